import type { Piece } from './piece';
import { RUNS_ON } from './scan-title';

/** A name of one or more words. */
export interface Name {
  text: string;
  start: number;
  end: number;
  sure: boolean;
  ambiguous: boolean;
}

/** Within one name: "Jean-Luc", "O'Brien", "Theo K.". */
const IN_NAME = /^(?: |-|'|\. ?)$/;
/** Signs that pair names whatever they are, and signs that also set a title's parts apart. */
export const PAIRING = /^(?:\s*(?:\/{1,2}|\|{1,2}|<>|><|<|>|\+|&|x|·|•|・|~|::)\s*|–)$/;
const LOOSE = /^\s*(?:-|–|:|,|、|،|;|\.|\)\s*\/\s*\(?)\s*$/;

/** Neighbouring words that look like one name are one name. */
export function joinNames(pieces: readonly Piece[], text: string): Name[] {
  const names: Name[] = [];
  let before: Piece | null = null;
  for (const piece of pieces) {
    const isName = piece.is === 'name' || piece.is === 'maybe-name';
    const last = names.at(-1);
    // "Kegeln Anna": given names come first, so an unknown word before one is a word of its own.
    const apart = before !== null && text.slice(before.end, piece.start) === ' ';
    const nounBefore =
      apart && last !== undefined && !last.sure && !last.ambiguous && piece.is === 'name' && !RUNS_ON.test(piece.text);
    if (
      isName &&
      last &&
      before &&
      !nounBefore &&
      last.end === before.end &&
      IN_NAME.test(text.slice(before.end, piece.start))
    ) {
      last.end = piece.end;
      last.text = text.slice(last.start, piece.end);
      last.sure ||= piece.is === 'name' && !piece.ambiguous;
      last.ambiguous &&= piece.ambiguous === true;
    } else if (isName) {
      const ambiguous = piece.ambiguous === true;
      names.push({
        text: piece.text,
        start: piece.start,
        end: piece.end,
        sure: piece.is === 'name' && !ambiguous,
        ambiguous,
      });
    }
    before = piece;
  }
  return names;
}

/**
 * Two names side by side with a pairing sign or an "and" between them. Around a loose sign both must
 * surely be names ("Deposition - Smith"), or the first where there is nothing else.
 */
export function findPair(pieces: readonly Piece[], names: readonly Name[], text: string): [Name, Name] | null {
  for (let i = 0; i + 1 < names.length; i++) {
    const [left, right] = [names[i]!, names[i + 1]!];
    const between = text.slice(left.end, right.start);
    const sure = left.sure || right.sure;
    const joining = pieces.filter((piece) => piece.start >= left.end && piece.end <= right.start);
    const byWord = joining.length === 1 && joining[0]!.is === 'and';
    // "Ana 1:1 Ben": the marker itself stands between.
    const byMarker = joining.length === 1 && joining[0]!.is === 'marker' && sure;
    const alone = pieces[0]?.start === left.start && pieces.at(-1)?.end === right.end;
    const both = left.sure && (right.sure || alone);
    const bySign = joining.length === 0 && (PAIRING.test(between) || (LOOSE.test(between) && both));
    if (byWord || byMarker || bySign) return [left, right];
  }
  return null;
}
