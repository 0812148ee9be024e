import { isTopic, lookUp, phraseKey } from './dictionary';
import { type Name, PAIRING } from './names-in-title';
import type { Piece } from './piece';

const LIST_ADDRESS = /[\p{L}\d._-]+@/u;
const PLUS_PEOPLE = /\p{L}{2}\s?\+\s?\d/u;
/** "Alice (Acme) <> Bob (BigCo)": two sides with a house each. */
const TWO_HOUSES = /\p{L}\s?\([^)]+\)\s*(?:<>|\/|x|&|\+|\||–|-)\s*\p{L}[^()]*\([^)]+\)/u;

/** "Yuki (manager) / Tom (lead)" are two of one house. */
const inBracketsAreRoles = (text: string): boolean =>
  [...text.matchAll(/\(([^)]+)\)/g)].every(([, inside]) => lookUp(phraseKey(inside!)) === 'role');

/** Three or more names in a row, "+2", or the address of a list. */
export function crowd(text: string, names: readonly Name[]): string | null {
  const address = LIST_ADDRESS.exec(text);
  if (address) return address[0];
  const plus = PLUS_PEOPLE.exec(text);
  if (plus) return plus[0];
  if (TWO_HOUSES.test(text) && !inBracketsAreRoles(text)) return text;
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
    // A dash or a colon beside the marker sets a topic and a person apart: "Project 1:1 – Linus".
    const gaps = middle ? text.slice(left.end, middle.start) + text.slice(middle.end, right.start) : '';
    const score = middle?.is === 'marker' && !/[-–:(]/.test(gaps) && !isTopic(phraseKey(left.text));
    const things = score
      ? isThing(left) && (isThing(right) || right.is.endsWith('name'))
      : isThing(left) && isThing(right);
    // "Austin / Chelsea": both are people's names, too.
    if (left.ambiguous && right.ambiguous && !score) continue;
    if (things || (score && isThing(right) && left.is.endsWith('name'))) return text.slice(left.start, right.end);
  }
  return null;
}
