import { otherCover } from '@/utils/domain/views/cover';
import type { Shortcuts } from '@/utils/domain/views/dashboard-view';
import { pageMessenger } from '@/utils/messaging/page-messenger';
import { browser } from '@/utils/platform/browser';
import { CALENDAR_PATTERNS } from '@/utils/platform/calendar-access';
import { openTabs, showTab } from '@/utils/platform/tabs';
import { openCapture } from './captures/open-popup';
import { patchSettings, readSettings } from './data/settings';
import type { WorkerContext } from './worker-context';

/** As wxt.config.ts names them. The popup's own key needs no listener: the browser opens it by itself. */
const OPEN_PANEL = 'open-panel';
const HIDE = 'hide';
const CAPTURE = 'capture';
const OPEN_POPUP = '_execute_action';

/** The key that leads from the calendar into the panel: without it the keyboard has no way into the frame. */
export function registerShortcuts(context: WorkerContext): void {
  browser.commands?.onCommand.addListener((command, tab) => {
    if (command === OPEN_PANEL) void focusPanel(context, tab?.id ?? null).catch(() => undefined);
    if (command === CAPTURE) void openCapture().catch(() => undefined);
    if (command === HIDE) void turnCover(context).catch(() => undefined);
  });
}

/** In the calendar tab that has the keyboard; from any other tab, in the calendar that was used last. */
async function focusPanel(context: WorkerContext, tabId: number | null): Promise<void> {
  const calendars = await openTabs(Object.values(CALENDAR_PATTERNS).flat());
  const here = calendars.find((tab) => tab.id === tabId);
  const heard = new Set((await context.tabs.all()).map((one) => one.tabId));
  const target = here ?? calendars.findLast((tab) => heard.has(tab.id)) ?? calendars.at(-1);
  if (!target) return;
  if (target !== here) await showTab(target.id);
  await pageMessenger.sendMessage('page/panel', { panel: 'focus' }, { tabId: target.id, frameId: 0 });
}

/** From anywhere: the pages follow the setting. */
async function turnCover(context: WorkerContext): Promise<void> {
  const { cover } = await readSettings(context);
  await patchSettings(context, { cover: otherCover(cover, 'hidden') });
}

/** What the browser has assigned; another extension or the user may have taken a key away. */
export async function readShortcuts(): Promise<Shortcuts> {
  const commands = (await browser.commands?.getAll()) ?? [];
  const keysOf = (name: string) => commands.find((command) => command.name === name)?.shortcut || null;
  return { panel: keysOf(OPEN_PANEL), popup: keysOf(OPEN_POPUP), hide: keysOf(HIDE), capture: keysOf(CAPTURE) };
}
