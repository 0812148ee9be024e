import type { CalendarDate, Instant } from '../calendar/calendar-event';
import { addCalendarDays, instantToDate, instantToWall, wallToInstant } from '../time/zone';
import type { Settings } from './settings';

type QuietHours = Pick<Settings, 'quietHours' | 'quietStart' | 'quietEnd'>;

const DAY_MINUTES = 24 * 60;

export function isWorkingDay(date: CalendarDate, workingDays: readonly number[]): boolean {
  return workingDays.includes(new Date(`${date}T00:00:00Z`).getUTCDay());
}

/** The first working day after `date`. Who works on no day gets the next day: never is no answer. */
export function nextWorkingDay(date: CalendarDate, workingDays: readonly number[]): CalendarDate {
  for (let days = 1; days <= 7; days++) {
    const day = addCalendarDays(date, days);
    if (isWorkingDay(day, workingDays)) return day;
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

type WorkingHours = Pick<Settings, 'workingDays' | 'workStart' | 'workEnd'>;

/** Whether one is at work then. Who works over midnight is taken to be at work all day long. */
export function isWorkingTime(instant: Instant, work: WorkingHours, zone: string): boolean {
  if (work.workingDays.length > 0 && !isWorkingDay(instantToDate(instant, zone), work.workingDays)) return false;
  if (work.workStart >= work.workEnd) return true;
  const minute = minutesOfDay(instant, zone);
  return minute >= work.workStart && minute < work.workEnd;
}

/** The instant itself while one is at work, else when work begins next. */
export function nextWorkingTime(instant: Instant, work: WorkingHours, zone: string): Instant {
  return isWorkingTime(instant, work, zone) ? instant : workingDayAt(instant, work.workStart, work, zone);
}

/** The first working day's time of day that lies not before the instant. */
export function workingDayAt(
  instant: Instant,
  minutes: number,
  work: Pick<Settings, 'workingDays'>,
  zone: string,
): Instant {
  const date = instantToDate(instant, zone);
  const isFree = work.workingDays.length > 0 && !isWorkingDay(date, work.workingDays);
  const today = isFree ? null : atMinutes(date, minutes, zone);
  return today !== null && today >= instant ? today : atMinutes(nextWorkingDay(date, work.workingDays), minutes, zone);
}
