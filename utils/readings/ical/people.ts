import type { Response } from '@/utils/domain/calendar/calendar-event';
import type { FeedAttendee, FeedGuestKind } from '@/utils/domain/feeds/feed-occurrence';
import { LIMITS } from './limits';
import { type Property, param, readLine } from './read-line';

const RESPONSES: Record<string, Response> = {
  ACCEPTED: 'accepted',
  DECLINED: 'declined',
  TENTATIVE: 'tentative',
  'NEEDS-ACTION': 'needsAction',
  DELEGATED: 'declined',
};
const KINDS: Record<string, FeedGuestKind> = { ROOM: 'room', RESOURCE: 'room', GROUP: 'group' };
const ROLES: Record<string, FeedAttendee['role']> = {
  CHAIR: 'chair',
  'OPT-PARTICIPANT': 'optional',
  'NON-PARTICIPANT': 'informed',
};

const LONGEST_NAME = 300;

/** Everyone that the event names, each once; null when it names nobody: the feed may just not tell. */
export function readAttendees(lines: readonly string[] | undefined): FeedAttendee[] | null {
  if (!lines) return null;
  const guests = new Map<string, FeedAttendee>();
  for (const line of lines.slice(0, LIMITS.guests)) {
    const property = readLine(line);
    if (!property) continue;
    const { name, email } = readPerson(property);
    const key = email ?? name;
    if (key === null || guests.has(key)) continue;
    guests.set(key, {
      name,
      email,
      response: RESPONSES[param(property, 'partstat').toUpperCase()] ?? 'unknown',
      kind: kindOf(property, email),
      role: ROLES[param(property, 'role').toUpperCase()] ?? 'required',
    });
  }
  return guests.size > 0 ? [...guests.values()] : null;
}

export function readOrganizer(line: string | undefined): { name: string | null; email: string | null } | null {
  const property = readLine(line);
  const person = property && readPerson(property);
  return person && (person.name ?? person.email) !== null ? person : null;
}

function readPerson(property: Property): { name: string | null; email: string | null } {
  const address = String(property.values[0] ?? '').trim();
  const email = emailOf(address) ?? emailOf(param(property, 'email'));
  const name = param(property, 'cn').slice(0, LONGEST_NAME).trim();
  return { name: name.replace(/^["']+|["']+$/g, '') || null, email };
}

/** Exchange names those without an address `invalid:nomail`. */
function emailOf(text: string): string | null {
  const bare = text
    .slice(0, LONGEST_NAME)
    .replace(/^mailto:/i, '')
    .trim()
    .toLowerCase();
  return /^[^\s@:]+@[^\s@]+$/.test(bare) ? bare : null;
}

function kindOf(property: Property, email: string | null): FeedGuestKind {
  const said = KINDS[param(property, 'cutype').toUpperCase()];
  if (said) return said;
  if (email?.endsWith('@resource.calendar.google.com')) return 'room';
  return email?.endsWith('@group.calendar.google.com') ? 'group' : 'person';
}
