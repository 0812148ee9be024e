import type { CalendarDate, Instant } from '@/utils/domain/calendar/calendar-event';
import type { FeedOccurrence } from '@/utils/domain/feeds/feed-occurrence';
import { DAY_MS } from '@/utils/domain/time/lengths';
import { expandRule } from './expand-rule';
import { type Budget, LIMITS } from './limits';
import type { ClockTime, FileEvent } from './read-event';
import type { Rule } from './read-rule';
import type { LocalTime, ZoneClock } from './zone-clock';

/** All that a file says of one UID: the newest version of the event, and of each of its occurrences that differ. */
export interface Series {
  master: FileEvent | null;
  overrides: FileEvent[];
}

export interface Around {
  from: Instant;
  /** Exclusive. */
  to: Instant;
  /** Where the user is: a whole day lies between its midnights there. */
  home: ZoneClock;
  budget: Budget;
}

/** What names an occurrence within its series: the instant or the day of its original start. */
type Key = Instant | CalendarDate;

/** A series that is moved may reach into the window from so far outside of it. */
const MARGIN = 2 * DAY_MS;

/** The occurrences of a series that touch the window, in no order. */
export function expandSeries({ master, overrides }: Series, around: Around): FeedOccurrence[] {
  if (master && overrides.length === 0 && !repeats(master)) return inWindow([occurrenceOf(master, null)], around);
  const changed = new Map(overrides.map((one) => [keyOf(one.recurrenceId!, master ?? one), one]));
  const splits = [...changed]
    .filter(([, one]) => one.thisAndFuture)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .slice(0, LIMITS.splits);
  const own = [...changed].map(([key, one]) => occurrenceOf(one, key));
  if (!master) return inWindow(own, around);
  const left = new Set(master.left.map((time) => keyOf(time, master)));
  const regular: FeedOccurrence[] = [];
  for (const { local, length } of originalStarts(master, splits, around)) {
    if (regular.length >= LIMITS.perSeries) break;
    const key = keyOf({ ...master.start, local }, master);
    if (left.has(key) || changed.has(key)) continue;
    const split = splits.findLast(([from]) => from <= key)?.[1];
    const made = split ? follow(split, master, local) : { ...master, start: { ...master.start, local }, length };
    regular.push(occurrenceOf(made, key));
  }
  return inWindow([...regular, ...own], around);
}

function repeats(event: FileEvent): boolean {
  return event.rules.length + event.brokenRules + event.added.length > 0;
}

interface OriginalStart {
  local: LocalTime;
  length: number;
}

/** By rules and added dates, each once; without a rule the event itself is the first. */
function originalStarts(master: FileEvent, splits: [Key, FileEvent][], around: Around): OriginalStart[] {
  const { start, length } = master;
  const shift = Math.max(
    0,
    ...splits.map(([, one]) => Math.abs(one.start.local - one.recurrenceId!.local) + one.length),
  );
  const span = {
    from: start.clock.toLocal(around.from) - length - shift - MARGIN,
    to: start.clock.toLocal(around.to) + shift + MARGIN,
  };
  const found = new Map<LocalTime, number>();
  around.budget.nextSeries();
  for (const rule of master.rules) {
    let some = 0;
    for (const local of expandRule(rule, start.local, span, around.budget)) {
      if (isPast(rule, local, master) || ++some > LIMITS.perSeries) break;
      found.set(local, length);
    }
  }
  if (master.rules.length === 0) found.set(start.local, length);
  for (const one of master.added) {
    const local =
      one.date || one.clock === start.clock ? one.local : start.clock.toLocal(one.clock.toInstant(one.local));
    const time = one.date && !start.date ? local + (start.local % DAY_MS) : local;
    if (time >= span.from && time <= span.to) found.set(time, one.length ?? length);
  }
  return [...found].map(([local, itsLength]) => ({ local, length: itsLength })).sort((a, b) => a.local - b.local);
}

/** UNTIL is an instant; as a day it includes that day, and without a zone it is a time of the series' own. */
function isPast({ until }: Rule, local: LocalTime, { start }: FileEvent): boolean {
  if (!until) return false;
  if (until.date || start.date) return Math.floor(local / DAY_MS) > Math.floor(until.local / DAY_MS);
  return until.utc ? start.clock.toInstant(local) > until.local : local > until.local;
}

/** In the terms of the series: a day names a time of that day, a time names the day of a whole-day series. */
function keyOf(time: ClockTime, series: FileEvent): Key {
  const { start, allDay } = series;
  if (allDay) return dateOf(time.local);
  if (time.date) return start.clock.toInstant(time.local + (start.local - Math.floor(start.local / DAY_MS) * DAY_MS));
  return time.clock.toInstant(time.local);
}

/** An occurrence after a "this and following" change: moved and as long as the change says. */
function follow(split: FileEvent, master: FileEvent, local: LocalTime): FileEvent {
  const { clock } = split.start;
  const inItsZone = master.start.clock === clock ? local : clock.toLocal(master.start.clock.toInstant(local));
  const id = split.recurrenceId!;
  const idLocal = id.clock === clock || id.date ? id.local : clock.toLocal(id.clock.toInstant(id.local));
  return { ...split, start: { ...split.start, local: inItsZone + split.start.local - idLocal } };
}

function occurrenceOf(event: FileEvent, recurrenceId: Key | null): FeedOccurrence {
  const { start, length, allDay, uid, title, status, free, away, organizer, attendees, location, sequence } = event;
  const words = { uid, title, status, free, away, organizer, attendees, location, sequence };
  if (allDay) {
    const day = dateOf(start.local);
    const end = dateOf(start.local + Math.max(DAY_MS, Math.ceil(length / DAY_MS) * DAY_MS));
    return { ...words, recurrenceId, start: day, end, allDay, timeZone: null, tzUncertain: false };
  }
  const instant = start.clock.toInstant(start.local);
  const { name, certain } = start.clock;
  const times = { start: instant, end: instant + length, allDay, timeZone: name, tzUncertain: !certain };
  return { ...words, recurrenceId, ...times };
}

function dateOf(local: LocalTime): CalendarDate {
  return new Date(Math.floor(local / DAY_MS) * DAY_MS).toISOString().slice(0, 10);
}

function inWindow(occurrences: FeedOccurrence[], { from, to, home }: Around): FeedOccurrence[] {
  const instant = (time: Instant | CalendarDate) =>
    typeof time === 'number' ? time : home.toInstant(Date.parse(`${time}T00:00:00Z`));
  return occurrences.filter((one) => {
    const start = instant(one.start);
    return start < to && (start >= from || instant(one.end) > from);
  });
}
