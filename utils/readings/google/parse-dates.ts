import type { CalendarDate } from '@/utils/domain/calendar/calendar-event';
import { calendarDate } from '../wall-time';
import { findTimes } from './parse-times';

/** `6月`, `6월`, `tháng 6`: languages that number their months. */
const NUMBERED_MONTH = /(?:tháng\s?|thg\s?)(\d{1,2})|(\d{1,2})\s?[月월]/giu;

interface MonthNames {
  long: RegExp;
  short: RegExp;
  numberOf: Map<string, number>;
}

function monthPattern(names: string[]): RegExp {
  const sorted = names.filter((name) => name && !/\d/.test(name)).sort((a, b) => b.length - a.length);
  const escaped = sorted.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(escaped.join('|') || '(?!)', 'giu');
}

function buildMonthNames(lang: string): MonthNames {
  const numberOf = new Map<string, number>();
  const names = (options: Intl.DateTimeFormatOptions): string[] => {
    const format = new Intl.DateTimeFormat(lang, {
      ...options,
      calendar: 'gregory',
      numberingSystem: 'latn',
      timeZone: 'UTC',
    });
    return Array.from({ length: 12 }, (_, month) => {
      const parts = format.formatToParts(new Date(Date.UTC(2026, month, 10)));
      const name = (parts.find((part) => part.type === 'month')?.value ?? '').replace(/\.$/, '').toLowerCase();
      if (!numberOf.has(name)) numberOf.set(name, month + 1);
      return name;
    });
  };
  // Beside a day many languages bend the name (`czerwca`), alone they don't (`czerwiec`); both are seen.
  const long = [...names({ day: 'numeric', month: 'long', year: 'numeric' }), ...names({ month: 'long' })];
  const short = [...names({ day: 'numeric', month: 'short' }), ...names({ month: 'short' })];
  return { long: monthPattern(long), short: monthPattern(short), numberOf };
}

const cache = new Map<string, MonthNames>();

function monthNames(lang: string): MonthNames {
  const known = cache.get(lang) ?? buildMonthNames(lang);
  cache.set(lang, known);
  return known;
}

function findMonths(text: string, lang: string): { months: number[]; rest: string } {
  const months: number[] = [];
  const numbered = text.replace(NUMBERED_MONTH, (all, after?: string, before?: string) => {
    months.push(Number(after ?? before));
    return ' '.repeat(all.length);
  });
  if (months.length) return { months, rest: numbered };
  const { long, short, numberOf } = monthNames(lang);
  for (const pattern of [long, short]) {
    const found = [...text.matchAll(pattern)].map((match) => numberOf.get(match[0].toLowerCase()) ?? 0);
    if (found.length) return { months: found, rest: text };
  }
  return { months, rest: text };
}

/** Blanks out clock times, so that their numbers can't be taken for days. */
export function withoutTimes(text: string, lang: string): string {
  let rest = text;
  for (const { index, end } of findTimes(text, lang)) {
    rest = rest.slice(0, index) + ' '.repeat(end - index) + rest.slice(end);
  }
  return rest;
}

/**
 * The one or two dates of a text that holds nothing but dates and times: `June 10, 2024`, `March 10 – 11, 2026`,
 * `2024. gada 9. jūnijs, plkst. 22:15–2024. gada 10. jūnijs`. Parts that the second date doesn't repeat are taken
 * from the other. `year` stands in where the text has none; without either, nothing is found.
 */
export function findDates(text: string, lang: string, year: number | null = null): CalendarDate[] {
  const { months, rest } = findMonths(withoutTimes(text, lang), lang);
  const years = [...rest.matchAll(/(?<!\d)(?:19|20|21)\d{2}(?!\d)/g)].map((match) => Number(match[0]));
  const days = [...rest.matchAll(/(?<!\d)\d{1,2}(?!\d)/g)].map((match) => Number(match[0]));
  if (year !== null && years.length === 0) years.push(year);
  if (!months.length || !years.length || !days.length || days.length < years.length) return [];
  const dates = days.slice(0, 2).map((day, i) => {
    const month = months[i] ?? months[0] ?? 0;
    return calendarDate(years[i] ?? years[0] ?? 0, month, day);
  });
  const [first, second] = dates;
  if (!first) return [];
  if (!second) return [first];
  // `December 30 – January 2, 2027` names only the later year.
  if (first > second && years.length === 1) {
    return [`${Number(first.slice(0, 4)) - 1}${first.slice(4)}`, second];
  }
  return [first, second];
}
