import type { CalendarDate, WallTime } from '@/utils/domain/calendar/calendar-event';
import { addDays, dateOf, minuteOfDay } from '../../shared/wall-time';
import type { Words } from './words';

/** Dates and times as the page writes them outside the hidden text. */

function formatted(date: CalendarDate, words: Words, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(words.locale, { ...options, timeZone: 'UTC' }).format(new Date(`${date}T12:00Z`));
}

function monthName(date: CalendarDate, words: Words): string {
  const inDate = new Intl.DateTimeFormat(words.locale, { day: 'numeric', month: 'long', timeZone: 'UTC' });
  const parts = inDate.formatToParts(new Date(`${date}T12:00Z`));
  return parts.find(({ type }) => type === 'month')?.value ?? '';
}

export function weekdayName(date: CalendarDate, words: Words, width: 'long' | 'short' | 'narrow' = 'long'): string {
  return formatted(date, words, { weekday: width });
}

/** `June 10, 2024` in the language's own order. */
export function longDate(date: CalendarDate, words: Words): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return words.hidden.date(day, monthName(date, words), year, month);
}

/** `March 10 – 11, 2026`; `last` is the last day itself. */
export function dateRange(first: CalendarDate, last: CalendarDate, words: Words): string {
  if (first === last) return longDate(first, words);
  const [year = 0, month = 0, day = 0] = first.split('-').map(Number);
  if (first.slice(0, 7) === last.slice(0, 7)) {
    return words.hidden.dayRange(day, Number(last.slice(8)), monthName(first, words), year, month);
  }
  return `${longDate(first, words)} – ${longDate(last, words)}`;
}

export function monthAndYear(date: CalendarDate, words: Words): string {
  return formatted(date, words, { month: 'long', year: 'numeric' });
}

/** `Wednesday, September 23, 2026`. */
export function fullDate(date: CalendarDate, words: Words): string {
  return formatted(date, words, { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric' });
}

/** The popup's date: the year only when it is not the current one (evidence). */
export function popupDate(date: CalendarDate, now: WallTime, words: Words): string {
  if (words.locale === 'ja') {
    const year = date.slice(0, 4) === now.slice(0, 4) ? '' : `${Number(date.slice(0, 4))}年 `;
    return `${year}${Number(date.slice(5, 7))}月 ${Number(date.slice(8))}日 (${weekdayName(date, words)})`;
  }
  if (date.slice(0, 4) !== now.slice(0, 4)) return fullDate(date, words);
  return formatted(date, words, { weekday: 'long', month: 'long', day: 'numeric' });
}

export function clock(wall: WallTime, words: Words, hours: 12 | 24): string {
  const minutes = minuteOfDay(wall);
  return words.hidden.clock(Math.floor(minutes / 60), minutes % 60, hours);
}

/** `10:30 – 11:45am`: in English the start's marker is dropped when both share it (evidence). */
export function visibleTimeRange(start: WallTime, end: WallTime, words: Words, hours: 12 | 24): string {
  const to = clock(end, words, hours);
  const from = clock(start, words, hours);
  if (words.locale === 'ja') return `${from}～${to}`;
  const sameHalf = hours === 12 && from.slice(-2) === to.slice(-2) && /[ap]m$/i.test(to);
  return `${sameHalf ? from.slice(0, -2) : from} – ${to}`;
}

/** Last day that an all-day event touches. */
export function lastDay(endExclusive: CalendarDate): CalendarDate {
  return addDays(dateOf(endExclusive), -1);
}
