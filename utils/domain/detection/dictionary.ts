import { foldLetters } from './fold-title';
import { GROUP_WORDS } from './words/groups';
import type { WordList } from './words/list';
import { EASY_TALK_WORDS, MARKER_WORDS, MEETING_WORDS, PROGRAMME_WORDS, TALK_WORDS } from './words/markers';
import { GIVEN_NAMES } from './words/names';
import { BRAND_WORDS, DEPARTMENT_WORDS, PLACE_WORDS, TOPIC_WORDS } from './words/not-names';
import * as other from './words/other-kinds';
import { AND_WORDS, CADENCE_WORDS, DECOR_WORDS, GLUE_WORDS, ROLE_WORDS, WITH_WORDS } from './words/small-words';

/** What a word of a title is about. `not-a-name`: place, department, company, topic. */
export type WordClass =
  | 'marker'
  | 'other-kind'
  | 'hiring'
  | 'meal'
  | 'work-topic'
  | 'group'
  | 'talk'
  | 'programme'
  | 'meeting'
  | 'role'
  | 'cadence'
  | 'decor'
  | 'not-a-name'
  | 'glue';

/** First come, first served: where two tables hold a word, the upper one says what it is. */
const TABLES: readonly (readonly [WordClass, WordList])[] = [
  ['marker', MARKER_WORDS],
  ['hiring', other.HIRING_WORDS],
  ['other-kind', other.LESSON_WORDS],
  ['other-kind', other.HEALTH_WORDS],
  ['meal', other.MEAL_WORDS],
  ['other-kind', other.LEISURE_WORDS],
  ['other-kind', other.ERRAND_WORDS],
  ['other-kind', other.TASK_WORK_WORDS],
  ['other-kind', other.BUSINESS_WORDS],
  ['other-kind', other.HR_WORDS],
  ['work-topic', other.WORK_TOPIC_WORDS],
  ['group', GROUP_WORDS],
  ['role', ROLE_WORDS],
  ['cadence', CADENCE_WORDS],
  ['programme', PROGRAMME_WORDS],
  ['talk', TALK_WORDS],
  ['meeting', MEETING_WORDS],
  ['decor', DECOR_WORDS],
  ['glue', GLUE_WORDS],
  ['not-a-name', PLACE_WORDS],
  ['not-a-name', DEPARTMENT_WORDS],
  ['not-a-name', BRAND_WORDS],
  ['not-a-name', TOPIC_WORDS],
];

/** The form under which a phrase is looked up: folded, hyphens and apostrophes as spaces. */
export function phraseKey(text: string): string {
  return foldLetters(text)
    .replace(/&/g, ' & ')
    .replace(/[-–'.·・/+]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

interface Tables {
  whole: Map<string, WordClass>;
  beginnings: Map<string, WordClass>;
  parts: Map<string, WordClass>;
}

/** Thousands of words are folded when the first title is read, not when the worker wakes: most wakes read none. */
const tables = once((): Tables => {
  const { whole, beginnings, parts }: Tables = { whole: new Map(), beginnings: new Map(), parts: new Map() };
  for (const [wordClass, list] of TABLES) {
    for (const entry of list) {
      const table = entry.startsWith('*') ? parts : entry.endsWith('*') ? beginnings : whole;
      const key = phraseKey(entry.replace(/\*/g, ''));
      if (!key) continue;
      // A stem is a word too, so that the order of the tables decides between "audit*" here and "audit" there.
      for (const target of [table, whole]) if (!target.has(key)) target.set(key, wordClass);
    }
  }
  return { whole, beginnings, parts };
});

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** Tells whether a list holds a key. */
function holds(list: WordList): (key: string) => boolean {
  const keys = once(() => new Set(list.map(phraseKey)));
  return (key) => keys().has(key);
}

/** "Review", "project": what a meeting is about, where "Arsenal" and "Sales" are sides of one. */
export const isTopic = holds(TOPIC_WORDS);
export const isEasyTalk = holds(EASY_TALK_WORDS);
export const isWith = holds(WITH_WORDS);
export const isGivenName = holds(GIVEN_NAMES);
export const isAnd = holds(AND_WORDS);

/** Longest phrase of the tables, in words. */
export const MAX_PHRASE = 5;

/** A whole word or phrase. */
export function lookUp(key: string): WordClass | null {
  return tables().whole.get(key) ?? null;
}

/** A word by itself, by the longest beginning that a table holds, or by a part of it. */
export function lookUpWord(key: string): WordClass | null {
  const { whole, beginnings, parts } = tables();
  const exact = whole.get(key);
  if (exact) return exact;
  for (let length = key.length; length >= 3; length--) {
    const found = beginnings.get(key.slice(0, length));
    if (found) return found;
  }
  for (const [part, wordClass] of parts) if (key.length > part.length && key.includes(part)) return wordClass;
  return null;
}

/** A phrase of several words whose last word may be inflected: "rozmowa kwalifikacyjn*". */
export function lookUpPhrase(key: string): WordClass | null {
  const { whole, beginnings } = tables();
  const exact = whole.get(key);
  if (exact) return exact;
  const lastWord = key.lastIndexOf(' ') + 1;
  for (let length = key.length; length >= lastWord + 2; length--) {
    const found = beginnings.get(key.slice(0, length));
    if (found) return found;
  }
  return null;
}

/** Something in a script that doesn't set words apart. */
export function lookUpRun(key: string): WordClass | null {
  const { whole, beginnings, parts } = tables();
  return whole.get(key) ?? beginnings.get(key) ?? parts.get(key) ?? null;
}
