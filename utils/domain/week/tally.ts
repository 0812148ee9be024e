import type { Instant } from '../calendar/calendar-event';
import { type MeetingTime, overAt } from '../meetings/facts';
import type { MeetingRow } from '../rows/meeting';
import type { WeekTally } from '../views/week-view';

/** Held of planned, in words that judge nobody. One that was made up for counts where it took place. */
export function weekTally(
  meetings: readonly (MeetingTime & Pick<MeetingRow, 'state' | 'repair'>)[],
  homeZone: string,
  now: Instant,
): WeekTally {
  const planned = meetings.filter(({ repair }) => repair !== 'replaced');
  const ahead = planned.filter((one) => one.state === 'scheduled' && (overAt(one, homeZone) ?? 0) > now);
  const held = planned.filter(({ state }) => state === 'held');
  return { planned: planned.length, held: held.length, ahead: ahead.length };
}
