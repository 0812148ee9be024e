import type { Attendee, Response } from '@/utils/domain/calendar/calendar-event';
import { kindOfWord, pieces } from '@/utils/readings/outlook/match-words';
import { plain } from '@/utils/readings/outlook/plain';
import {
  ACCEPTED,
  DECLINED,
  INVITED_YOU,
  NO_RESPONSE,
  ORGANIZER,
  TENTATIVE,
  YOU,
} from '@/utils/readings/outlook/words';
import { addressIn } from '@/utils/readings/text';
import { isOwnName, type KnownSelf } from './account';
import { findPersonas } from './personas';
import { SELECTORS } from './selectors';

/** What a card says of people, before anything is concluded from it (facts §4.1). */
export interface ShownPeople {
  people: ShownPerson[];
  /** The signed-in user's own line; null when there is none. */
  own: { response: Response; organizer: boolean } | null;
  /** `Ana invited you.`: the form in which Outlook doesn't list everybody. */
  invited: boolean;
  /** Sum of `Accepted 3, Didn't respond 2`; null when nothing is counted. */
  counted: number | null;
  /** `+3` behind the last face. */
  more: number;
  /** After each person stands exactly one text: nobody has a line without a face. */
  oneTextEach: boolean;
}

interface ShownPerson {
  name: string;
  response: Response;
  organizer: boolean;
  /** Their line speaks to the user: "You didn't respond". */
  self: boolean;
  /** A word of theirs was understood. */
  known: boolean;
}

const standingOf = kindOfWord<Exclude<Response, 'unknown'> | 'organizer'>(
  ['accepted', ACCEPTED],
  ['declined', DECLINED],
  ['tentative', TENTATIVE],
  ['needsAction', NO_RESPONSE],
  ['organizer', ORGANIZER],
);
const ownStandingOf = kindOfWord(
  ['organizer', YOU.organizer],
  ['accepted', YOU.accepted],
  ['tentative', YOU.tentative],
  ['declined', YOU.declined],
  ['needsAction', YOU.needsAction],
);
const saysInvitedYou = pieces(INVITED_YOU);

export function readPeople(root: Element): ShownPeople {
  const personas = findPersonas(root);
  const people = new Map<string, ShownPerson>();
  const shown: ShownPeople = { people: [], own: null, invited: false, counted: null, more: 0, oneTextEach: true };
  let current: ShownPerson | undefined;
  let texts = 0;
  for (const token of tokens(root, personas)) {
    if (typeof token === 'string') {
      texts += 1;
      hear(token, current, shown);
    } else if (current?.name !== token.name) {
      if (current && texts !== 1) shown.oneTextEach = false;
      texts = 0;
      current = people.get(token.name) ?? someone(token.name);
      people.set(token.name, current);
    }
  }
  if (texts !== 1) shown.oneTextEach = false;
  return { ...shown, people: [...people.values()] };
}

const someone = (name: string): ShownPerson => ({
  name,
  response: 'unknown',
  organizer: false,
  self: false,
  known: false,
});

/** Takes in one text; the first that is understood after a face belongs to that person. */
function hear(text: string, current: ShownPerson | undefined, shown: ShownPeople): void {
  const count = countIn(text);
  const more = /^\+\s?(\d{1,4})(?!\d)/.exec(text)?.[1];
  const own = ownStandingOf(text);
  if (count !== null) shown.counted = (shown.counted ?? 0) + count;
  else if (more) shown.more += Number(more);
  else if (own === 'organizer') shown.own = { response: 'accepted', organizer: true };
  else if (saysInvitedYou(text)) {
    shown.invited = true;
    if (current) Object.assign(current, { organizer: true, response: 'accepted', known: true });
  } else if (own) {
    if (current && !current.known) Object.assign(current, { self: true, response: own, known: true });
    else shown.own = { response: own, organizer: false };
  } else if (current && !current.known) {
    const standing = standingOf(text);
    const organizer = standing === 'organizer';
    if (standing) Object.assign(current, { response: organizer ? 'accepted' : standing, organizer, known: true });
  }
}

/** `Accepted 3, Didn't respond 2`, or one part of it; null for any other text. */
function countIn(text: string): number | null {
  const parts = text.split(/[,、·;]\s?/).filter((part) => part !== '');
  let sum = 0;
  let understood = 0;
  for (const part of parts) {
    const match = /^(\D{1,40}?)[\s::(]*(\d{1,4})\)?$/.exec(part) ?? /^(\d{1,4})\s?(\D{1,40})$/.exec(part);
    if (!match) return null;
    const [word = '', number = ''] = /^\d/.test(match[1] ?? '') ? [match[2], match[1]] : [match[1], match[2]];
    if (standingOf(word)) understood += 1;
    sum += Number(number);
  }
  return understood > 0 || parts.length > 1 ? sum : null;
}

/** Faces and texts in reading order; buttons, answer forms and reply boxes are passed over. */
function* tokens(root: Element, personas: Map<Element, string>): Generator<string | { name: string }> {
  for (const node of root.childNodes) {
    if (node.nodeType === 3) {
      const text = plain(node.textContent);
      if (/[\p{L}\d]/u.test(text)) yield text;
    } else if (node.nodeType === 1) {
      const element = node as Element;
      const name = personas.get(element);
      if (name !== undefined) yield { name };
      else if (!element.matches(SELECTORS.peekControls) || element.querySelector(SELECTORS.persona)) {
        yield* tokens(element, personas);
      }
    }
  }
}

export interface People {
  attendees: Attendee[] | null;
  attendeeCount: number | null;
  organizer: string | null;
  /** The user's own answer, where a line or a face tells it. */
  own: Response | null;
}

/** Draws the conclusion: a list only when nobody can be missing from it. `place`: a room bears the place's name. */
export function concludePeople(shown: ShownPeople, user: KnownSelf, place: string | null): People {
  const room = plain(place);
  const people = shown.people.filter((person) => person.organizer || room === '' || person.name !== room);
  const isUser = (person: ShownPerson) => person.self || isOwnName(person.name, user);
  const face = people.find(isUser);
  const organizer = people.find((person) => person.organizer)?.name ?? null;
  const own = shown.own?.response ?? face?.response ?? null;
  const alone = shown.invited && shown.counted === 1 && people.length === 1;
  const rest = { organizer, own: own === 'unknown' ? null : own };
  if ((shown.counted !== null && !alone) || shown.more > 0) {
    // Whether the organizer is among the counted is not known, so a count of two can be two people or three.
    const heads = Math.max(shown.counted ?? 0, people.length + shown.more);
    return { ...rest, attendees: null, attendeeCount: heads > 2 ? heads : null };
  }
  const attendees = people.map((person) => attendeeOf(person, person === face ? user : null));
  const userKnown = face !== undefined || shown.own !== null || alone;
  if (userKnown && !face) {
    attendees.push({ name: user.name, email: user.email, response: shown.own?.response ?? 'unknown', self: true });
  }
  return { ...rest, attendees: isComplete(shown, people, userKnown) ? attendees : null, attendeeCount: null };
}

/** The user and somebody else, or a list in which everybody has a face and a standing. */
function isComplete(shown: ShownPeople, people: ShownPerson[], userKnown: boolean): boolean {
  if (people.length === 0) return false;
  if (userKnown) return people.length > 1 || !people.every((person) => person.self);
  return people.length > 1 && (people.every((person) => person.known) || shown.oneTextEach);
}

function attendeeOf(person: ShownPerson, user: KnownSelf | null): Attendee {
  const address = addressIn(person.name) === person.name.toLowerCase() ? person.name.toLowerCase() : null;
  return { name: person.name, email: address ?? user?.email ?? null, response: person.response, self: user !== null };
}
