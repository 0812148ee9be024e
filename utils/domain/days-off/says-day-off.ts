import { phraseKey } from '../detection/dictionary';
import { unifySigns } from '../detection/fold-title';
import type { WordList } from '../detection/words/list';
import { isPublicHoliday } from './public-holidays';
import { BESIDE_DAY_OFF, DAY_OFF_AT_HOME, DAY_OFF_PHRASES, WHERE_WORDS } from './words';

export interface Reader {
  /** The user's own names. */
  names: readonly string[];
  /** IANA zone of the user. */
  homeZone: string;
}

/** `mine`: the words of somebody about themselves; `everyone`: the name of a day on which their country rests. */
export type DayOffWords = 'mine' | 'everyone';

/** What sets the parts of a title apart. */
const BETWEEN = /\s*(?:[:|,;()[\]【】（）「」–+/]|\s-|-\s)\s*/u;
/** `2026`, `KW 52`, `Day 1`: when it is stands in the calendar. */
const WHEN = /(?:^|\s)(?:(?:kw|cw|week|day|tag)\s?)?\d[\d\s]*$/u;
/** "Urlaub!!!" */
const SHOUTS = /[!?.…~*"“”„]+$/u;

/**
 * Whether a title says that its day is off. Every part of it must be understood: another name ("Ben: Urlaub"), or any
 * word that may change what it says ("approve vacation"), and nobody can be sure. Null: it doesn't, or who knows.
 */
export function saysDayOff(title: string, reader: Reader): DayOffWords | null {
  const own = ownNames(reader.names);
  const parts = unifySigns(title).split(BETWEEN);
  const keys = parts.map((part) => phraseKey(part.replace(SHOUTS, ''))).filter(Boolean);
  const kinds = keys.map((key) => kindOf(key, own, reader.homeZone));
  if (kinds.includes(null)) return null;
  if (kinds.includes('everyone')) return 'everyone';
  return kinds.includes('mine') ? 'mine' : null;
}

function kindOf(key: string, own: ReadonlySet<string>, homeZone: string): DayOffWords | 'beside' | null {
  if (isPublicHoliday(key, homeZone)) return 'everyone';
  if (phrases().has(key) || saidAtHome(key, homeZone)) return 'mine';
  if (key === '' || own.has(key) || beside().has(key)) return 'beside';
  const bare = withoutOwnName(key, own).replace(WHEN, '');
  if (bare !== key) return kindOf(bare, own, homeZone);
  return beginsWithLeave(key) ? 'mine' : null;
}

/** "Ana OOO", "Urlaub Ana". */
function withoutOwnName(key: string, own: ReadonlySet<string>): string {
  for (const name of own) {
    if (key.startsWith(`${name} `)) return key.slice(name.length + 1);
    if (key.endsWith(` ${name}`)) return key.slice(0, -name.length - 1);
  }
  return key;
}

/** "Urlaub in Rom": leave, and where it is spent. */
function beginsWithLeave(key: string): boolean {
  const at = key.split(' ');
  return at.some((_, i) => {
    const isWhere = where().has(at[i]!) || where().has(at.slice(i, i + 2).join(' '));
    return i > 0 && i < at.length - 1 && isWhere && phrases().has(at.slice(0, i).join(' '));
  });
}

function saidAtHome(key: string, homeZone: string): boolean {
  return DAY_OFF_AT_HOME.some(({ zones, phrases: said }) => zones.test(homeZone) && said.includes(key));
}

/** "Ana", "Ana Sommer". */
function ownNames(names: readonly string[]): ReadonlySet<string> {
  const keys = names.map(phraseKey).filter(Boolean);
  return new Set(keys.flatMap((key) => [key, key.split(' ')[0]!]));
}

/** Folded when the first mark is read. */
function keysOf(list: WordList): () => ReadonlySet<string> {
  let keys: ReadonlySet<string> | null = null;
  return () => {
    keys ??= new Set(list.map(phraseKey));
    return keys;
  };
}

const phrases = keysOf(DAY_OFF_PHRASES);
const beside = keysOf(BESIDE_DAY_OFF);
const where = keysOf(WHERE_WORDS);
