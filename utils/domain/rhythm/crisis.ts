import type { CalendarDate } from '../calendar/calendar-event';
import type { PersonRow } from '../rows/person';
import { addCalendarDays } from '../time/zone';

export type CrisisFields = Pick<PersonRow, 'crisisFrom' | 'crisisUntil' | 'crisisRhythmDays'>;

/** A time of short and frequent talks. It ends by itself: nothing has to run on the day after. */
export interface Crisis {
  from: CalendarDate;
  /** The last day of it. */
  until: CalendarDate;
  rhythmDays: number;
  /** False: it begins on a later day. */
  on: boolean;
}

export const NO_CRISIS: CrisisFields = { crisisFrom: null, crisisUntil: null, crisisRhythmDays: null };

/** Four weeks, if nothing else is said: long enough to see whether it got better. */
const USUAL_DAYS = 28;
const WEEKLY = 7;
/** Twice a week, as whole days go. */
const TWICE_A_WEEK = 3;

/** The crisis that lasts or lies ahead; null when there is none, it is over, or nobody said until when. */
export function crisisOf(
  { crisisFrom, crisisUntil, crisisRhythmDays }: CrisisFields,
  today: CalendarDate,
): Crisis | null {
  if (crisisUntil === null || crisisUntil < today) return null;
  const from = crisisFrom ?? today;
  if (from > crisisUntil) return null;
  return { from, until: crisisUntil, rhythmDays: crisisRhythmDays ?? WEEKLY, on: from <= today };
}

/** From today on, weekly; twice a week for those who meet weekly anyway (facts, row 61: a tighter rhythm). */
export function suggestCrisis(usualDays: number | null, today: CalendarDate): CrisisFields {
  return {
    crisisFrom: today,
    crisisUntil: addCalendarDays(today, USUAL_DAYS),
    crisisRhythmDays: usualDays !== null && usualDays <= WEEKLY ? TWICE_A_WEEK : WEEKLY,
  };
}

/** A crisis as a person's row keeps it, to put it back. */
export function crisisFields(crisis: Crisis | null): CrisisFields {
  if (crisis === null) return NO_CRISIS;
  return { crisisFrom: crisis.from, crisisUntil: crisis.until, crisisRhythmDays: crisis.rhythmDays };
}
