import type { CalendarDate, Instant } from '../calendar/calendar-event';
import type { SettingsNow } from '../settings/settings-now';
import { atMinutes, isQuiet, isWorkingDay, minutesOfDay } from '../settings/working-time';
import { HOUR_MS, MINUTE_MS } from '../time/lengths';
import { addCalendarDays, calendarDaysBetween, instantToDate } from '../time/zone';
import type { ProposedTime } from '../views/repair-view';
import { overlaps, type Span } from './span';

export interface ProposalFacts {
  /** The meeting that fell out, or null when its time isn't known. */
  original: Span | null;
  minutes: number;
  /** What stands in the user's calendar, as far as it was ever read. */
  busy: readonly Span[];
  /** Start of the next one-on-one with this person. */
  next: Instant | null;
  /** Where the other side works; null: not known, or here. */
  theirZone: string | null;
  settings: Pick<
    SettingsNow,
    'workingDays' | 'daysOff' | 'workStart' | 'workEnd' | 'quietHours' | 'quietStart' | 'quietEnd'
  >;
  homeZone: string;
  now: Instant;
}

/** Nobody's day is rearranged from one hour to the next (facts/one-on-ones.md §2: Clockwise never moves within 20). */
const NOTICE_MS = 20 * HOUR_MS;
/** Two one-on-ones on neighbouring days help nobody. */
const SPACING_MS = 48 * HOUR_MS;
const STEP_MINUTES = 30;
/** Days looked through beside the meeting's own week. */
const DAYS = 14;
/** Two offers of one day lie at least this far apart. */
const APART_MS = 2 * HOUR_MS;
/** Three at once, and three times "other times". */
const OFFERS = 12;
const AT_ONCE = 3;
/** Between these hours of their day, in minutes, somebody elsewhere can be asked to meet. */
const THEIR_DAY = { from: 8 * 60, to: 18 * 60 };

/** What an offer heeds beside working hours and what is busy. */
interface Care {
  /** No nearer to the next one-on-one than this. */
  spacing: number;
  /** Only in the daytime of the other side. */
  theirDay: boolean;
}

/** Tried one after the other, while there are fewer than can be shown: someone else's night is the last to go. */
const CARES: readonly Care[] = [
  { spacing: SPACING_MS, theirDay: true },
  { spacing: 0, theirDay: true },
  { spacing: SPACING_MS, theirDay: false },
  { spacing: 0, theirDay: false },
];

/**
 * Times to offer, best first: in the week of the meeting if one is left, else the next best day, always within
 * working hours, free as far as known, on the half hour, with notice, not next door to the next one-on-one and not in
 * the other side's night unless nothing else is free. On each day the time nearest to the usual one; then second
 * choices of the same days.
 */
export function proposeTimes(facts: ProposalFacts): ProposedTime[] {
  const offers: Instant[] = [];
  for (const care of CARES) {
    if (offers.length >= AT_ONCE) break;
    offers.push(...offersOf(facts, care).filter((start) => !offers.includes(start)));
  }
  return offers.slice(0, OFFERS).map((start) => ({
    start,
    end: start + facts.minutes * MINUTE_MS,
    timeZone: facts.homeZone,
  }));
}

function offersOf(facts: ProposalFacts, care: Care): Instant[] {
  const days = daysInOrder(facts).map((day) => freeOn(day, facts, care));
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
  const open = all.filter((day) => isWorkingDay(day, settings));
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
function freeOn(day: CalendarDate, facts: ProposalFacts, care: Care): Instant[] {
  const { settings, homeZone, minutes, original } = facts;
  const usual = original === null ? settings.workStart : minutesOfDay(original.start, homeZone);
  const first = Math.ceil(settings.workStart / STEP_MINUTES) * STEP_MINUTES;
  const starts: { start: Instant; far: number }[] = [];
  for (let minute = first; minute + minutes <= settings.workEnd; minute += STEP_MINUTES) {
    const start = atMinutes(day, minute, homeZone);
    const span = { start, end: start + minutes * MINUTE_MS };
    if (isOpen(span, facts, care)) starts.push({ start, far: Math.abs(minute - usual) });
  }
  return starts.sort((a, b) => a.far - b.far || a.start - b.start).map(({ start }) => start);
}

function isOpen(span: Span, { busy, homeZone, next, now, original, settings, theirZone }: ProposalFacts, care: Care) {
  if (span.start < now + NOTICE_MS) return false;
  if (next !== null && Math.abs(span.start - next) < care.spacing) return false;
  if (busy.some((one) => overlaps(one, span)) || (original !== null && overlaps(original, span))) return false;
  if (isQuiet(span.start, settings, homeZone)) return false;
  return !care.theirDay || theirZone === null || inTheirDay(span, theirZone, settings);
}

/** Their weekend is taken to be the user's; their days off are not known. */
function inTheirDay(span: Span, zone: string, { workingDays }: Pick<SettingsNow, 'workingDays'>): boolean {
  if (!isWorkingDay(instantToDate(span.start, zone), { workingDays })) return false;
  const begin = minutesOfDay(span.start, zone);
  return begin >= THEIR_DAY.from && begin + (span.end - span.start) / MINUTE_MS <= THEIR_DAY.to;
}
