import { isGivenName, lookUp, lookUpRun } from './dictionary';
import { foldLetters } from './fold-title';
import type { Piece, PieceClass, Token } from './piece';
import { FAMILY_HEADS } from './words/names';

/** Longest entry first at every place; what no table knows is taken together. */
export function cutRun(token: Token, known: ReadonlySet<string>): Piece[] {
  const key = foldLetters(token.text);
  const pieces: Piece[] = [];
  let unknownFrom = -1;
  const endUnknown = (at: number): void => {
    if (unknownFrom < 0) return;
    const text = token.text.slice(unknownFrom, at);
    const isLong = LONGER_THAN_NAMES.test(text);
    const sure = known.has(foldLetters(text)) || FAMILY_HEADS.test(text) || isGivenName(foldLetters(text));
    const start = token.start + unknownFrom;
    pieces.push({ is: sure ? 'name' : isLong ? 'word' : 'maybe-name', text, start, end: token.start + at });
    unknownFrom = -1;
  };
  for (let at = 0; at < key.length; ) {
    const hit = longestEntry(key, at, known);
    if (!hit) {
      if (unknownFrom < 0) unknownFrom = at;
      at += 1;
      continue;
    }
    endUnknown(at);
    const place = { text: token.text.slice(at, at + hit.length), start: token.start + at };
    pieces.push({ ...place, is: hit.is, end: place.start + hit.length });
    at += hit.length;
  }
  endUnknown(key.length);
  return pieces;
}

/** More signs than names have: four Han, eight katakana, five of a mix or of Hangul, sixteen Thai. */
const LONGER_THAN_NAMES =
  /^(?:\p{sc=Han}{4,}|[\p{sc=Katakana}ー]{8,}|\p{sc=Hiragana}{6,}|(?![\p{sc=Katakana}ー]+$)[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー]{5,}|\p{sc=Hangul}{5,}|\p{sc=Thai}{16,})$/u;

/** Words that join names inside a run. */
const RUN_ANDS = new Set(['和', '与', '與', '跟', '同', 'と', '및', 'และ', 'กับ']);
/** One sign is a word only at the end of a run or alone: 周 is a week and a family, 주 a week and half a name. */
const ONE_SIGN = /^[\p{sc=Han}\p{sc=Hangul}]$/u;

function longestEntry(run: string, at: number, known: ReadonlySet<string>): { is: PieceClass; length: number } | null {
  for (let length = Math.min(14, run.length - at); length > 0; length--) {
    const part = run.slice(at, at + length);
    if (length > 1 && known.has(part)) return { is: 'name', length };
    if (RUN_ANDS.has(part) && at > 0 && at + length < run.length) return { is: 'and', length };
    if (length === run.length && isGivenName(part)) return { is: 'name', length };
    const is = lookUpRun(part) ?? lookUp(part);
    if (is && (!ONE_SIGN.test(part) || at + length === run.length)) return { is, length };
  }
  return null;
}
