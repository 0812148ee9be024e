import type { CalendarDate, Instant } from '../calendar/calendar-event';
import type { Settings } from '../settings/settings';
import { atMinutes, isQuiet, isWorkingDay, minutesOfDay } from '../settings/working-time';
import { addCalendarDays, calendarDaysBetween, instantToDate } from '../time/zone';
import type { ProposedTime } from '../views/repair-view';

export interface Span {
  start: Instant;
  end: Instant;
}

export interface ProposalFacts {
  /** The meeting that fell out, or null when its time isn't known. */
  original: Span | null;
  minutes: number;
  /** What stands in the user's calendar, as far as it was ever read. */
  busy: readonly Span[];
  /** Start of the next one-on-one with this person. */
  next: Instant | null;
  settings: Pick<Settings, 'workingDays' | 'workStart' | 'workEnd' | 'quietHours' | 'quietStart' | 'quietEnd'>;
  homeZone: string;
  now: Instant;
}

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
/** Nobody's day is rearranged from one hour to the next (facts/one-on-ones.md §2: Clockwise never moves within 20). */
const NOTICE_MS = 20 * HOUR_MS;
/** Two one-on-ones on neighbouring days help nobody. */
const SPACING_MS = 48 * HOUR_MS;
const STEP_MINUTES = 30;
/** Days looked through beside the meeting's own week. */
const DAYS = 14;
/** Two offers of one day lie at least this far apart. */
const APART_MS = 2 * HOUR_MS;
const OFFERS = 6;

/**
 * Times to offer, best first: in the week of the meeting if one is left, else the next best day, always within
 * working hours, free as far as known, on the half hour, with notice, and not next door to the next one-on-one unless
 * nothing else is free. On each day the time nearest to the usual one; then second choices of the same days.
 */
export function proposeTimes(facts: ProposalFacts): ProposedTime[] {
  const spaced = offersOf(facts, SPACING_MS);
  const offers = spaced.length > 0 ? spaced : offersOf(facts, 0);
  return offers.slice(0, OFFERS).map((start) => ({
    start,
    end: start + facts.minutes * MINUTE_MS,
    timeZone: facts.homeZone,
  }));
}

function offersOf(facts: ProposalFacts, spacing: number): Instant[] {
  const days = daysInOrder(facts).map((day) => freeOn(day, facts, spacing));
  const first = days.flatMap(([best]) => best ?? []);
  const second = days.flatMap(([best, ...others]) => others.find((start) => Math.abs(start - best!) >= APART_MS) ?? []);
  return [...first, ...second];
}

/** Working days from today on: those of the meeting's own week first. */
function daysInOrder({ original, settings, homeZone, now }: ProposalFacts): CalendarDate[] {
  const today = instantToDate(now, homeZone);
  const week = original === null ? null : mondayOf(instantToDate(original.start, homeZone));
  const inWeek = (day: CalendarDate) => week !== null && mondayOf(day) === week;
  // A meeting of the week after next is made up for there, so the search goes on to the end of its week.
  const reach = week === null ? DAYS : Math.max(DAYS, calendarDaysBetween(today, addCalendarDays(week, 7)));
  const all = Array.from({ length: Math.min(reach, 366) }, (_, i) => addCalendarDays(today, i));
  const open = all.filter((day) => settings.workingDays.length === 0 || isWorkingDay(day, settings.workingDays));
  const later = open.filter((day) => !inWeek(day));
  // After the own week rather than before it: topics ripen, and the week before has its own meeting.
  const behind = later.filter((day) => week === null || day > week);
  const ahead = later.filter((day) => week !== null && day < week).reverse();
  return [...open.filter(inWeek), ...behind, ...ahead];
}

function mondayOf(date: CalendarDate): CalendarDate {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return addCalendarDays(date, -((weekday + 6) % 7));
}

/** Free starts of a day, nearest to the usual time first. */
function freeOn(day: CalendarDate, facts: ProposalFacts, spacing: number): Instant[] {
  const { settings, homeZone, minutes, original, now, next } = facts;
  const usual = original === null ? settings.workStart : minutesOfDay(original.start, homeZone);
  const first = Math.ceil(settings.workStart / STEP_MINUTES) * STEP_MINUTES;
  const starts: { start: Instant; far: number }[] = [];
  for (let minute = first; minute + minutes <= settings.workEnd; minute += STEP_MINUTES) {
    const start = atMinutes(day, minute, homeZone);
    const span = { start, end: start + minutes * MINUTE_MS };
    const tooSoon = start < now + NOTICE_MS;
    const tooClose = next !== null && Math.abs(start - next) < spacing;
    const quiet = isQuiet(start, settings, homeZone);
    const taken = facts.busy.some((one) => overlaps(one, span)) || (original !== null && overlaps(original, span));
    if (!tooSoon && !tooClose && !quiet && !taken) starts.push({ start, far: Math.abs(minute - usual) });
  }
  return starts.sort((a, b) => a.far - b.far || a.start - b.start).map(({ start }) => start);
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
