import type { Frame } from '@playwright/test';
import type { StandInEvent } from '../stand-ins/shared/stand-in';
import { type Chromium, launchChromium } from '../support/browsers/launch-chromium';
import { type CalendarPage, openCalendar } from '../support/drive/calendar-page';
import { oneOnOnesThisWeek } from '../support/drive/pick-event';

interface OneOnOne {
  chromium: Chromium;
  calendar: CalendarPage;
  event: StandInEvent;
  panel: Frame;
}

/** Measures with the panel open beside a week of Google's calendar, in a browser of its own. */
export async function inOneOnOne<R>(extension: string, measure: (open: OneOnOne) => Promise<R>): Promise<R> {
  const chromium = await launchChromium({ extension });
  try {
    const calendar = await openCalendar(chromium.context, 'google', { popupDelay: 0 });
    return await measure({ chromium, calendar, ...(await openFirst(calendar)) });
  } finally {
    await chromium.close();
  }
}

/** Clicks the first one-on-one of the week and waits for the panel. */
export async function openFirst(calendar: CalendarPage): Promise<{ event: StandInEvent; panel: Frame }> {
  const [event] = oneOnOnesThisWeek(await calendar.events(), calendar.config);
  if (!event) throw new Error('The seed has no one-on-one this week.');
  await calendar.click(event);
  return { event, panel: await calendar.panel() };
}
