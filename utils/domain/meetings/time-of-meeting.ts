import type { Instant } from '../calendar/calendar-event';
import type { MeetingRow } from '../rows/meeting';

/** When a meeting counts as being: its start, or without a clock time the first moment of its day in UTC. */
export function timeOfMeeting({ start, date }: Pick<MeetingRow, 'start' | 'date'>): Instant {
  return start ?? (date === null ? 0 : Date.parse(`${date}T00:00:00Z`));
}
