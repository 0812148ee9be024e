import { isWith, phraseKey } from './dictionary';
import type { Piece } from './piece';

const isNamed = (piece: Piece): boolean => piece.is === 'name' || piece.is === 'maybe-name';

/** "1:1 device", "aspect 1:1": the marker belongs to a thing. Behind a dash or in brackets a word is a remark. */
export function describesThing(pieces: readonly Piece[], text: string): boolean {
  return pieces.some((piece, i) => {
    if (piece.is !== 'marker' && piece.is !== 'short-marker') return false;
    const [left, right] = [pieces[i - 1], pieces[i + 1]];
    const isThing = (other: Piece): boolean => other.is === 'word' || other.is === 'not-a-name';
    // "Set zoom to 1:1", "at 1:1": a ratio.
    if (left && /^(?:to|at|of|=|is)$/i.test(left.text) && right === undefined) return true;
    // "Reds 1-1 Blues": a score, or two names; asked. Not so "Cashier 1:1 – Dwight".
    const gaps = left && right ? text.slice(left.end, piece.start) + text.slice(piece.end, right.start) : '-';
    if (left?.is === 'maybe-name' && right?.is === 'maybe-name' && pieces.length === 3 && !gaps.trim()) return true;
    if (left && isThing(left) && !pieces.slice(i + 1).some(isNamed) && text.slice(left.end, piece.start).trim() === '')
      return true;
    // "1:1 with Apple Support": a company; "1:1 in Berlin" is a place.
    const behind = pieces[i + 2];
    if (right?.is === 'glue' && isWith(phraseKey(right.text)) && behind?.is === 'not-a-name') return true;
    return right !== undefined && isThing(right) && text.slice(piece.end, right.start).trim() === '';
  });
}

/** A word in small letters right behind the marker: "1:1 archery with Finn" is archery. */
export function qualifiesThing(pieces: readonly Piece[], text: string): boolean {
  return pieces.some((piece, i) => {
    const before = pieces[i - 1];
    return piece.is === 'word' && before?.is === 'marker' && text.slice(before.end, piece.start) === ' ';
  });
}
