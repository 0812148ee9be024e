import { isSkipLevel } from '../people/skip-level';
import type { Id } from '../rows/row';
import { BUILT_IN_KEYS, BUILT_INS, type BuiltInKey, isBuiltIn, type Standing } from './built-in';

export interface OfferFacts extends Standing {
  /** Crisis mode is on (utils/domain/rhythm/crisis.ts). */
  inCrisis: boolean;
  /** They have met one-on-one before. */
  met: boolean;
  /** The template of the last one-on-one: a built-in key or the id of an own one; null: none. */
  lastKey: string | null;
  /** Minutes of this meeting; null: not known. */
  minutes: number | null;
  /** Ids of the user's own templates. */
  own: readonly Id[];
}

/** Why this one. Words in utils/i18n/locales, `template.because`. */
export type OfferReason = 'crisis' | 'first' | 'skip-level' | 'mentoring' | 'as-last-time' | 'longer' | 'usual';

export interface Offer {
  /** A built-in key or the id of an own template. */
  key: string;
  reason: OfferReason;
}

/** From here on there is time for five parts (facts, rows 21 and 24: 45 to 60 minutes for larger roles). */
const LONGER = 45;

/** For one occasion: having been used last time is no reason to use them again. */
const ONCE: ReadonlySet<string> = new Set<BuiltInKey>(['first', 'career', 'performance', 'crisis', 'skip-level']);

/** What is offered on top. Three parts unless the person, the meeting or the habit says otherwise. */
export function offerOf(facts: OfferFacts): Offer {
  const { relation, inCrisis, met, lastKey, minutes, own } = facts;
  if (inCrisis) return { key: 'crisis', reason: 'crisis' };
  // A talk over a level has its own beginning.
  if (isSkipLevel(relation)) return { key: 'skip-level', reason: 'skip-level' };
  if (!met) return { key: 'first', reason: 'first' };
  const known = lastKey !== null && (isBuiltIn(lastKey) ? !ONCE.has(lastKey) : own.includes(lastKey));
  if (known) return { key: lastKey, reason: 'as-last-time' };
  if (relation === 'mentor' || relation === 'mentee') return { key: 'career', reason: 'mentoring' };
  if (minutes !== null && minutes >= LONGER) return { key: 'five-part', reason: 'longer' };
  return { key: 'three-part', reason: 'usual' };
}

/** The built-in ones that fit these two, in their usual order, without the one on top. */
export function otherBuiltIns(facts: Standing, offered: string | null): BuiltInKey[] {
  return BUILT_IN_KEYS.filter((key) => key !== offered && BUILT_INS[key].fits(facts));
}
