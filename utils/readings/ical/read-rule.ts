import { readLine } from './read-line';
import { type FileTime, parseTime } from './read-times';

type Frequency = 'YEARLY' | 'MONTHLY' | 'WEEKLY' | 'DAILY' | 'HOURLY' | 'MINUTELY' | 'SECONDLY';

export interface Rule {
  frequency: Frequency;
  interval: number;
  count: number | null;
  until: Pick<FileTime, 'local' | 'date' | 'utc'> | null;
  /** 0 is Sunday. */
  weekStart: number;
  /** `position` 0: every such day; 1: the first one, -1: the last one of month or year. */
  weekdays: { position: number; day: number }[];
  months: number[];
  monthDays: number[];
  yearDays: number[];
  weeks: number[];
  hours: number[];
  minutes: number[];
  seconds: number[];
  positions: number[];
}

const DAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const FREQUENCIES: readonly string[] = ['YEARLY', 'MONTHLY', 'WEEKLY', 'DAILY', 'HOURLY', 'MINUTELY', 'SECONDLY'];
/** More than this many months, weeks or days apart, and nobody means it. */
const MOST_APART = 10_000;

/** A recurrence rule as ical.js reads it, in numbers; null for one that can't be. */
export function readRule(line: string | undefined): Rule | null {
  const [value] = readLine(line)?.values ?? [];
  if (typeof value !== 'object' || value === null) return null;
  const parts = value as Record<string, unknown>;
  const frequency = String(parts.freq ?? '').toUpperCase();
  if (!FREQUENCIES.includes(frequency)) return null;
  const numbers = (name: string) => [...new Set(list(parts[name]).map(Number))].filter(Number.isInteger);
  return {
    frequency: frequency as Frequency,
    interval: Math.min(Math.max(1, whole(parts.interval) ?? 1), MOST_APART),
    count: whole(parts.count),
    until: typeof parts.until === 'string' ? parseTime(parts.until) : null,
    weekStart: weekdayOf(parts.wkst),
    weekdays: list(parts.byday).flatMap(readWeekday),
    months: numbers('bymonth'),
    monthDays: numbers('bymonthday'),
    yearDays: numbers('byyearday'),
    weeks: numbers('byweekno'),
    hours: numbers('byhour'),
    minutes: numbers('byminute'),
    seconds: numbers('bysecond'),
    positions: numbers('bysetpos'),
  };
}

function list(value: unknown): unknown[] {
  return value === undefined ? [] : Array.isArray(value) ? value : [value];
}

function whole(value: unknown): number | null {
  const number = Number(value ?? Number.NaN);
  return Number.isInteger(number) && number > 0 ? number : null;
}

/** ical.js counts a week's first day from 1 for Sunday. Monday when the rule says none. */
function weekdayOf(value: unknown): number {
  if (typeof value === 'number') return (value + 6) % 7;
  const day = DAYS.indexOf(String(value ?? 'MO').toUpperCase());
  return day < 0 ? 1 : day;
}

function readWeekday(value: unknown): Rule['weekdays'] {
  const match = /^([+-]?\d{1,2})?(SU|MO|TU|WE|TH|FR|SA)$/i.exec(String(value));
  return match ? [{ position: Number(match[1] ?? 0), day: DAYS.indexOf(match[2]!.toUpperCase()) }] : [];
}
