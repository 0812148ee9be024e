import type { CalendarDate, Instant } from '../calendar/calendar-event';
import { DAY_MS } from '../time/lengths';
import { addCalendarDays, instantToDate, instantToWall, wallToInstant } from '../time/zone';
import type { Settings } from './settings';
import type { SettingsNow } from './settings-now';

type QuietHours = Pick<Settings, 'quietHours' | 'quietStart' | 'quietEnd'>;

const DAY_MINUTES = 24 * 60;

/** Which days one works on. */
export type WorkingDays = Pick<SettingsNow, 'workingDays' | 'daysOff'>;

/** Longer leaves than this end without being looked for. */
const LONGEST_LEAVE_DAYS = 400;

/** Who works on no weekday works on any: never is no answer. A day off is one all the same. */
export function isWorkingDay(date: CalendarDate, { workingDays, daysOff }: WorkingDays): boolean {
  const works = workingDays.length === 0 || workingDays.includes(new Date(`${date}T00:00:00Z`).getUTCDay());
  return works && !daysOff?.has(date);
}

/** The first working day after `date`. */
export function nextWorkingDay(date: CalendarDate, work: WorkingDays): CalendarDate {
  for (let days = 1; days <= LONGEST_LEAVE_DAYS; days++) {
    const day = addCalendarDays(date, days);
    if (isWorkingDay(day, work)) return day;
  }
  return addCalendarDays(date, 1);
}

/** Minutes since midnight on a day, as an instant. */
export function atMinutes(date: CalendarDate, minutes: number, zone: string): Instant {
  const day = addCalendarDays(date, Math.floor(minutes / DAY_MINUTES));
  const rest = minutes - Math.floor(minutes / DAY_MINUTES) * DAY_MINUTES;
  const two = (n: number) => String(n).padStart(2, '0');
  // The zone is one that the browser gave, so its wall times can be turned back.
  return wallToInstant(`${day}T${two(Math.floor(rest / 60))}:${two(rest % 60)}`, zone)!;
}

/** Minutes since midnight of an instant's day. */
export function minutesOfDay(instant: Instant, zone: string): number {
  const [hours, minutes] = instantToWall(instant, zone).slice(11).split(':').map(Number);
  return hours! * 60 + minutes!;
}

/** Quiet hours usually run over midnight. Equal ends mean that there are none. */
export function isQuiet(instant: Instant, quiet: QuietHours, zone: string): boolean {
  if (!quiet.quietHours || quiet.quietStart === quiet.quietEnd) return false;
  const minute = minutesOfDay(instant, zone);
  return quiet.quietStart < quiet.quietEnd
    ? minute >= quiet.quietStart && minute < quiet.quietEnd
    : minute >= quiet.quietStart || minute < quiet.quietEnd;
}

/** The instant itself, or the end of the quiet hours it lies in. */
export function afterQuiet(instant: Instant, quiet: QuietHours, zone: string): Instant {
  if (!isQuiet(instant, quiet, zone)) return instant;
  const date = instantToDate(instant, zone);
  const today = atMinutes(date, quiet.quietEnd, zone);
  return today > instant ? today : atMinutes(addCalendarDays(date, 1), quiet.quietEnd, zone);
}

type WorkingHours = WorkingDays & Pick<Settings, 'workStart' | 'workEnd'>;

/** Whether one is at work then. Who works over midnight is taken to be at work all day long. */
export function isWorkingTime(instant: Instant, work: WorkingHours, zone: string): boolean {
  if (!isWorkingDay(instantToDate(instant, zone), work)) return false;
  if (work.workStart >= work.workEnd) return true;
  const minute = minutesOfDay(instant, zone);
  return minute >= work.workStart && minute < work.workEnd;
}

/** The instant itself while one is at work, else when work begins next. */
export function nextWorkingTime(instant: Instant, work: WorkingHours, zone: string): Instant {
  return isWorkingTime(instant, work, zone) ? instant : workingDayAt(instant, work.workStart, work, zone);
}

/** The first working day's time of day that lies not before the instant. */
export function workingDayAt(instant: Instant, minutes: number, work: WorkingDays, zone: string): Instant {
  const date = instantToDate(instant, zone);
  const today = isWorkingDay(date, work) ? atMinutes(date, minutes, zone) : null;
  return today !== null && today >= instant ? today : atMinutes(nextWorkingDay(date, work), minutes, zone);
}

/** When as much time has passed since `from` as until `until`, if days off don't count. */
export function withoutDaysOff(from: Instant, until: Instant, { daysOff }: WorkingDays, zone: string): Instant {
  if (!daysOff) return until;
  const first = instantToDate(from, zone);
  let end = until;
  let last = instantToDate(end, zone);
  for (const day of daysOff) {
    if (day < first || day > last) continue;
    end += DAY_MS;
    last = instantToDate(end, zone);
  }
  return end;
}
