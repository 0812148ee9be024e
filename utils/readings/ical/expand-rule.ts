import { DAY_MS, HOUR_MS, MINUTE_MS } from '@/utils/domain/time/lengths';
import type { Budget } from './limits';
import type { Rule } from './read-rule';
import type { LocalTime } from './zone-clock';

/**
 * The local times of a recurrence rule. Our own and not the iterator of ical.js, which searches without end for
 * a thirtieth of February or for a Monday on every seventh day from a Tuesday; a test compares both on sane rules.
 */
export interface Span {
  from: LocalTime;
  /** Inclusive. */
  to: LocalTime;
}

const UNIT = { HOURLY: HOUR_MS, MINUTELY: MINUTE_MS, SECONDLY: 1_000 } as const;
const LAST_YEAR = 9_999;

/** Ascending, from the start of the series on, within the span. Counted rules are counted from the start. */
export function* expandRule(rule: Rule, start: LocalTime, span: Span, budget: Budget): Generator<LocalTime> {
  let count = 0;
  for (const candidates of periods(rule, start, span, budget)) {
    for (const time of candidates) {
      if (time < start) continue;
      if (time > span.to || (rule.count !== null && ++count > rule.count)) return;
      if (time >= span.from) yield time;
    }
  }
}

function periods(rule: Rule, start: LocalTime, span: Span, budget: Budget): Generator<LocalTime[]> {
  return rule.frequency in UNIT ? shortPeriods(rule, start, span, budget) : dayPeriods(rule, start, span, budget);
}

/** Candidates of each year, month, week or day, as the rule steps. */
function* dayPeriods(rule: Rule, start: LocalTime, span: Span, budget: Budget): Generator<LocalTime[]> {
  const clockTimes = timesOfDay(rule, start);
  const dayOf = Math.floor(start / DAY_MS);
  const days = new DayRule(rule, dayOf);
  for (let step = firstStep(rule, dayOf, span); ; step += rule.interval) {
    const [first, length] = periodAt(rule, dayOf, step);
    if (first * DAY_MS > span.to || new Date(first * DAY_MS).getUTCFullYear() > LAST_YEAR) return;
    if (!budget.spend(length)) return;
    const times: LocalTime[] = [];
    for (let day = first; day < first + length; day++) {
      if (days.fits(day)) for (const time of clockTimes) times.push(day * DAY_MS + time);
    }
    if (!budget.spend(times.length)) return;
    yield rule.positions.length > 0 ? pick(times, rule.positions) : times;
  }
}

/** Without a count nothing hangs on what was before the window: the first step that may touch it. */
function firstStep(rule: Rule, startDay: number, span: Span): number {
  if (rule.count !== null) return 0;
  const apart = Math.floor(span.from / DAY_MS) - startDay;
  const length = { YEARLY: 366, MONTHLY: 31, WEEKLY: 7, DAILY: 1 }[rule.frequency as 'YEARLY'] * rule.interval;
  // Long periods are a day shorter now and then: stepping back one is enough, since the divisor is the longest.
  return Math.max(0, Math.floor(apart / length) - 1) * rule.interval;
}

/** First day of a period and its length, both in days since 1970. */
function periodAt(rule: Rule, startDay: number, step: number): [first: number, length: number] {
  if (rule.frequency === 'DAILY') return [startDay + step, 1];
  const date = new Date(startDay * DAY_MS);
  if (rule.frequency === 'WEEKLY') {
    const intoWeek = (date.getUTCDay() - rule.weekStart + 7) % 7;
    return [startDay - intoWeek + step * 7, 7];
  }
  const monthly = rule.frequency === 'MONTHLY';
  const year = date.getUTCFullYear() + (monthly ? 0 : step);
  const month = monthly ? date.getUTCMonth() + step : 0;
  const first = Date.UTC(year, month, 1) / DAY_MS;
  return [first, Date.UTC(year, month + (monthly ? 1 : 12), 1) / DAY_MS - first];
}

/** Which days of a period the rule means. What it leaves open is as on the first day of the series. */
class DayRule {
  private readonly rule: Rule;
  private readonly months: ReadonlySet<number>;
  private readonly monthDays: readonly number[];
  private readonly weekdays: Rule['weekdays'];

  constructor(rule: Rule, startDay: number) {
    this.rule = rule;
    const start = new Date(startDay * DAY_MS);
    const open =
      rule.weeks.length + rule.yearDays.length + rule.monthDays.length + rule.weekdays.length === 0
        ? rule.frequency
        : '';
    const yearly = open === 'YEARLY' && rule.months.length === 0;
    this.months = new Set(yearly ? [start.getUTCMonth() + 1] : rule.months);
    this.monthDays = open === 'YEARLY' || open === 'MONTHLY' ? [start.getUTCDate()] : rule.monthDays;
    const sameWeekday = open === 'WEEKLY' || (rule.weeks.length > 0 && rule.weekdays.length === 0);
    this.weekdays = sameWeekday ? [{ position: 0, day: start.getUTCDay() }] : rule.weekdays;
  }

  fits(day: number): boolean {
    const date = new Date(day * DAY_MS);
    const year = date.getUTCFullYear();
    const month = date.getUTCMonth();
    if (this.months.size > 0 && !this.months.has(month + 1)) return false;
    if (!fitsNumber(this.monthDays, date.getUTCDate(), lengthOf(year, month, month + 1))) return false;
    const dayOfYear = day - Date.UTC(year, 0, 1) / DAY_MS + 1;
    if (!fitsNumber(this.rule.yearDays, dayOfYear, lengthOf(year, 0, 12))) return false;
    if (this.rule.weeks.length > 0 && !fitsNumber(this.rule.weeks, ...weekOf(day, this.rule.weekStart))) return false;
    return this.weekdays.length === 0 || this.weekdays.some((one) => this.fitsWeekday(one, date, dayOfYear));
  }

  private fitsWeekday({ position, day }: Rule['weekdays'][number], date: Date, dayOfYear: number): boolean {
    if (date.getUTCDay() !== day) return false;
    const { frequency, months, weeks } = this.rule;
    const ranked = frequency === 'MONTHLY' || (frequency === 'YEARLY' && weeks.length === 0);
    if (position === 0 || !ranked) return true;
    const year = date.getUTCFullYear();
    const ofMonth = frequency === 'MONTHLY' || months.length > 0;
    const nth = ofMonth ? date.getUTCDate() : dayOfYear;
    const length = ofMonth ? lengthOf(year, date.getUTCMonth(), date.getUTCMonth() + 1) : lengthOf(year, 0, 12);
    return position === (position > 0 ? Math.ceil(nth / 7) : -Math.ceil((length - nth + 1) / 7));
  }
}

function lengthOf(year: number, fromMonth: number, toMonth: number): number {
  return (Date.UTC(year, toMonth, 1) - Date.UTC(year, fromMonth, 1)) / DAY_MS;
}

/** An empty list means any; a negative number counts from the end. */
function fitsNumber(wanted: readonly number[], number: number, last: number): boolean {
  return wanted.length === 0 || wanted.includes(number) || wanted.includes(number - last - 1);
}

/** The number of a day's week in its year, and of that year's last week. A week belongs to the year of its fourth day. */
function weekOf(day: number, weekStart: number): [week: number, last: number] {
  const fourth = (any: number) => any - ((new Date(any * DAY_MS).getUTCDay() - weekStart + 7) % 7) + 3;
  const year = new Date(fourth(day) * DAY_MS).getUTCFullYear();
  const first = fourth(Date.UTC(year, 0, 4) / DAY_MS);
  const last = fourth(Date.UTC(year, 11, 28) / DAY_MS);
  return [(fourth(day) - first) / 7 + 1, (last - first) / 7 + 1];
}

function timesOfDay(rule: Rule, start: LocalTime): LocalTime[] {
  const at = new Date(start);
  const or = (list: readonly number[], own: number) => (list.length > 0 ? list.toSorted((a, b) => a - b) : [own]);
  const hours = or(rule.hours, at.getUTCHours());
  const minutes = or(rule.minutes, at.getUTCMinutes());
  const seconds = or(rule.seconds, at.getUTCSeconds());
  return hours.flatMap((h) => minutes.flatMap((m) => seconds.map((s) => ((h * 60 + m) * 60 + s) * 1_000)));
}

function pick(times: readonly LocalTime[], positions: readonly number[]): LocalTime[] {
  return times.filter((_, i) => positions.includes(i + 1) || positions.includes(i - times.length));
}

/** Rules by the hour and shorter: no meeting has them, but a feed may. */
function* shortPeriods(rule: Rule, start: LocalTime, span: Span, budget: Budget): Generator<LocalTime[]> {
  const unit = UNIT[rule.frequency as keyof typeof UNIT] * rule.interval;
  const days = new DayRule(rule, Math.floor(start / DAY_MS));
  const first = rule.count === null ? Math.max(0, Math.floor((span.from - start) / unit)) : 0;
  for (let time = start + first * unit; time <= span.to; time += unit) {
    if (!budget.spend(1)) return;
    const at = new Date(time);
    const fits =
      fitsNumber(rule.hours, at.getUTCHours(), Infinity) &&
      fitsNumber(rule.minutes, at.getUTCMinutes(), Infinity) &&
      fitsNumber(rule.seconds, at.getUTCSeconds(), Infinity);
    if (fits && days.fits(Math.floor(time / DAY_MS))) yield [time];
  }
}
