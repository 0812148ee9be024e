import type { Site } from '@/utils/domain/calendar/calendar-event';
import type { PageReport } from '@/utils/domain/calendar/page-report';
import { HalfhourError } from '@/utils/domain/errors';
import type { CalendarProtocol, PanelInstruction } from '@/utils/messaging/calendar-protocol';
import type { Handlers } from '@/utils/messaging/gate';
import type { CalendarSender } from '@/utils/messaging/sender';
import { patchSettings, readSettings } from '../data/settings';
import { insertPanelFrame, insertPicker } from '../injection';
import { keepPlace } from '../meetings/calendar-place';
import type { WorkerContext } from '../worker-context';
import { completedPage, keepLastPage } from './last-pages';
import { lookAgain } from './look-again';
import { rememberPage } from './remember-page';
import { rememberSelected, type Selected } from './remember-selected';
import { understandPage } from './understand-page';

/** What content scripts may ask. No answer holds more than where the frame stands. */
export function calendarHandlers(context: WorkerContext): Handlers<CalendarProtocol, CalendarSender> {
  return {
    'calendar/page': async (page, sender) => {
      sameSite(page.site, sender);
      const report = understandPage(page);
      keepLastPage(context, sender.tabId, report);
      await takePage(context, report, sender);
    },
    'calendar/complete': async ({ site, url }, sender) => {
      sameSite(site, sender);
      const report = completedPage(context, sender.tabId, url);
      if (report) await takePage(context, report, sender);
      return report !== null;
    },
    'calendar/selected': async (report, sender) => {
      sameSite(report.site, sender);
      const selected = await rememberSelected(context, report);
      await context.tabs.set(sender.tabId, {
        selected: selected.sightingId,
        site: report.site,
        dark: report.dark,
      });
      context.announce(['sighting']);
      return instruction(selected);
    },
    'calendar/placement': async () => {
      const { panelSide, panelWidth } = await readSettings(context);
      return { side: panelSide, width: panelWidth };
    },
    'calendar/frame': (_, sender) => insertPanelFrame(sender.tabId),
    'calendar/picker': (_, sender) => insertPicker(sender.tabId, sender.site),
    'calendar/placed': ({ side, width }) => patchSettings(context, { panelSide: side, panelWidth: width }),
  };
}

async function takePage(context: WorkerContext, report: PageReport, sender: CalendarSender): Promise<void> {
  // Asked for first: after the page is kept, nudges and badge are planned anew and would be waited for.
  const [, { healthId, missing }] = await Promise.all([
    keepPlace(context, sender.site, sender.url),
    rememberPage(context, report, sender.tabId),
  ]);
  await context.tabs.set(sender.tabId, { site: report.site, dark: report.dark, healthId });
  if (missing > 0) lookAgain(sender.tabId);
}

/** A page of one calendar doesn't speak for the other. */
function sameSite(site: Site, sender: CalendarSender): void {
  if (site !== sender.site) throw new HalfhourError('not-allowed');
}

/** A one-on-one opens; whatever else was picked leaves the calendar alone, with the edge tab to ask by. */
function instruction({ verdict, hasMeeting }: Selected): PanelInstruction {
  return { panel: verdict.verdict === 'yes' || hasMeeting ? 'open' : 'tab' };
}
