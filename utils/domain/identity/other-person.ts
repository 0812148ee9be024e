import type { Attendee } from '../calendar/calendar-event';
import { countPeople } from '../detection/count-people';
import type { Self } from '../detection/evidence';
import { readTitle } from '../detection/read-title';
import { displayName } from './display-name';
import { normaliseEmail, normaliseName } from './normalise';

export interface OtherPerson {
  /** As it may be shown; never empty. */
  name: string;
  /** Normalised; null when the calendar shows none. */
  email: string | null;
}

/** The one other person of a meeting; null when the people aren't known or aren't exactly two. */
export function otherPerson(attendees: readonly Attendee[] | null, self: Self): OtherPerson | null {
  if (!attendees) return null;
  const { others, hasList } = countPeople(attendees, self);
  const other = others[0];
  if (!other || others.length !== 1 || hasList) return null;
  return { name: displayName(other), email: normaliseEmail(other.email ?? '') || null };
}

/**
 * Names that the title gives for the other person: a suggestion to confirm, never an identity.
 * "Ana / Ben 1:1" of Ana gives Ben; of someone who is neither gives both.
 */
export function suggestedNames(title: string, self: Self): string[] {
  const own = new Set(self.names.flatMap((name) => [normaliseName(name), normaliseName(name).split(' ')[0]!]));
  for (const email of self.emails) own.add(normaliseName(email.split('@')[0]!.split(/[._-]/)[0]!));
  return readTitle(title).names.filter((name) => !own.has(normaliseName(name)));
}
