import { cutRun } from './cut-run';
import { isAnd, isGivenName, lookUpPhrase, lookUpWord, MAX_PHRASE, phraseKey } from './dictionary';
import { foldLetters } from './fold-title';
import type { Piece, Token } from './piece';
import { DIGIT_MARKER, SHORT_MARKER } from './words/markers';

/** Han, kana, Hangul and Thai run on without spaces; all else comes in words, "O'Neil" and "D'Arcy" in one. */
const TOKEN =
  /(?<![\p{L}\p{N}])(?:O|D|Dell|Dall|Sant)'\p{Lu}\p{L}+|[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー々]+|\p{sc=Hangul}+|[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}]+|[[\p{L}\p{M}\p{N}]--[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}ー々]]+/gv;
export const RUNS_ON = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}]/u;
const CASELESS = /^[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Devanagari}\p{sc=Bengali}\p{sc=Tamil}]/u;
/** Between the words of one phrase. */
const IN_PHRASE = /^(?: |-|'|' | ?& ?|\.|\. |\/|\+)$/;

/** Cuts a unified title into pieces, in their order. `known` are folded words of the attendees' names. */
export function scanTitle(title: string, known: ReadonlySet<string>): Piece[] {
  const pieces: Piece[] = [];
  const rest = takeMarkers(title, pieces);
  const tokens: Token[] = [...rest.matchAll(TOKEN)].map((m) => ({
    text: m[0],
    start: m.index,
    end: m.index + m[0].length,
  }));
  const shouts = !/\p{Ll}/u.test(rest);
  for (let i = 0; i < tokens.length; ) {
    const phrase = longestPhrase(tokens, i, rest);
    if (phrase) {
      pieces.push(phrase.piece);
      i += phrase.length;
      continue;
    }
    const token = tokens[i]!;
    if (RUNS_ON.test(token.text)) pieces.push(...cutRun(token, known));
    else pieces.push(classify(token, known, shouts));
    i += 1;
  }
  pieces.sort((a, b) => a.start - b.start);
  return pieces.map((piece, i) => {
    if (hangsNameOn(piece, pieces[i + 1])) return { ...piece, is: 'glue' };
    return isPartOfThing(piece, pieces[i + 1], title) ? { ...piece, is: 'word' } : piece;
  });
}

/** "1:1 nurse assignment", "cover nurse shift": a role in small letters before an unknown word is no person. */
function isPartOfThing(piece: Piece, next: Piece | undefined, title: string): boolean {
  if (piece.is !== 'role' || next?.is !== 'word' || !/^[\p{Script=Latin} ]+$/u.test(piece.text)) return false;
  return /^\p{Ll}/u.test(piece.text) && title.slice(piece.end, next.start) === ' ';
}

/** Up to three small letters before a name are a "with" or an article of some language: "1:1 amb en Jordi". */
function hangsNameOn(piece: Piece, next: Piece | undefined): boolean {
  return piece.is === 'word' && /^\p{Ll}{1,3}$/u.test(piece.text) && (next?.is === 'name' || next?.is === 'maybe-name');
}

/** Puts "1:1" in all its forms among the pieces and blanks it in the title. */
function takeMarkers(title: string, pieces: Piece[]): string {
  let rest = title;
  for (const [pattern, is] of [
    [DIGIT_MARKER, 'marker'],
    [SHORT_MARKER, 'short-marker'],
  ] as const) {
    rest = rest.replace(pattern, (text: string, ...more: (string | number)[]) => {
      const start = more.find((part) => typeof part === 'number') as number;
      pieces.push({ is, text, start, end: start + text.length });
      return '\u0001'.repeat(text.length);
    });
  }
  return rest;
}

function longestPhrase(tokens: Token[], from: number, title: string): { piece: Piece; length: number } | null {
  const first = tokens[from]!;
  let last = from;
  while (last + 1 < tokens.length && last + 1 - from < MAX_PHRASE) {
    if (!IN_PHRASE.test(title.slice(tokens[last]!.end, tokens[last + 1]!.start))) break;
    last += 1;
  }
  for (; last > from; last--) {
    const end = tokens[last]!.end;
    const text = title.slice(first.start, end);
    const is = lookUpPhrase(phraseKey(text));
    if (is) return { piece: { is, text, start: first.start, end }, length: last - from + 1 };
  }
  return null;
}

function classify(token: Token, known: ReadonlySet<string>, shouts: boolean): Piece {
  const key = foldLetters(token.text);
  if (known.has(key)) return { ...token, is: 'name' };
  // "GMAT", "NAT", "KLM": more capitals than initials have, among words that have fewer.
  const acronym = !shouts && /^\p{Lu}{3,}$/u.test(token.text);
  if (/^\p{N}+(?:st|nd|rd|th|m|h|min)?$/u.test(key)) return { ...token, is: 'number' };
  const capital = /^\p{Lu}/u.test(token.text);
  const caseless = CASELESS.test(token.text);
  const found = lookUpWord(key) ?? (key.includes("'") ? lookUpWord(key.slice(key.indexOf("'") + 1)) : null);
  if (isGivenName(key) && !acronym && (capital || caseless || (key.length > 2 && found === null))) {
    if (found === 'not-a-name') return { ...token, is: 'name', ambiguous: true };
    if (
      found !== 'other-kind' &&
      found !== 'hiring' &&
      found !== 'meal' &&
      found !== 'group' &&
      !(found && token.start === 0 && found !== 'cadence')
    ) {
      return { ...token, is: 'name' };
    }
  }
  // "Ben and Ana", but also "e", "y", "і": one letter between two names joins them.
  if (isAnd(key) && (!found || found === 'glue')) return { ...token, is: 'and' };
  if (found) return { ...token, is: found };
  return { ...token, is: (capital && !acronym) || caseless ? 'maybe-name' : 'word' };
}
