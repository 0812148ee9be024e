import type { CalendarDate, Instant } from '../calendar/calendar-event';
import { MINUTE_MS } from '../time/lengths';
import { addCalendarDays, instantToDate, wallToInstant } from '../time/zone';
import type { Fate, Part } from './cast';

/** One one-on-one of the sample in time. */
export interface SampleMeeting {
  /** Counted back from the next one, which is 0. */
  ago: number;
  date: CalendarDate;
  start: Instant;
  end: Instant;
  fate: Fate | 'held' | 'ahead';
}

/** How long ago one last met somebody with whom nothing is planned: long enough for a rhythm to be lost. */
const LOST_WEEKS = 6;

/** Where and when the user looks. */
export interface SampleNow {
  now: Instant;
  zone: string;
}

/** All one-on-ones with one person, oldest first. Every one falls on a working day from Monday to Friday. */
export function sampleMeetings(part: Part, { now, zone }: SampleNow): SampleMeeting[] {
  const today = instantToDate(now, zone);
  const first =
    part.nextIn === null
      ? addCalendarDays(workdayAfter(today, 0), part.everyDays - LOST_WEEKS * 7)
      : workdayAfter(today, part.nextIn);
  const meetings: SampleMeeting[] = [];
  for (let step = -part.past; step < part.ahead; step++) {
    const date = addCalendarDays(first, step * part.everyDays);
    const start = wallToInstant(`${date}T${part.at}`, zone) ?? Date.parse(`${date}T${part.at}Z`);
    const end = start + part.minutes * MINUTE_MS;
    const fate = end > now ? 'ahead' : (part.fates[-step] ?? 'held');
    meetings.push({ ago: -step, date, start, end, fate });
  }
  return meetings;
}

/** The day so many working days after `date`; on a weekend one begins with Monday. */
function workdayAfter(date: CalendarDate, days: number): CalendarDate {
  let day = date;
  while (isWeekend(day)) day = addCalendarDays(day, 1);
  for (let left = days; left > 0; left--) {
    do day = addCalendarDays(day, 1);
    while (isWeekend(day));
  }
  return day;
}

function isWeekend(date: CalendarDate): boolean {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6;
}
