import { fold, visibleText } from '../identity/normalise';
import { foldLetters, unifySigns } from './fold-title';
import type { Piece } from './piece';
import { scanTitle } from './scan-title';
import { stripCancelPrefix } from './strip-cancel-prefix';

/** A title in comparable form: without cancel prefix, emoji and punctuation, folded. */
export function titleCore(title: string): string {
  return fold(visibleText(stripCancelPrefix(title).title))
    .replace(/[\p{P}\p{S}\s]+/gu, ' ')
    .trim();
}

/** What changes from one such meeting to the next: who, when, and the small words that hang them on. */
const CHANGING: ReadonlySet<Piece['is']> = new Set(['name', 'number', 'cadence', 'glue', 'and', 'decor']);
/** What is left of nearly every one-on-one: too little to speak of "titles like this". */
const COMMON: ReadonlySet<Piece['is']> = new Set([...CHANGING, 'marker', 'short-marker', 'meeting', 'talk']);

/**
 * Key for "titles like this": "Coffee roulette: Ana + Ben (week 12)" and "Coffee roulette: Ana + Kim" share one.
 * Names, dates, numbers and how often are left out. A title that has nothing else ("Ana / Ben 1:1") stands for itself,
 * since "never titles like this" must not silence every 1:1. `people` are names of the people invited, where known.
 * Empty string for a title without words: no rule can be about it.
 */
export function titlePattern(title: string, people: readonly string[] = []): string {
  const text = unifySigns(stripCancelPrefix(title).title);
  const known = new Set(people.flatMap((name) => foldLetters(unifySigns(name)).split(/[\s.,'-]+/)).filter(Boolean));
  const pieces = scanTitle(text, known);
  if (pieces.every((piece) => COMMON.has(piece.is))) return titleCore(title);
  const kept = pieces.filter((piece) => !CHANGING.has(piece.is)).map((piece) => foldLetters(piece.text));
  return kept
    .join(' ')
    .replace(/[\p{P}\p{S}\s]+/gu, ' ')
    .trim();
}

/** Whether a remembered pattern is about this title. */
export function matchesTitlePattern(pattern: string, title: string, people: readonly string[] = []): boolean {
  return pattern !== '' && pattern === titlePattern(title, people);
}
