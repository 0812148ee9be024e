import type { Frame } from '@playwright/test';
import type { CalendarEvent } from '@/utils/domain/calendar/calendar-event';
import type { PageReport } from '@/utils/domain/calendar/page-report';
import { launchChromium } from '../support/browsers/launch-chromium';
import { type CalendarPage, openCalendar } from '../support/drive/calendar-page';
import { reportAsPage } from './as-calendar-page';
import { clocked } from './clocked';
import { addTopics, openMeeting, writeNote } from './full-meeting';
import { openFirst } from './in-one-on-one';
import { type Bench, type Measure, repeat } from './measure';

const RUNS = 9;
const EVENTS = 500;
const TOPICS = 200;
const NOTE = 'Talked about the rota, the *training* budget and holidays.\n\n'.repeat(900).slice(0, 50_000);

/** How long the worker takes for a full page and for a full person, from question to answer. */
export const worker: Bench = {
  name: 'worker',
  run: async (extension) => {
    const chromium = await launchChromium({ extension });
    try {
      const calendar = await openCalendar(chromium.context, 'google', { popupDelay: 0 });
      await calendar.page.waitForTimeout(4_000);
      return [...(await fullPage(calendar)), ...(await fullPerson(calendar))];
    } finally {
      await chromium.close();
    }
  },
};

const line = (name: string, runs: number[]): Measure => ({ name, unit: 'ms', goal: null, runs });

/** Each run is a week that the worker hasn't seen, told twice and then with every event half an hour later. */
async function fullPage({ page }: CalendarPage): Promise<Measure[]> {
  const { fresh, again, moved } = await repeat(RUNS, async (run) => ({
    fresh: await reportAsPage(page, 'calendar/page', weekOf(run, '09:00')),
    again: await reportAsPage(page, 'calendar/page', weekOf(run, '09:00')),
    moved: await reportAsPage(page, 'calendar/page', weekOf(run, '09:30')),
  }));
  return [
    line(`report of ${EVENTS} new events → kept`, fresh),
    line(`report of the same ${EVENTS} events`, again),
    line(`report of ${EVENTS} moved events`, moved),
  ];
}

export function weekOf(run: number, time: string): PageReport {
  const monday = Date.UTC(2027, 0, 4 + run * 7);
  const day = (n: number) => new Date(monday + n * 86_400_000).toISOString().slice(0, 10);
  const events = Array.from({ length: EVENTS }, (_, i): CalendarEvent => {
    const title = i % 3 === 0 ? `Person ${i % 40} / Maya 1:1` : `Meeting ${i}, with everyone`;
    const at = {
      start: `${day(i % 5)}T${time}`,
      end: `${day(i % 5)}T${time.replace(':00', ':20').replace(':30', ':50')}`,
    };
    return {
      ...{ id: btoa(`bench${run}x${i} maya@fernhill.example`), title, ...at, seriesId: null, calendarId: null },
      ...{ allDay: false, state: 'confirmed', recurring: false, kind: 'event', location: null, organizer: null },
      attendees: null,
    };
  });
  return {
    ...{ site: 'google', url: 'https://calendar.google.com/calendar/u/0/r/week', lang: 'en', view: 'week' },
    ...{ timeZone: 'Europe/Berlin', account: 'maya@fernhill.example', events, unread: 0, dark: false },
    range: { from: day(0), to: day(7), complete: true },
  };
}

async function fullPerson(calendar: CalendarPage): Promise<Measure[]> {
  const { panel } = await openFirst(calendar);
  const meetingId = await fill(panel);
  let body = NOTE;
  const { view, write } = await repeat(RUNS, async (run) => {
    const written = await clocked(panel, 'note/write', {
      meetingId,
      visibility: 'shared',
      base: body,
      body: body + run,
    });
    body += run;
    return { write: written, view: await clocked(panel, 'view/panel') };
  });
  return [
    line(`panel’s view of ${TOPICS} topics and a note of 50 kB`, view),
    line('write of one key into the note of 50 kB', write),
  ];
}

async function fill(panel: Frame): Promise<string> {
  await panel.getByRole('textbox', { name: 'Add a topic' }).waitFor();
  const { id, pairId } = await openMeeting(panel);
  await addTopics(panel, pairId, TOPICS);
  await writeNote(panel, id, NOTE);
  return id;
}
