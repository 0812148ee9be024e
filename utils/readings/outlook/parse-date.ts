import type { CalendarDate } from '@/utils/domain/calendar/calendar-event';
import { calendarDate } from '../wall-time';
import { isWeekday, monthNames } from './month-names';

/**
 * Long dates as labels print them (facts §1.3, §1.5): always a weekday and a year of four digits, day or month first, year
 * last or first: `Monday, March 03, 2026`, `lundi 6 octobre 2025`, `15. august 2024`, `Thứ Hai, Tháng 6 01, 2026`,
 * `2025 年 10 月 6 日 (月曜日)`, `2026. szeptember 14., hétfő`.
 */
export interface FoundDate {
  date: CalendarDate;
  /** Where the text goes on after the date. */
  to: number;
}

/** Labels can be formatted for a region whose language is not the page's: these are tried when the page's fails. */
const OTHER_LANGUAGES =
  'en de fr es it pt nl nb sv da fi pl cs sk ru uk ja zh ko vi tr hu ro el hr sl sr bg lt lv et he ar fa th id ca'.split(
    ' ',
  );

const NUMBER = /(?<!\d)\d{1,2}(?!\d)/g;
const LONGEST = 90;

/** The first date in `text` (which must have gone through `plain`), or null. */
export function parseDate(text: string, lang: string): FoundDate | null {
  const window = text.slice(0, LONGEST);
  const year = /(?<!\d)(\d{4})(?!\d)/.exec(window);
  if (!year) return null;
  const numbered = numberedDate(window, year.index) ?? null;
  if (numbered) return numbered;
  const quick = namedDate(window, year.index, lang, 'long') ?? namedDate(window, year.index, lang, 'short');
  if (quick) return quick;
  for (const language of OTHER_LANGUAGES) {
    const named = namedDate(window, year.index, language, 'long');
    if (named) return named;
  }
  return slashedDate(window, lang);
}

/** `2025 年 10 月 6 日 (月曜日)`, `2026년 9월 14일 월요일`, `2026-09-14`. */
function numberedDate(text: string, at: number): FoundDate | null {
  const pattern =
    /(\d{4})\s?(?:[年년]|[-/.])\s?(\d{1,2})\s?(?:[月월]|[-/.])\s?(\d{1,2})(?!\d)\s?[日일]?\.?(?:\s?\([^)]{1,12}\)|\s?[\u4e00-\u9fff\uac00-\ud7a3]{2,3}(?=$|[\s,、]))?/y;
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  if (!match) return null;
  return found(Number(match[1]), Number(match[2]), Number(match[3]), pattern.lastIndex);
}

function namedDate(text: string, yearAt: number, lang: string, style: 'long' | 'short'): FoundDate | null {
  const { find, buddhist } = monthNames(lang, style);
  const named = find(text.toLowerCase());
  if (!named) return null;
  const { month, to: monthEnd } = named;
  const printed = Number(text.slice(yearAt, yearAt + 4));
  const year = buddhist && printed > 2400 ? printed - 543 : printed;
  const yearFirst = monthEnd > yearAt;
  // The day stands near its month: before it or right after, never past the year when the year comes last.
  const span = yearFirst ? [yearAt + 4, monthEnd + 6] : [0, yearAt];
  const day = [...text.slice(0, span[1]).matchAll(NUMBER)].findLast(
    (number) => number.index >= (span[0] ?? 0) && (number.index < named.from || number.index >= monthEnd),
  );
  if (!day) return null;
  const end = yearFirst ? Math.max(monthEnd, day.index + day[0].length) : yearAt + 4;
  const suffix = suffixAfter(text.slice(end), lang);
  return found(year, month, Number(day[0]), end + suffix);
}

/** `г.`, a full stop, and a weekday where the language puts it last: `2026. szeptember 14., hétfő`, `15 Eylül 2026 Salı`. */
function suffixAfter(rest: string, lang: string): number {
  const mark = /^(?:\s?(?:г\.|р\.|г|d\.)(?=$|[\s,])|\.)?/.exec(rest)?.[0].length ?? 0;
  const weekday = /^,? ([^\s\d,،]+)(?=$|[,،])/.exec(rest.slice(mark));
  return mark + (weekday && isWeekday(weekday[1] ?? '', lang) ? weekday[0].length : 0);
}

/** `9/17/2026`, `17.09.2026`: only when the order is beyond doubt. */
function slashedDate(text: string, lang: string): FoundDate | null {
  const match = /(?<!\d)(\d{1,2})\s?[./-]\s?(\d{1,2})\s?[./-]\s?(\d{4})(?!\d)/.exec(text);
  if (!match) return null;
  const [first, second, year] = match.slice(1).map(Number) as [number, number, number];
  const end = match.index + match[0].length;
  if (first === second || second > 12) return found(year, first, second, end);
  if (first > 12) return found(year, second, first, end);
  return monthComesFirst(lang) ? null : found(year, second, first, end);
}

/** Only some English regions (and few others) print the month first; there a numeric date stays ambiguous. */
function monthComesFirst(lang: string): boolean {
  const parts = new Intl.DateTimeFormat(lang, { dateStyle: 'short' }).formatToParts(0).map((part) => part.type);
  return parts.indexOf('month') < parts.indexOf('day');
}

function found(year: number, month: number, day: number, to: number): FoundDate | null {
  const date = calendarDate(year, month, day);
  return date ? { date, to } : null;
}
