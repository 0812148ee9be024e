import { HalfhourError } from '@/utils/domain/errors';
import type { Id } from '@/utils/domain/rows/row';
import type { HealthView } from '@/utils/domain/views/dashboard-view';
import { pageMessenger } from '@/utils/messaging/page-messenger';
import { calendarAccess } from '@/utils/platform/calendar-access';
import { isOpen } from '@/utils/platform/tabs';
import type { WorkerContext } from '../worker-context';

/** How well each kind of page could be read when last seen, latest first. */
export async function healthView(context: WorkerContext): Promise<HealthView> {
  const [rows, access, tabs] = await Promise.all([
    context.database.read((unit) => unit.all('health')),
    calendarAccess(),
    context.tabs.all(),
  ]);
  const pages = await Promise.all(
    rows.map(async ({ id, site, account, view, lang, read, unread, seenAt, tabId }) => {
      // A tab id of an earlier session may be someone else's by now: only a tab that says it shows this page counts.
      const shows = tabs.some((tab) => tab.tabId === tabId && tab.state.healthId === id);
      const reportable = tabId !== null && shows && (await isOpen(tabId));
      return { id, site, account, view, lang, read, unread, seenAt, reportable };
    }),
  );
  return { pages: pages.sort((a, b) => b.seenAt - a.seenAt), access };
}

/** The page's structure with all text replaced (A8). */
export async function pageStructure(context: WorkerContext, healthId: Id): Promise<string> {
  const page = await context.database.read((unit) => unit.get('health', healthId));
  if (!page) throw new HalfhourError('not-found');
  if (page.tabId === null) throw new HalfhourError('no-calendar-tab');
  try {
    return await pageMessenger.sendMessage('page/structure', undefined, { tabId: page.tabId, frameId: 0 });
  } catch (error) {
    throw new HalfhourError('no-calendar-tab', { cause: error });
  }
}
