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

const whole = new Map<string, WordClass>();
const beginnings = new Map<string, WordClass>();
const parts = new Map<string, WordClass>();

for (const [wordClass, list] of TABLES) {
  for (const entry of list) {
    const table = entry.startsWith('*') ? parts : entry.endsWith('*') ? beginnings : whole;
    const key = phraseKey(entry.replace(/\*/g, ''));
    if (!key) continue;
    // A stem is a word too, so that the order of the tables decides between "audit*" here and "audit" there.
    for (const target of [table, whole]) if (!target.has(key)) target.set(key, wordClass);
  }
}

const names = new Set(GIVEN_NAMES.map(phraseKey));
const ands = new Set(AND_WORDS.map(phraseKey));

const topics = new Set(TOPIC_WORDS.map(phraseKey));
/** "Review", "project": what a meeting is about, where "Arsenal" and "Sales" are sides of one. */
export const isTopic = (key: string): boolean => topics.has(key);

const easyTalk = new Set(EASY_TALK_WORDS.map(phraseKey));
const withs = new Set(WITH_WORDS.map(phraseKey));
export const isEasyTalk = (key: string): boolean => easyTalk.has(key);
export const isWith = (key: string): boolean => withs.has(key);

/** Longest phrase of the tables, in words. */
export const MAX_PHRASE = 5;

export const isGivenName = (key: string): boolean => names.has(key);
export const isAnd = (key: string): boolean => ands.has(key);

/** A whole word or phrase. */
export function lookUp(key: string): WordClass | null {
  return whole.get(key) ?? null;
}

/** A word by itself, by the longest beginning that a table holds, or by a part of it. */
export function lookUpWord(key: string): WordClass | null {
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
  return whole.get(key) ?? beginnings.get(key) ?? parts.get(key) ?? null;
}
