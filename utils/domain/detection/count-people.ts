import type { Attendee } from '../calendar/calendar-event';
import { normaliseEmail, normaliseName } from '../identity/normalise';
import type { Self } from './evidence';
import { guestKind } from './non-people';

export interface PeopleCount {
  /** People, the user included even where the list leaves the user out. */
  count: number;
  /** Everyone but the user, each once. */
  others: Attendee[];
  /** A list is among the guests: it may stand for any number of people. */
  hasList: boolean;
  /** False when a list makes the number unsure. */
  surelyComplete: boolean;
}

/** Counts the people of a guest list: rooms, resources, notetakers and the user's own aliases are left out. */
export function countPeople(attendees: readonly Attendee[], self: Self): PeopleCount {
  const ownEmails = new Set(self.emails.map(normaliseEmail).filter(Boolean));
  const ownNames = new Set(self.names.map(normaliseName).filter(Boolean));
  const others: Attendee[] = [];
  const seen = new Set<string>();
  let hasList = false;
  for (const guest of attendees) {
    if (guest.self || isSelf(guest, ownEmails, ownNames)) continue;
    const kind = guestKind(guest);
    if (kind === 'list') hasList = true;
    if (kind !== 'person') continue;
    const key = normaliseEmail(guest.email ?? '') || normaliseName(guest.name ?? '') || `#${others.length}`;
    if (seen.has(key)) continue;
    seen.add(key);
    others.push(guest);
  }
  return { count: others.length + 1, others, hasList, surelyComplete: !hasList };
}

/** The user under another address or name: one's own second mailbox is far commoner than a namesake at one's table. */
function isSelf(guest: Attendee, ownEmails: Set<string>, ownNames: Set<string>): boolean {
  const email = normaliseEmail(guest.email ?? '') || normaliseEmail(guest.name ?? '');
  if (email && ownEmails.has(email)) return true;
  return ownNames.has(normaliseName(guest.name ?? ''));
}
