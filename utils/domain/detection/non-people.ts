import type { Attendee } from '../calendar/calendar-event';
import { fold, normaliseEmail, visibleText } from '../identity/normalise';
import {
  BOT_ADDRESS,
  BOT_NAMES,
  BOT_SAYS_SO,
  LIST_ADDRESS,
  LIST_SIGNS,
  LIST_WORDS,
  RESOURCE_ADDRESS,
  ROOM_LOOK,
  ROOM_SIGNS,
  ROOM_WORDS,
} from './words/non-people';

export type GuestKind = 'person' | 'room' | 'bot' | 'list';

type Guest = Pick<Attendee, 'name' | 'email'>;

/** A word list as one pattern over folded text: whole words only, longest first. */
function wordPattern(words: readonly string[]): RegExp {
  const sorted = [...words].sort((a, b) => b.length - a.length);
  return new RegExp(`(?<![\\p{L}\\p{M}\\d])(?:${sorted.join('|')})(?![\\p{L}\\p{M}])`, 'u');
}

const ROOM = wordPattern(ROOM_WORDS);
const LIST = wordPattern(LIST_WORDS);

/** Whether a guest is a person, and if not, what it is. In doubt a person: a room too many only makes us ask. */
export function guestKind({ name, email }: Guest): GuestKind {
  const address = normaliseEmail(email ?? '') || normaliseEmail(name ?? '');
  const shown = visibleText((name ?? '').normalize('NFKC'));
  const folded = fold(shown);
  if (RESOURCE_ADDRESS.test(address)) return 'room';
  if (BOT_ADDRESS.test(address) || BOT_SAYS_SO.test(folded) || isBotName(folded)) return 'bot';
  if (LIST_ADDRESS.test(address)) return 'list';
  if (!shown || normaliseEmail(shown)) return 'person';
  if (ROOM.test(folded) || ROOM_SIGNS.test(shown) || ROOM_LOOK.test(shown)) return 'room';
  if (LIST.test(folded) || LIST_SIGNS.test(shown)) return 'list';
  return 'person';
}

/** Product names are words and names too ("Grace Grain", "Gemini Lopez"): one counts only when it is the whole name. */
function isBotName(folded: string): boolean {
  const bare = folded.replace(/\((?:.*)\)|'s\b|\b(?:ai|bot|notetaker|assistant|app|for .*|by .*)\b/gu, ' ').trim();
  const match = BOT_NAMES.exec(bare);
  return match !== null && match[0].length >= bare.length;
}
