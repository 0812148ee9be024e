import type { CalendarDate } from '../calendar/calendar-event';
import { DAY_MS } from '../time/lengths';
import type { Settings } from './settings';

/** The user's choices with what the calendar says of their days. */
export interface SettingsNow extends Settings {
  /** Days on which the calendar says that they don't work, whatever the weekday; in order. Absent: none known. */
  daysOff?: ReadonlySet<CalendarDate>;
}

/** By how much a question may be older at most: it waits while one is away. */
export function daysOffMs({ daysOff }: Pick<SettingsNow, 'daysOff'>): number {
  return (daysOff?.size ?? 0) * DAY_MS;
}
