import { crowd, notPeople } from './crowds-in-title';
import { isEasyTalk, isWith, phraseKey } from './dictionary';
import { foldLetters, unifySigns } from './fold-title';
import { describesThing, qualifiesThing } from './marker-of-thing';
import { findPair, joinNames, type Name } from './names-in-title';
import type { Piece } from './piece';
import { isRemark } from './remarks';
import { scanTitle } from './scan-title';
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
  /** The role stands in brackets: "Bea (manager)". */
  roleInBrackets: boolean;
  /** "with" and one who may be a person, after a word of easy talk: "Coffee with Declan". */
  easyTalkWith: boolean;
  /** "Dr. Lee" and nothing else: one's own doctor sooner than a colleague. */
  justDoctor: boolean;
  /** How many such words: "manager <> report" are two. */
  roles: number;
  /** Interview, lesson, dentist, code review, … */
  otherKind: string | null;
  /** Lunch, breakfast: with a colleague or with a friend. */
  meal: string | null;
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

/** "Coffee with Declan": one doesn't drink coffee with a company, as one has a call or a meeting with it. */
function easyTalkWith(pieces: readonly Piece[]): boolean {
  return pieces.some(({ is, text }, i) => {
    const [before, next] = [pieces[i - 1], pieces[i + 1]];
    const easy = before?.is === 'meeting' && isEasyTalk(phraseKey(before.text));
    return easy && is === 'glue' && isWith(phraseKey(text)) && next?.is === 'maybe-name';
  });
}

/** "Luke 1:1-4". */
const verse = (text: string): string | null => /\d+:\d+\s?[-–]\s?\d+(?!\d*:)/.exec(text)?.[0] ?? null;

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
  const otherKind = pieces.find((piece) => piece.is === 'other-kind' && !isRemark(piece, pieces, pair !== null, text));
  return {
    cancelled: stripped.cancelled,
    marker: marker ?? of('short-marker'),
    markerIsShort: marker === null && of('short-marker') !== null,
    markerIsNumber: pieces.some((piece, i) => piece.is === 'short-marker' && pieces[i - 1]?.is === 'maybe-name'),
    markerDescribes: describesThing(pieces, text),
    markerQualifies: qualifiesThing(pieces, text),
    talk: of('talk') ?? of('programme'),
    meeting: of('meeting'),
    cadence: of('cadence') !== null,
    role: of('role'),
    roleInBrackets: pieces.some(({ is, start, end }) => is === 'role' && text[start - 1] === '(' && text[end] === ')'),
    easyTalkWith: easyTalkWith(pieces),
    justDoctor: /^(?:dr|doctor|doktor|docteur|doutora?|dott|dottore)\.? \S+(?: \S+)?$/iu.test(text) && !marker,
    roles: pieces.filter((piece) => piece.is === 'role').length,
    otherKind: verse(text) ?? of('hiring') ?? otherKind?.text ?? null,
    meal: of('meal'),
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
