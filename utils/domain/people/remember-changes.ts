import type { CalendarDate } from '../calendar/calendar-event';
import { PROFILE_FACTS, type ProfileChangeRow, type ProfileFact } from '../rows/insight';
import type { PersonRow } from '../rows/person';
import type { Id } from '../rows/row';

export type ProfileFacts = Pick<PersonRow, 'relation' | 'stage' | 'since'>;

export type ProfileChange = Pick<ProfileChangeRow, 'what' | 'was' | 'is' | 'on'>;

/** A change that is remembered already. */
export interface KnownChange extends ProfileChange {
  id: Id;
  /** It was written down today as the fields changed, whichever day it tells of; not entered by hand. */
  saidToday: boolean;
}

/** What to do with the history: write a change, mend one, or let one go that has never been. */
export type Memory =
  | { act: 'add'; fields: ProfileChange }
  | { act: 'mend'; id: Id; fields: Partial<ProfileChange> }
  | { act: 'drop'; id: Id };

/** What is remembered of a person as it stands now; null: nothing is known. Of a role, the day on which it began. */
export function presentOf({ relation, stage, since }: ProfileFacts): Record<ProfileFact, string | null> {
  return { relation: relation === 'unknown' ? null : relation, stage, role: since };
}

/**
 * What a change of somebody's fields means for their history. Of one day only the outcome is kept, so that trying out,
 * undoing and typing a date leave no trace. `before`: null for somebody who was just entered. `known`: theirs, by age.
 */
export function rememberChanges(
  before: ProfileFacts | null,
  after: ProfileFacts,
  known: readonly KnownChange[],
  today: CalendarDate,
): Memory[] {
  const was = before && presentOf(before);
  const is = presentOf(after);
  return PROFILE_FACTS.flatMap((what) => {
    const own = known.filter((one) => one.what === what);
    const then = was?.[what] ?? null;
    return what === 'role' ? newRole(then, is.role, own) : newValue(what, then, is[what], own, today);
  });
}

function newValue(
  what: ProfileFact,
  was: string | null,
  is: string | null,
  known: readonly KnownChange[],
  today: CalendarDate,
): Memory[] {
  if (was === is) return [];
  const ofToday = known.find(({ saidToday }) => saidToday);
  if (!ofToday) return [{ act: 'add', fields: { what, was, is, on: today } }];
  if (ofToday.was === is) return [{ act: 'drop', id: ofToday.id }];
  return [{ act: 'mend', id: ofToday.id, fields: { is } }];
}

/** A later day than before is a new role; an earlier one says when the present role really began. */
function newRole(was: CalendarDate | null, is: CalendarDate | null, known: readonly KnownChange[]): Memory[] {
  if (was === is) return [];
  const present = known.findLast((one) => one.is === was);
  if (present && hasNeverBeen(present, is)) return insteadOf(present, is, known);
  if (is === null) return [];
  if (was === null || is > was) {
    // The day of the present role was put right in the history already.
    const isTold = known.some((one) => one.is === is);
    return isTold ? [] : [{ act: 'add', fields: { what: 'role', was, is, on: is } }];
  }
  return present ? [{ act: 'mend', id: present.id, fields: { is, on: is } }] : [];
}

/** It was said by mistake a moment ago, or it would begin before the role that it followed. */
function hasNeverBeen({ saidToday, was }: KnownChange, is: CalendarDate | null): boolean {
  return saidToday || (is !== null && was !== null && is <= was);
}

function insteadOf(present: KnownChange, is: CalendarDate | null, known: readonly KnownChange[]): Memory[] {
  const rest = known.filter((one) => one !== present);
  const memories = newRole(present.was, is, rest);
  const [only] = memories;
  if (memories.length === 1 && only?.act === 'add') return [{ ...only, act: 'mend', id: present.id }];
  return [{ act: 'drop', id: present.id }, ...memories];
}
