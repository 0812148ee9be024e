import type { CalendarDate } from '../calendar/calendar-event';
import { PROFILE_FACTS, type ProfileFact } from '../rows/insight';
import { addCalendarDays, calendarDaysBetween } from '../time/zone';
import { type ProfileChange, type ProfileFacts, presentOf } from './remember-changes';

/** What somebody was for a time. */
export interface Period {
  /** A stage or a relation; of a role, the day on which it began. */
  value: string;
  from: CalendarDate;
  /** The day on which something else began, or the last one of the drawing. */
  to: CalendarDate;
  /** It goes on. */
  present: boolean;
}

export interface ProfileHistory {
  from: CalendarDate;
  to: CalendarDate;
  lanes: { what: ProfileFact; periods: Period[] }[];
}

export interface HistoryFacts {
  present: ProfileFacts;
  /** By day. */
  changes: readonly ProfileChange[];
  firstMet: CalendarDate | null;
  today: CalendarDate;
}

/** A drawing of a day shows nothing, and nobody's working life is longer than this. */
const LEAST_DAYS = 60;
const MOST_DAYS = 50 * 366;

/**
 * Relations, stages and roles over the years, up to today. What was known first is drawn from the beginning: nobody
 * wrote down when it began. What is said of the present beats what the changes lead to.
 */
export function profileHistory(facts: HistoryFacts): ProfileHistory {
  const { changes, firstMet, present, today } = facts;
  const days = [firstMet, present.since, ...changes.flatMap(({ what, was, on }) => [on, what === 'role' ? was : null])];
  const earliest = days.filter((day) => day !== null).sort()[0] ?? today;
  const from = clamp(earliest, addCalendarDays(today, -MOST_DAYS), addCalendarDays(today, -LEAST_DAYS));
  const now = presentOf(present);
  const lanes = PROFILE_FACTS.map((what) => {
    const own = changes.filter((one) => one.what === what && one.on <= today);
    const steps = what === 'role' ? roleSteps(own, now.role) : valueSteps(own, now[what], startOf(what, facts, from));
    return { what, periods: periodsOf(steps, from, today) };
  });
  return { from, to: today, lanes: lanes.filter(({ periods }) => periods.length > 0) };
}

/** Share of the way from its first day to its last, from 0 to 1. */
export function placeOf({ from, to }: Pick<ProfileHistory, 'from' | 'to'>, day: CalendarDate): number {
  const place = calendarDaysBetween(from, day) / calendarDaysBetween(from, to);
  return Math.max(0, Math.min(1, place));
}

interface Step {
  value: string | null;
  on: CalendarDate;
}

/** Somebody new was so from the day on which their role began, where that is known. */
function startOf(what: ProfileFact, { present, changes }: HistoryFacts, from: CalendarDate): CalendarDate {
  const first = changes.find((one) => one.what === what);
  const value = first ? (first.was ?? first.is) : presentOf(present)[what];
  if (value !== 'new' || present.since === null) return from;
  return first && present.since > first.on ? from : present.since;
}

function valueSteps(own: readonly ProfileChange[], present: string | null, start: CalendarDate): Step[] {
  const [first] = own;
  if (!first) return [{ value: present, on: start }];
  const before: Step = { value: first.was ?? first.is, on: start };
  const steps = [before, ...own.map(({ is, on }) => ({ value: is, on }))];
  return [...steps.slice(0, -1), { ...steps.at(-1)!, value: present }];
}

function roleSteps(own: readonly ProfileChange[], present: CalendarDate | null): Step[] {
  const starts = [...own.flatMap(({ was, is }) => [was, is]), present].filter((day) => day !== null);
  return [...new Set(starts)].sort().map((day) => ({ value: day, on: day }));
}

/** Steps of the same value are one period; a step without a value ends one. */
function periodsOf(steps: readonly Step[], from: CalendarDate, to: CalendarDate): Period[] {
  const periods: Period[] = [];
  let current = null as Period | null;
  for (const { value, on } of steps) {
    if (on > to) break;
    if (current?.value === value) continue;
    if (current) periods.push({ ...current, to: on, present: false });
    current = value === null ? null : { value, from: on < from ? from : on, to, present: true };
  }
  if (current) periods.push(current);
  return periods.filter((period) => period.from < period.to);
}

function clamp(day: CalendarDate, least: CalendarDate, most: CalendarDate): CalendarDate {
  if (day < least) return least;
  return day > most ? most : day;
}
