import type { PageReport, SelectedReport } from '@/utils/domain/calendar/page-report';
import { launchChromium } from '../support/browsers/launch-chromium';
import { openCalendar } from '../support/drive/calendar-page';
import { reportAsPage } from './as-calendar-page';
import { type Bench, type Measure, repeat } from './measure';
import { weekOf } from './worker';

const RUNS = 15;
const GOAL = 30;
/** Of the events of the week every third is a one-on-one; so many of them were opened, and have their meeting. */
const ONE_ON_ONES = RUNS * 3;

/**
 * How long the worker takes for one look at a page of 500 known events, 45 of them one-on-ones with 40 people: from the
 * message to the answer, in a real browser. Nothing changed; or one more of them is moved, one called off, one gone.
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
      for (let i = 0; i < ONE_ON_ONES; i++) await reportAsPage(page, 'calendar/selected', opened(week, i * 3));
      await reportAsPage(page, 'calendar/page', week);
      const { same, changed } = await repeat(RUNS, async (run) => ({
        same: await reportAsPage(page, 'calendar/page', changedIn(week, run)),
        changed: await reportAsPage(page, 'calendar/page', changedIn(week, run + 1)),
      }));
      return [line('look at 500 events as they were', same), line('look at them with one moved, off, gone', changed)];
    } finally {
      await chromium.close();
    }
  },
};

const line = (name: string, runs: number[]): Measure => ({ name, unit: 'ms', goal: GOAL, runs });

function opened({ events, site, lang, timeZone, account, dark }: PageReport, i: number): SelectedReport {
  const email = `person${i % 40}@fernhill.example`;
  const attendees = [
    { name: 'Maya', email: account, response: 'accepted', self: true },
    { name: `Person ${i % 40}`, email, response: 'accepted', self: false },
  ] as const;
  return { site, lang, timeZone, account, dark, from: 'popup', event: { ...events[i]!, attendees: [...attendees] } };
}

/** Each run has changed three further ones. */
function changedIn(week: PageReport, runs: number): PageReport {
  const events = week.events.flatMap((event, i) => {
    const nth = i / 3;
    if (nth >= runs * 3 || i % 3 > 0) return [event];
    if (nth % 3 === 0)
      return [{ ...event, start: event.start!.replace('T09', 'T11'), end: event.end!.replace('T09', 'T11') }];
    return nth % 3 === 1 ? [{ ...event, state: 'cancelled' as const }] : [];
  });
  return { ...week, events };
}
