import type { CalendarDate } from '../calendar/calendar-event';
import { softAfter, strongAfter } from '../rhythm/standing';
import type { Relation } from '../rows/person';
import { calendarDaysBetween } from '../time/zone';
import type { SkipMeaning } from '../views/repair-view';

export interface SkipFacts {
  relation: Relation;
  today: CalendarDate;
  /** When they were last in touch, and when they meet next if this one is left out; null: not known. */
  last: CalendarDate | null;
  next: CalendarDate | null;
  /** Null: no plan. */
  plannedDays: number | null;
}

/** What leaving one out means for the rhythm: how long it gets, and whether that is worth a word. */
export function skipMeaning({ relation, today, last, next, plannedDays }: SkipFacts): SkipMeaning {
  const nextInDays = next === null ? null : calendarDaysBetween(today, next);
  const gapDays = next === null || last === null ? null : calendarDaysBetween(last, next);
  return { nextInDays, gapDays, plannedDays, advice: adviceOn(gapDays, plannedDays, relation) };
}

function adviceOn(gap: number | null, planned: number | null, relation: Relation): SkipMeaning['advice'] {
  if (gap === null || planned === null) return null;
  const month = strongAfter(planned, relation);
  if (month !== null && gap > month) return 'month';
  return gap > softAfter(planned) ? 'long' : null;
}
