import type { PageReport } from '@/utils/domain/calendar/page-report';
import { launchChromium } from '../support/browsers/launch-chromium';
import { openCalendar } from '../support/drive/calendar-page';
import { reportAsPage } from './as-calendar-page';
import { type Bench, type Measure, repeat } from './measure';
import { weekOf } from './worker';

const RUNS = 15;
const GOAL = 30;

/**
 * How long the worker takes for one look at a page of 500 known events, every third a one-on-one of the words of its
 * title: from the message to the answer, in a real browser. Nothing changed; or one is moved, one called off, one gone.
 */
export const snapshot: Bench = {
  name: 'snapshot',
  run: async (extension) => {
    const chromium = await launchChromium({ extension });
    try {
      const { page } = await openCalendar(chromium.context, 'google', { popupDelay: 0 });
      // The page's own first readings are not to be in the way.
      await page.waitForTimeout(4_000);
      const week = weekOf(0, '09:00');
      await reportAsPage(page, 'calendar/page', week);
      const { same, changed } = await repeat(RUNS, async (run) => ({
        same: await reportAsPage(page, 'calendar/page', run === 0 ? week : changedIn(week, run - 1)),
        changed: await reportAsPage(page, 'calendar/page', changedIn(week, run)),
      }));
      return [line('look at 500 events as they were', same), line('look at them with one moved, off, gone', changed)];
    } finally {
      await chromium.close();
    }
  },
};

const line = (name: string, runs: number[]): Measure => ({ name, unit: 'ms', goal: GOAL, runs });

/** Each run changes three further ones. */
function changedIn(week: PageReport, run: number): PageReport {
  const until = (run + 1) * 3;
  const events = week.events.flatMap((event, i) => {
    if (i >= until) return [event];
    if (i % 3 === 0)
      return [{ ...event, start: event.start!.replace('T09:00', 'T11:00'), end: event.end!.replace('T09:', 'T11:') }];
    return i % 3 === 1 ? [{ ...event, state: 'cancelled' as const }] : [];
  });
  return { ...week, events };
}
