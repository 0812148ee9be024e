import type { ZoneSigns } from '@/utils/domain/calendar/page-reading';
import { DAY_MS, MINUTE_MS } from '@/utils/domain/time/lengths';
import { parseMonthCellId } from './month-cell';
import { clockTimes } from './parse-times';
import { plain } from './plain';
import { ianaOfWindowsZone } from './windows-zones';

/**
 * The zone in which the grid is drawn: the mailbox's, which can differ from the browser's (facts §2). Month cells name it;
 * elsewhere only the page's own clock can be compared with the browser's. Null: the page doesn't tell.
 */
export function timeZoneOf(signs: ZoneSigns, lang: string): string | null {
  const named = zoneOfMonthCells(signs);
  if (named && signs.current) return named;
  const candidates = [signs.own, named ?? signs.own];
  return candidates.find((zone) => agreesWithPageClock(signs, lang, zone)) ?? null;
}

function zoneOfMonthCells({ cells: ids, own }: ZoneSigns): string | null {
  const cells = ids.map(parseMonthCellId).filter((cell) => cell !== null && cell.zone !== '');
  const [first] = cells;
  if (!first) return null;
  const fits = (zone: string) =>
    cells.every((cell) => !cell || offsetAt(zone, cell.date) === minutesOfOffset(cell.offset));
  const named = ianaOfWindowsZone(first.zone);
  // One Windows name stands for many cities. The browser's own is nearer to the user when its clocks run alike.
  if (fits(own) && (named === null || runAlike(own, named))) return own;
  return named && fits(named) ? named : null;
}

/** Minutes east of UTC at the beginning of a day in a zone; NaN for a zone that the browser doesn't know. */
function offsetAt(zone: string, date: string): number {
  const guess = Date.parse(`${date}T00:00:00Z`);
  const first = offsetOfInstant(zone, guess);
  return offsetOfInstant(zone, guess - first * MINUTE_MS);
}

const formats = new Map<string, Intl.DateTimeFormat>();

function wallClock(zone: string, instant: number): { weekday: number; minutes: number; utc: number } | null {
  try {
    const options = { timeZone: zone, hourCycle: 'h23', dateStyle: 'short', timeStyle: 'short' } as const;
    const format = formats.get(zone) ?? new Intl.DateTimeFormat('en-US', options);
    formats.set(zone, format);
    const parts = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0 } = parts;
    const utc = Date.UTC(2000 + (year % 100), month - 1, day, hour, minute);
    return { weekday: new Date(utc).getUTCDay(), minutes: hour * 60 + minute, utc };
  } catch {
    return null;
  }
}

function offsetOfInstant(zone: string, instant: number): number {
  const wall = wallClock(zone, instant);
  return wall ? Math.round((wall.utc - instant) / MINUTE_MS) : Number.NaN;
}

function minutesOfOffset(offset: string): number {
  const match = /^([+-])(\d\d):?(\d\d)$/.exec(offset);
  return match ? (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3])) : Number.NaN;
}

/** The same offset in the middle of each month of a year: good enough to call two zones one. */
function runAlike(one: string, other: string): boolean {
  const key = `${one} ${other}`;
  const known = compared.get(key);
  if (known !== undefined) return known;
  const instants = Array.from({ length: 12 }, (_, month) => Date.UTC(2026, month, 15));
  const alike = instants.every((instant) => offsetOfInstant(one, instant) === offsetOfInstant(other, instant));
  compared.set(key, alike);
  return alike;
}

const compared = new Map<string, boolean>();

/** Outlook's clock may lag a little behind. */
const SLACK = 3;

/** `calendar view, current time: Tue 9:38 AM`. Other zones share the browser's clock, but hardly for the same user. */
function agreesWithPageClock({ clock, now }: ZoneSigns, lang: string, zone: string): boolean {
  const label = plain(clock);
  const minutes = clockTimes(label, lang).at(-1);
  const wall = wallClock(zone, now);
  if (minutes === undefined || !wall) return false;
  const apart = Math.abs(minutes - wall.minutes);
  return Math.min(apart, 1440 - apart) <= SLACK && !namesOtherDay(label, lang, now, zone);
}

/** The label has the weekday of another day than today in `zone`. */
function namesOtherDay(label: string, lang: string, now: number, zone: string): boolean {
  const text = label.toLowerCase();
  const format = new Intl.DateTimeFormat(lang, { weekday: 'short', timeZone: zone });
  const holds = (days: number) => {
    const name = plain(format.format(now + days * DAY_MS)).toLowerCase();
    return text.includes(name.replace(/\.$/, ''));
  };
  return !holds(0) && [1, 2, 3, 4, 5, 6].some(holds);
}
