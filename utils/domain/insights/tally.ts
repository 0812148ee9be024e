import type { Instant } from '../calendar/calendar-event';
import { THEMES, type Theme } from '../themes/theme';

/** So many of so many. Nothing of nothing is not zero: it is shown as "no data". */
export interface Share {
  part: number;
  of: number;
}

export interface BySide {
  me: number;
  them: number;
  unknown: number;
}

export interface DatedValue {
  at: Instant;
  value: number;
}

/**
 * What is counted of a span of time. Everything in it adds up: over spans that follow each other, and over people. How
 * each is counted stands at the function that counts it (count-*.ts) and on the product's page of definitions.
 */
export interface Tally {
  /** One-on-ones held, of those of which it is known what became of them. */
  held: Share;
  /** Over, and nobody knows. */
  unknown: number;
  missed: number;
  /** Fell out, and was said in writing or let go on purpose. */
  written: number;
  skipped: number;
  cancelled: BySide;
  moved: BySide;
  /** Minutes of those held, as the calendar has them. */
  minutes: Share;
  /** Minutes that those held took, of those planned, where both are known (count-length.ts). */
  lengthKept: Share;
  /** Held with at least one topic written down before the start. */
  prepared: Share;
  /** Shared topics talked about that the other side raised. */
  raisedByThem: Share;
  /** Topics talked about that were mere reports of status. */
  status: Share;
  /** Action items due in the span, done by their day. */
  doneByDue: Share;
  /** Action items promised in a meeting of the span, done before the next one. */
  doneByNext: Share;
  /** Days from promised to done, of those done in the span. */
  daysToDone: number[];
  /** Times that items promised in the span were put off, and how many items these are. */
  putOff: Share;
  /** By time. */
  ratings: DatedValue[];
  /** Seconds that I talked, of those counted; a guess stands for as many seconds as the meeting had. */
  talked: Share;
  /** Held meetings that touched each theme. */
  themes: Record<Theme, number>;
  praise: { given: number; received: number };
}

/** Where something is counted that was at an instant; null: it lies outside of what is looked at. */
export type Into = (at: Instant) => Tally | null;

const NO_THEMES = Object.fromEntries(THEMES.map((theme) => [theme, 0])) as Record<Theme, number>;

export function emptyTally(): Tally {
  const share = () => ({ part: 0, of: 0 });
  const sides = () => ({ me: 0, them: 0, unknown: 0 });
  return {
    held: share(),
    unknown: 0,
    missed: 0,
    written: 0,
    skipped: 0,
    cancelled: sides(),
    moved: sides(),
    minutes: share(),
    lengthKept: share(),
    prepared: share(),
    raisedByThem: share(),
    status: share(),
    doneByDue: share(),
    doneByNext: share(),
    daysToDone: [],
    putOff: share(),
    ratings: [],
    talked: share(),
    themes: { ...NO_THEMES },
    praise: { given: 0, received: 0 },
  };
}

/** All together: spans that don't overlap, or different people. */
export function sumTallies(tallies: readonly Tally[]): Tally {
  const sum = emptyTally();
  for (const tally of tallies) addInto(sum, tally);
  sum.ratings.sort((a, b) => a.at - b.at);
  sum.daysToDone.sort((a, b) => a - b);
  return sum;
}

const SHARES = [
  ...([
    'held',
    'minutes',
    'lengthKept',
    'prepared',
    'raisedByThem',
    'status',
    'doneByDue',
    'doneByNext',
    'putOff',
    'talked',
  ] as const),
];

/** Written out: five years of two hundred people are a million numbers. */
function addInto(sum: Tally, more: Tally): void {
  for (const key of SHARES) {
    sum[key].part += more[key].part;
    sum[key].of += more[key].of;
  }
  for (const key of ['cancelled', 'moved'] as const) {
    sum[key].me += more[key].me;
    sum[key].them += more[key].them;
    sum[key].unknown += more[key].unknown;
  }
  for (const key of ['unknown', 'missed', 'written', 'skipped'] as const) sum[key] += more[key];
  for (const theme of THEMES) sum.themes[theme] += more.themes[theme];
  sum.praise.given += more.praise.given;
  sum.praise.received += more.praise.received;
  for (const rating of more.ratings) sum.ratings.push(rating);
  for (const days of more.daysToDone) sum.daysToDone.push(days);
}

/** In percent, whole; null where nothing was counted. */
export function percentOf({ part, of }: Share): number | null {
  return of === 0 ? null : Math.round((part / of) * 100);
}

/** The part for each one of them; null where there is none. */
export function perEach({ part, of }: Share): number | null {
  return of === 0 ? null : part / of;
}

/** The middle value: half of them are below. Null without any. */
export function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

export function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** So many values are compared with as many before them. */
const TREND = 3;

/** How much the last three are above the three before, by time; null before there are six. */
export function trendOf(values: readonly DatedValue[]): number | null {
  const last = values.slice(-TREND);
  const before = values.slice(-2 * TREND, -TREND);
  if (before.length < TREND) return null;
  const average = (some: readonly DatedValue[]) => mean(some.map(({ value }) => value))!;
  return average(last) - average(before);
}
