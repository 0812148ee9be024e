import type { CalendarDate } from '../calendar/calendar-event';
import type { ActionItemRow, Side } from '../rows/agenda';
import { type DayWords, fold } from './day-words';

/** What a line of a note becomes. */
export interface ActionLine {
  text: string;
  owner: Side;
  due: ActionItemRow['due'];
  /** A day that was named but doesn't exist, as it was written; the line then keeps it, and no other day is guessed. */
  noSuchDay: string | null;
}

export interface LineSurroundings {
  /** The day it is where the person is. */
  today: CalendarDate;
  theirName: string;
  words: DayWords;
}

/** `[]` and a word; `[ ]` is a box and `[](` begins a link. */
const START = /^\s*\[\]\s+(?=\S)/;

/** What is longer is no line, but a text that happens to begin so. */
const LONGEST = 2_000;

export function looksLikeActionLine(line: string): boolean {
  return line.length <= LONGEST && START.test(line);
}

/**
 * `[] text @me !fri`: who (`@me`, or a beginning of the other's name; me without one) and until when (`!` and a day in
 * words or figures; the next one-on-one without one). Words after `@` and `!` that mean neither are part of the text.
 * Null: not such a line, or nothing to do in it.
 */
export function parseActionLine(line: string, around: LineSurroundings): ActionLine | null {
  if (!looksLikeActionLine(line)) return null;
  const body = line.replace(START, '').trim();
  const owner = findOwner(body, around);
  const day = findDay(body, around);
  const text = without(body, [owner, day]).replace(/\s+/g, ' ').trim();
  if (text === '') return null;
  return { text, owner: owner?.side ?? 'me', due: day?.due ?? null, noSuchDay: null, ...troubleOf(day) };
}

/** The line an action item was, or would have been. */
export function writeActionLine(
  item: Pick<ActionItemRow, 'text' | 'owner' | 'due'>,
  { theirName, words }: Pick<LineSurroundings, 'theirName' | 'words'>,
): string {
  const none = [...words.phrases].find(([, meaning]) => meaning === 'none')?.[0];
  const day = item.due === 'next' ? '' : ` !${item.due ?? none}`;
  const who = item.owner === 'them' ? ` @${theirName.split(/\s/)[0]}` : '';
  return `[] ${item.text}${who}${day}`;
}

interface Found {
  from: number;
  to: number;
}

interface FoundDay extends Found {
  due: ActionItemRow['due'];
  noSuchDay?: string;
}

function troubleOf(day: FoundDay | null): Partial<ActionLine> {
  if (!day) return { due: 'next' };
  return day.noSuchDay === undefined ? {} : { due: 'next', noSuchDay: day.noSuchDay };
}

/** A sign that ended the day ends the words before it. */
function without(body: string, found: readonly (Found | null)[]): string {
  const gone = found.filter((one) => one !== null && one.to > one.from).toSorted((a, b) => b!.from - a!.from);
  return gone.reduce((text, one) => {
    const rest = text.slice(one!.to);
    return `${text.slice(0, one!.from).trimEnd()}${/^[.,;:?]/.test(rest) ? '' : ' '}${rest}`;
  }, body);
}

const OWNER = /(?<=^|\s)@([\p{L}\p{M}\p{N}'’-]+)/gu;

function findOwner(body: string, { theirName, words }: LineSurroundings): (Found & { side: Side }) | null {
  const names = fold(theirName).split(/\s+/).filter(Boolean);
  for (const match of body.matchAll(OWNER)) {
    const said = fold(match[1]!);
    const from = match.index;
    const to = from + match[0].length;
    if (words.me.includes(said)) return { from, to, side: 'me' };
    const part = names.findIndex((name) => name.startsWith(said));
    if (part >= 0) return { from, to: afterFullName(body, to, names.slice(part + 1)), side: 'them' };
  }
  return null;
}

/** "@Ben Okafor": what follows belongs to it as long as it is their name. */
function afterFullName(body: string, to: number, names: readonly string[]): number {
  let end = to;
  for (const name of names) {
    const next = /^\s+([\p{L}\p{M}\p{N}'’-]+)/u.exec(body.slice(end));
    if (!next || fold(next[1]!) !== name) break;
    end += next[0].length;
  }
  return end;
}

const DAY = /(?<=^|\s)!(?=\S)/gu;

function findDay(body: string, around: LineSurroundings): FoundDay | null {
  for (const { index } of body.matchAll(DAY)) {
    const said = body.slice(index + 1);
    const found = figures(said, around) ?? span(said, around) ?? phrase(said, around) ?? weekday(said, around);
    if (!found) continue;
    if ('due' in found) return { from: index, to: index + 1 + found.length, due: found.due };
    // It stays where it was written.
    return { from: index, to: index, due: 'next', noSuchDay: body.slice(index, index + 1 + found.length) };
  }
  return null;
}

type Said = { length: number; due: ActionItemRow['due'] } | { length: number; noSuchDay: true } | null;

const END = '(?=[\\s.,;:!?)]|$)';
const ISO = new RegExp(`^(\\d{4})-(\\d{1,2})-(\\d{1,2})${END}`);
const DOTS = new RegExp(`^(\\d{1,2})\\.(\\d{1,2})(?:\\.(\\d{4}|\\d{2})|\\.)?${END}`);
const SLASHES = new RegExp(`^(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}|\\d{2}))?${END}`);

function figures(said: string, { today, words }: LineSurroundings): Said {
  const iso = ISO.exec(said);
  if (iso) return day(iso[0].length, Number(iso[1]), Number(iso[2]), Number(iso[3]), today);
  const dots = DOTS.exec(said);
  if (dots) return day(dots[0].length, yearOf(dots[3]), Number(dots[2]), Number(dots[1]), today);
  const slashes = SLASHES.exec(said);
  if (!slashes) return null;
  const [first, second] = [Number(slashes[1]), Number(slashes[2])];
  const [month, date] = words.monthFirst ? [first, second] : [second, first];
  return day(slashes[0].length, yearOf(slashes[3]), month, date, today);
}

function yearOf(text: string | undefined): number | null {
  if (!text) return null;
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

/** Without a year: the next time this day comes, today included; 29 February may be years away. */
function day(length: number, year: number | null, month: number, date: number, today: CalendarDate): Said {
  const first = Number(today.slice(0, 4));
  const years = year === null ? Array.from({ length: 9 }, (_, i) => first + i) : [year];
  for (const one of years) {
    const due = calendarDate(one, month, date);
    if (due && (year !== null || due >= today)) return { length, due };
  }
  return { length, noSuchDay: true };
}

function calendarDate(year: number, month: number, date: number): CalendarDate | null {
  const at = new Date(Date.UTC(year, month - 1, date));
  if (at.getUTCMonth() !== month - 1 || at.getUTCDate() !== date || at.getUTCFullYear() !== year) return null;
  return at.toISOString().slice(0, 10);
}

/** The same number of letters as in the text, so that lengths fit: accents that stand apart count as their letter. */
function words(said: string): { text: string; length: number }[] {
  return [...said.matchAll(/[^\s.,;!?)]+(?=[\s.,;!?)]|$)/gu)]
    .slice(0, 3)
    .map((match) => ({ text: fold(match[0]), length: match.index + match[0].length }));
}

function span(said: string, { today, words: { in: into, spans } }: LineSurroundings): Said {
  const [first, count, unit] = words(said);
  const kind = spans.get(unit?.text ?? '');
  if (first?.text !== into || !/^\d{1,3}$/.test(count?.text ?? '') || !kind) return null;
  return { length: unit!.length, due: after(today, Number(count!.text), kind) };
}

function after(today: CalendarDate, count: number, kind: 'day' | 'week' | 'month'): CalendarDate {
  const at = new Date(`${today}T00:00:00Z`);
  if (kind !== 'month') at.setUTCDate(at.getUTCDate() + count * (kind === 'week' ? 7 : 1));
  else {
    // A month after the 31st is the last day of a shorter one.
    const date = at.getUTCDate();
    at.setUTCDate(1);
    at.setUTCMonth(at.getUTCMonth() + count);
    const last = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 0)).getUTCDate();
    at.setUTCDate(Math.min(date, last));
  }
  return at.toISOString().slice(0, 10);
}

/** The longest phrase that is there: "next week" before "next". */
function phrase(said: string, { today, words: { phrases } }: LineSurroundings): Said {
  const [first, second] = words(said);
  if (!first) return null;
  const two = second && phrases.get(`${first.text} ${second.text}`);
  const meaning = two ?? phrases.get(first.text);
  if (meaning === undefined) return null;
  const { length } = two === undefined ? first : second!;
  if (meaning === 'next') return { length, due: 'next' };
  return { length, due: meaning === 'none' ? null : after(today, meaning, 'day') };
}

/** A weekday is the next one that comes: on a Friday, "Friday" is in a week. */
function weekday(said: string, { today, words: { weekdays } }: LineSurroundings): Said {
  const [first] = words(said);
  if (!first || first.text.length < 2) return null;
  const days = new Set(weekdays.filter(([name]) => name.startsWith(first.text)).map(([, number]) => number));
  const [wanted] = days;
  if (days.size !== 1 || wanted === undefined) return null;
  const ahead = (wanted - new Date(`${today}T00:00:00Z`).getUTCDay() + 7) % 7 || 7;
  return { length: first.length, due: after(today, ahead, 'day') };
}
