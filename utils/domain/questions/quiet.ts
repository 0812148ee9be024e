import type { CalendarDate, Instant } from '../calendar/calendar-event';
import { QUIET_KEYS } from './bank';
import { dayOrder } from './day-order';

/** Questions for a silence, best first: what this person was never asked, then what was asked longest ago. */
export function quietQuestions(asked: readonly { key: string; at: Instant }[], today: CalendarDate): string[] {
  const last = new Map(asked.map(({ key, at }) => [key, at]));
  const at = (key: string) => last.get(key) ?? 0;
  return QUIET_KEYS.toSorted((a, b) => at(a) - at(b) || dayOrder(today, a) - dayOrder(today, b));
}
