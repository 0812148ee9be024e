import type { Attendee, CalendarEvent, Site } from '@/utils/domain/calendar/calendar-event';
import type { PageReport } from '@/utils/domain/calendar/page-report';
import type { MeetingAnswer } from '@/utils/domain/meetings/answer';
import { rememberPage } from '@/utils/services/calendar/remember-page';
import { rememberSelected } from '@/utils/services/calendar/remember-selected';
import { changesOf } from '@/utils/services/meetings/change-log';
import { guest, ME, oneOnOne, page, selected, TestWorker } from '../support/worker';

const MONDAY = '2026-11-23T08:30:00Z';
const MONTH = { from: '2026-11-23', to: '2026-12-28' };

export interface Look extends Partial<Pick<PageReport, 'ticked' | 'unticked' | 'timeZone' | 'account'>> {
  site?: Site;
}

/** Two calendars that show what a story says, one worker that hears of it. */
export class Calendars {
  readonly worker: TestWorker;
  /** Milliseconds that pass before each look; a second look at the same moment is none. */
  pace = 5_000;

  constructor(worker = new TestWorker(MONDAY)) {
    this.worker = worker;
  }

  /** A page of five weeks is drawn with these events, without people as chips are. */
  async looks(events: CalendarEvent[], { site = 'google', ...more }: Look = {}): Promise<void> {
    this.worker.clock += this.pace;
    const chips = events.map((one) => ({ ...one, attendees: null }));
    const report = { ...page(chips, { ...MONTH, complete: true }), site, ...more };
    await this.worker.die();
    await rememberPage(this.worker.alive, report, site === 'google' ? 1 : 2);
  }

  /** And once more, when it has come to rest. */
  async shows(events: CalendarEvent[], look: Look = {}): Promise<void> {
    await this.looks(events, look);
    await this.looks(events, look);
  }

  /** An event is opened: then its people are known. */
  async opens(event: CalendarEvent, { site = 'google', ...more }: Look = {}): Promise<void> {
    this.worker.clock += this.pace;
    const { ticked: _t, unticked: _u, ...on } = more;
    await rememberSelected(this.worker.alive, { ...selected(event, 'popup'), site, ...on });
  }

  says(meetingId: string, answer: MeetingAnswer): Promise<void> {
    return this.worker.ask('meeting/answer', { meetingId, answer }, null);
  }

  meetings() {
    return this.worker.alive.database.read((unit) => unit.all('meeting'));
  }

  /** "2026-11-24 cancelled gone-from-two-views", by day. */
  async believes(): Promise<string[]> {
    return (await this.meetings()).map(({ date, state, stateReason }) => `${date} ${state} ${stateReason}`).sort();
  }

  async asks(): Promise<string[]> {
    const { questions } = await this.worker.ask('view/popup', undefined, null);
    return questions.map(({ kind }) => kind).filter((kind) => kind !== 'is-one-on-one');
  }

  history(meetingId: string) {
    return this.worker.alive.database.read((unit) => changesOf(unit, meetingId));
  }
}

/** An event of Google by its whole id, without the calendar. */
export function google(id: string, start: string, more: Partial<CalendarEvent> = {}, calendar = ME): CalendarEvent {
  return { ...oneOnOne('any', start), id: btoa(`${id} ${calendar}`).replace(/=+$/, ''), seriesId: null, ...more };
}

/** Outlook names neither series nor calendar, and its people have no address. */
export function outlook(id: string, start: string, more: Partial<CalendarEvent> = {}): CalendarEvent {
  const attendees = [guest('Ana', ME), guest('Ben', null)];
  return { ...oneOnOne('any', start), id, seriesId: null, calendarId: null, attendees, ...more };
}

/** Something that stands in the calendar all the time, so that it is seen to be shown. */
export const PLANNING = google('planning', '2026-11-25T15:00', {
  title: 'Planning',
  recurring: false,
  attendees: ['Ana', 'Ben', 'Cem'].map((name): Attendee => guest(name, name === 'Ana' ? ME : undefined)),
});
export const OUTLOOK_PLANNING = { ...PLANNING, id: 'AAMkPlanning', seriesId: null };

/** The weekly one-on-one on Tuesdays in five weeks. */
export const TUESDAYS = ['11-24', '12-01', '12-08', '12-15', '12-22'].map((day) => `2026-${day}`);
export const weekly = (uid: string, time = '10:00', days = TUESDAYS) =>
  days.map((day) => google(`${uid}_${day.replaceAll('-', '')}T${time.replace(':', '')}00Z`, `${day}T${time}`));
