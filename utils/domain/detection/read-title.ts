import { foldLetters, unifySigns } from './fold-title';
import { type Piece, RUNS_ON, scanTitle } from './scan-title';
import { stripCancelPrefix } from './strip-cancel-prefix';

/** What a title says, before anybody is counted. Words are as written; null where there is none. */
export interface TitleReading {
  cancelled: boolean;
  /** "1:1" in any form and language. */
  marker: string | null;
  /** The marker is one that means other things too ("121", "o3"). */
  markerIsShort: boolean;
  /** The short marker stands right behind a word that is no known name: "Bus 121". */
  markerIsNumber: boolean;
  /** A word that nothing explains, or a topic, stands right beside the marker: "1:1 nursing ratio". */
  markerDescribes: boolean;
  /** Such a word in small letters follows: "1:1 archery with Finn". */
  markerQualifies: boolean;
  /** Check-in, catch-up, bila, mentoring and the like. */
  talk: string | null;
  /** Sync, meeting, coffee: says nothing alone. */
  meeting: string | null;
  cadence: boolean;
  /** "my manager", "new hire". */
  role: string | null;
  /** How many such words: "manager <> report" are two. */
  roles: number;
  /** Interview, lesson, dentist, code review, … */
  otherKind: string | null;
  /** Budget, release, holiday: work, or one topic of a talk. */
  workTopic: string | null;
  /** Team, all hands, …; also three names, "+2" or a list's address. */
  group: string | null;
  /** Two names with a sign or "and" between them, as written. */
  pair: [string, string] | null;
  /** Two places, departments or companies with a sign between, or a score. */
  notPeople: string | null;
  /** All names, as written, surer ones first. */
  names: string[];
  /** How many of them surely are names. */
  sureNames: number;
  /** Places, companies, topics outside of names. */
  topic: string | null;
  /** Words that nothing explains. */
  unknownWords: number;
  /** A marker and one word, nothing else. */
  bare: boolean;
  /** The title is empty, or nothing is left of it. */
  empty: boolean;
}

/** A name of one or more words. */
interface Name {
  text: string;
  start: number;
  end: number;
  sure: boolean;
  ambiguous: boolean;
}

/** Within one name: "Jean-Luc", "O'Brien", "Theo K.". */
const IN_NAME = /^(?: |-|'|\. ?)$/;
/** Signs that pair names whatever they are, and signs that also set a title's parts apart. */
const PAIRING = /^(?:\s*(?:\/{1,2}|\|{1,2}|<>|><|<|>|\+|&|x|·|•|・|~|::)\s*|–)$/;
const LOOSE = /^\s*(?:-|–|:|,|、|،|;|\.|\)\s*\/\s*\(?)\s*$/;
const LIST_ADDRESS = /[\p{L}\d._-]+@/u;
const PLUS_PEOPLE = /\p{L}{2}\s?\+\s?\d/u;
/** "Alice (Acme) <> Bob (BigCo)": two sides with a house each. */
const TWO_HOUSES = /\p{L}\s?\([^)]+\)\s*(?:<>|\/|x|&|\+|\||–|-)\s*\p{L}[^()]*\([^)]+\)/u;

/** Reads a title in any language. `knownNames` are names of the people invited, where they are known. */
export function readTitle(title: string, knownNames: readonly string[] = []): TitleReading {
  const stripped = stripCancelPrefix(title);
  const text = unifySigns(stripped.title);
  const known = new Set(knownNames.flatMap((name) => foldLetters(unifySigns(name)).split(/[\s.,'-]+/)));
  known.delete('');
  const pieces = scanTitle(text, known);
  const runs = joinNames(pieces, text);
  const pair = findPair(pieces, runs, text);
  // Where somebody surely is named, a capital word elsewhere is no second somebody: "Sublet chat w/ Mia".
  const named = runs.some((run) => run.sure);
  const isStray = (run: Name): boolean => named && !run.sure && !run.ambiguous && !pair?.includes(run);
  const names = runs.filter((run) => !isStray(run));
  const strays = runs.length - names.length;
  const of = (is: Piece['is']): string | null => pieces.find((piece) => piece.is === is)?.text ?? null;
  const marker = of('marker');
  const sureNames = names.filter((name) => name.sure);
  return {
    cancelled: stripped.cancelled,
    marker: marker ?? of('short-marker'),
    markerIsShort: marker === null && of('short-marker') !== null,
    markerIsNumber: pieces.some((piece, i) => piece.is === 'short-marker' && pieces[i - 1]?.is === 'maybe-name'),
    markerDescribes: describes(pieces, text),
    markerQualifies: pieces.some(
      (piece, i) =>
        piece.is === 'word' && pieces[i - 1]?.is === 'marker' && text.slice(pieces[i - 1]!.end, piece.start) === ' ',
    ),
    talk: of('talk'),
    meeting: of('meeting'),
    cadence: of('cadence') !== null,
    role: of('role'),
    roles: pieces.filter((piece) => piece.is === 'role').length,
    otherKind: of('other-kind'),
    workTopic: of('work-topic'),
    group: of('group') ?? crowd(text, names),
    pair: pair ? [pair[0].text, pair[1].text] : null,
    notPeople: notPeople(pieces, text),
    names: [...sureNames, ...names.filter((name) => !name.sure)].map((name) => name.text),
    sureNames: sureNames.length,
    topic: of('not-a-name'),
    unknownWords: pieces.filter((piece) => piece.is === 'word').length + strays,
    bare: pieces.length === 2 && marker !== null,
    empty: pieces.length === 0,
  };
}

const isNamed = (piece: Piece): boolean => piece.is === 'name' || piece.is === 'maybe-name';

/** "1:1 device", "aspect 1:1": the marker belongs to a thing. Behind a dash or in brackets a word is a remark. */
function describes(pieces: readonly Piece[], text: string): boolean {
  return pieces.some((piece, i) => {
    if (piece.is !== 'marker' && piece.is !== 'short-marker') return false;
    const [left, right] = [pieces[i - 1], pieces[i + 1]];
    const isThing = (other: Piece): boolean => other.is === 'word' || other.is === 'not-a-name';
    // "Set zoom to 1:1", "at 1:1": a ratio.
    if (left && /^(?:to|at|of|=|is)$/i.test(left.text) && right === undefined) return true;
    // "Reds 1-1 Blues": a score, or two names; asked.
    if (left?.is === 'maybe-name' && right?.is === 'maybe-name' && pieces.length === 3) return true;
    if (left && isThing(left) && !pieces.slice(i + 1).some(isNamed) && text.slice(left.end, piece.start).trim() === '')
      return true;
    return right !== undefined && isThing(right) && text.slice(piece.end, right.start).trim() === '';
  });
}

/** Neighbouring words that look like one name are one name. */
function joinNames(pieces: readonly Piece[], text: string): Name[] {
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
 * surely be names ("Deposition - Smith"), or the first where there is nothing else. */
function findPair(pieces: readonly Piece[], names: readonly Name[], text: string): [Name, Name] | null {
  for (let i = 0; i + 1 < names.length; i++) {
    const [left, right] = [names[i]!, names[i + 1]!];
    if (left.ambiguous && right.ambiguous) continue;
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

/** Three or more names in a row, "+2", or the address of a list. */
function crowd(text: string, names: readonly Name[]): string | null {
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
function notPeople(pieces: readonly Piece[], text: string): string | null {
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
