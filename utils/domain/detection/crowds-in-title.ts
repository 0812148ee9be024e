import { type Name, PAIRING } from './names-in-title';
import type { Piece } from './scan-title';

const LIST_ADDRESS = /[\p{L}\d._-]+@/u;
const PLUS_PEOPLE = /\p{L}{2}\s?\+\s?\d/u;
/** "Alice (Acme) <> Bob (BigCo)": two sides with a house each. */
const TWO_HOUSES = /\p{L}\s?\([^)]+\)\s*(?:<>|\/|x|&|\+|\||–|-)\s*\p{L}[^()]*\([^)]+\)/u;

/** Three or more names in a row, "+2", or the address of a list. */
export function crowd(text: string, names: readonly Name[]): string | null {
  const address = LIST_ADDRESS.exec(text);
  if (address) return address[0];
  const plus = PLUS_PEOPLE.exec(text);
  if (plus) return plus[0];
  if (TWO_HOUSES.test(text)) return text;
  const row = names.filter((name) => name.sure);
  const joined = row.length >= 3 && /[,&/+]|<>/.test(text.slice(row[0]!.end, row.at(-1)!.start));
  return joined ? text.slice(row[0]!.start, row.at(-1)!.end) : null;
}

/** "Sales / Marketing", "Paris / Lyon", "Jordan / Georgia", "Arsenal 1:1 Chelsea". */
export function notPeople(pieces: readonly Piece[], text: string): string | null {
  for (const [i, left] of pieces.entries()) {
    const isThing = (piece: Piece | undefined): boolean => piece?.is === 'not-a-name' || piece?.ambiguous === true;
    const next = pieces[i + 1];
    const middle = next?.is === 'and' || next?.is === 'marker' ? next : null;
    const right = middle ? pieces[i + 2] : next;
    if (!right) continue;
    const between = text.slice(left.end, right.start);
    if (!middle && !PAIRING.test(between) && !/^\s?-\s?$/.test(between)) continue;
    const score = middle?.is === 'marker';
    const things = score
      ? isThing(left) && (isThing(right) || right.is.endsWith('name'))
      : isThing(left) && isThing(right);
    if (things || (score && isThing(right) && left.is.endsWith('name'))) return text.slice(left.start, right.end);
  }
  return null;
}
