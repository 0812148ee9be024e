import type { CalendarDate } from '@/utils/domain/calendar/calendar-event';
import type { GoogleChip } from '@/utils/domain/calendar/page-reading';
import { plusDays, wallTime } from '../wall-time';
import { type ChipText, datesAtEnd, dayNumbers } from './parse-chip-text';
import { parseDatekey } from './parse-datekey';
import { findDates } from './parse-dates';
import { type FoundTime, findTimes } from './parse-times';
import type { ReadingContext } from './reading-context';

export interface When {
  start: string;
  end: string | null;
  allDay: boolean;
}

/** When a chip says its event is, from its text first, from its place on the page second; null when neither tells. */
export function readWhen(chip: GoogleChip, text: ChipText, isTask: boolean, context: ReadingContext): When | null {
  const { lang } = context;
  let times = text.times;
  // A task tells its time last: `task: buy milk, Not completed, December 11, 2025, 7pm`.
  if (!times.length && isTask) times = findTimes(text.rest, lang).slice(-1);
  if (times.length) return timed(chip, text, throughGeometry(chip, times, context), context);
  if (/\d/.test(text.phrase) && !findDates(text.phrase, lang).length) return byGeometry(chip, text, context);
  return allDay(chip, text, lang) ?? byGeometry(chip, text, context);
}

function allDay(chip: GoogleChip, text: ChipText, lang: string): When | null {
  const told = [datesAtEnd(text.rest, lang), findDates(text.phrase, lang)].find((dates) => dates.length) ?? [];
  const start = told[0] ?? parseDatekey(chip.datekey) ?? chip.placeDay;
  return start ? { start, end: plusDays(told[1] ?? start, 1), allDay: true } : null;
}

function timed(chip: GoogleChip, text: ChipText, times: FoundTime[], context: ReadingContext): When | null {
  const { lang } = context;
  const start = times[0]?.minutes ?? 0;
  // A task says only when it begins.
  const end = times[1]?.minutes ?? place(chip, context)?.end ?? null;
  // Only a night names its days, and then with the year.
  const told = /\d{4}/.test(text.phrase) ? findDates(text.phrase, lang) : [];
  const own = parseDatekey(chip.datekey);
  // A month of the same name in another calendar (Sinhala) would put it elsewhere: its column knows better.
  if (told[0] && told[1] && end !== null && (!own || (own >= told[0] && own <= told[1]))) {
    return { start: wallTime(told[0], start), end: wallTime(told[1], end), allDay: false };
  }
  const day = own ?? datesAtEnd(text.rest, lang)[0] ?? told[0] ?? chip.placeDay;
  if (!day) return null;
  const overnight = end !== null && end < start;
  const first = overnight && end > 0 ? firstNight(chip, day, dayNumbers(text.phrase, lang)) : day;
  const last = end === null ? null : wallTime(first, overnight ? end + 1440 : end);
  return { start: wallTime(first, start), end: last, allDay: false };
}

/**
 * An overnight event has a chip on each of its two days. Which one this is: its text names both days, whatever the
 * language; else a chip that begins at the very top of its column began the day before.
 */
function firstNight(chip: GoogleChip, day: CalendarDate, numbers: number[]): CalendarDate {
  const before = plusDays(day, -1);
  const named = (date: CalendarDate) => numbers.includes(Number(date.slice(8)));
  const [namesBefore, namesAfter] = [named(before), named(plusDays(day, 1))];
  if (namesBefore !== namesAfter) return namesBefore ? before : day;
  return (pixels(chip, TOP) ?? 2) <= 1 ? before : day;
}

const TOP = /(?:^|;)\s*top:\s*(-?[\d.]+)px/;
const HEIGHT = /(?:^|;)\s*height:\s*(-?[\d.]+)px/;

function pixels({ style }: GoogleChip, which: RegExp): number | null {
  const length = which.exec(style)?.[1];
  return length === undefined ? null : Number(length);
}

/** On a page without its styles a column is as high as its text, and a chip's place in it means nothing. */
function standsWhereItSays({ drawn }: GoogleChip, top: number, hourHeight: number): boolean {
  return drawn !== null && Math.abs(drawn - top) < hourHeight / 4;
}

/** Minutes since midnight from a chip's place in its column. */
function place(chip: GoogleChip, { hourHeight, view }: ReadingContext): { start: number; end: number } | null {
  const [top, height] = [pixels(chip, TOP), pixels(chip, HEIGHT)];
  if (hourHeight === null || top === null || height === null || (view !== 'week' && view !== 'day')) return null;
  if (!standsWhereItSays(chip, top, hourHeight)) return null;
  const minutes = (px: number) => Math.round((px / hourHeight) * 12) * 5;
  const [start, end] = [minutes(top), minutes(top + height + 1)];
  return start >= 0 && end <= 1445 && end > start ? { start, end: Math.min(end, 1440) } : null;
}

/** A word for "afternoon" that we don't know leaves a time twelve hours early: the chip's place shows it. */
function throughGeometry(chip: GoogleChip, times: FoundTime[], context: ReadingContext): FoundTime[] {
  const drawn = times.some((time) => time.certain) ? null : place(chip, context);
  const start = times[0]?.minutes ?? 0;
  if (!drawn || Math.abs(drawn.start - start - 720) > 30) return times;
  return times.map((time) => ({ ...time, minutes: time.minutes + (time.minutes < start ? 1440 : 720) }));
}

function byGeometry(chip: GoogleChip, text: ChipText, context: ReadingContext): When | null {
  const drawn = place(chip, context);
  const day = parseDatekey(chip.datekey) ?? datesAtEnd(text.rest, context.lang)[0];
  if (!drawn || !day) return null;
  return { start: wallTime(day, drawn.start), end: wallTime(day, drawn.end), allDay: false };
}

/** Several chips of one event (a chip a day): days add up; of timed chips the earliest knows best. */
export function union(one: When, other: When): When {
  const [first, second] = one.start <= other.start ? [one, other] : [other, one];
  if (!first.allDay || !second.allDay) return first;
  return { ...first, end: [first.end ?? '', second.end ?? ''].sort()[1] || null };
}
