import ICAL from 'ical.js';
import type { FeedOccurrence } from '@/utils/domain/feeds/feed-occurrence';
import { hashId } from '@/utils/domain/rows/id';
import { DAY_MS } from '@/utils/domain/time/lengths';
import { LIMITS } from './limits';
import { readAttendees, readOrganizer } from './people';
import { readLine, textOf } from './read-line';
import { type Rule, readRule } from './read-rule';
import { type FileTime, parseTime, readTimes } from './read-times';
import type { RawLines } from './scan-file';
import type { LocalTime, ZoneClock } from './zone-clock';
import { UTC, type Zones } from './zones';

/** A time with the clock that it is read by. */
export interface ClockTime {
  local: LocalTime;
  clock: ZoneClock;
  date: boolean;
}

type Words = Pick<
  FeedOccurrence,
  'title' | 'status' | 'free' | 'away' | 'organizer' | 'attendees' | 'location' | 'sequence' | 'uid'
>;

/** One VEVENT: an event, a series, or what differs in one occurrence of it. */
export interface FileEvent extends Words {
  recurrenceId: ClockTime | null;
  /** The change holds for all occurrences after this one, too. */
  thisAndFuture: boolean;
  start: ClockTime;
  /** From start to end: milliseconds, whole days for days. */
  length: number;
  allDay: boolean;
  rules: Rule[];
  brokenRules: number;
  added: (ClockTime & { length: number | null })[];
  left: ClockTime[];
  /** Later versions sort behind earlier ones. */
  version: [sequence: number, changed: string];
}

/** Null for an event without a readable start. */
export function readEvent(lines: RawLines, zones: Zones, method: string | null): FileEvent | null {
  const found = readTimes(lines.get('DTSTART')?.[0])[0];
  if (!found) return null;
  const clockTime = (time: FileTime): ClockTime => withClock(time, zones);
  const start = clockTime(found);
  const length = lengthOf(lines, start, zones);
  const allDay = found.date || isWholeDays(lines, start, length);
  const idLine = lines.get('RECURRENCE-ID')?.[0];
  const id = readTimes(idLine)[0];
  const rules = (lines.get('RRULE') ?? []).slice(0, 10).map(readRule);
  const words = wordsOf(lines, method);
  const changed = textOf(lines.get('LAST-MODIFIED')?.[0]) || textOf(lines.get('DTSTAMP')?.[0]);
  return {
    ...words,
    recurrenceId: id ? clockTime(id) : null,
    thisAndFuture: /;RANGE="?THISANDFUTURE/i.test(idLine?.split(':')[0] ?? ''),
    start,
    length,
    allDay,
    rules: rules.filter((rule) => rule !== null),
    brokenRules: rules.filter((rule) => rule === null).length,
    added: timesOf(lines.get('RDATE')).map((time) => ({ ...clockTime(time), length: periodLength(time, zones) })),
    left: timesOf(lines.get('EXDATE')).map(clockTime),
    version: [words.sequence, changed],
  };
}

function withClock(time: FileTime, zones: Zones): ClockTime {
  return { local: time.local, date: time.date, clock: time.utc ? UTC : zones.of(time.tzid).clock };
}

function timesOf(lines: readonly string[] | undefined): FileTime[] {
  return (lines ?? []).flatMap(readTimes).slice(0, LIMITS.dates);
}

function lengthOf(lines: RawLines, start: ClockTime, zones: Zones): number {
  const end = readTimes(lines.get('DTEND')?.[0])[0];
  if (end && end.date === start.date) {
    const length = start.date ? end.local - start.local : between(start, withClock(end, zones));
    return start.date ? Math.max(DAY_MS, length) : Math.max(0, length);
  }
  const length = durationOf(textOf(lines.get('DURATION')?.[0]));
  return start.date ? Math.max(DAY_MS, Math.floor((length ?? 0) / DAY_MS) * DAY_MS) : (length ?? 0);
}

function between(start: ClockTime, end: ClockTime): number {
  return end.clock.toInstant(end.local) - start.clock.toInstant(start.local);
}

/** `PT30M` in milliseconds; null for none, and for one that goes backwards. */
function durationOf(text: string): number | null {
  try {
    const seconds = text ? ICAL.Duration.fromString(text).toSeconds() : Number.NaN;
    return Number.isFinite(seconds) && seconds >= 0 ? seconds * 1_000 : null;
  } catch {
    return null;
  }
}

function periodLength(time: FileTime, zones: Zones): number | null {
  if (time.until === null) return null;
  const end = parseTime(time.until);
  if (!end) return durationOf(time.until);
  return Math.max(0, between(withClock(time, zones), withClock({ ...time, ...end }, zones)));
}

/** Exchange may write whole days as times from midnight to midnight. */
function isWholeDays(lines: RawLines, start: ClockTime, length: number): boolean {
  const said = textOf(lines.get('X-MICROSOFT-CDO-ALLDAYEVENT')?.[0]).toUpperCase() === 'TRUE';
  return said && start.local % DAY_MS === 0 && length > 0;
}

function wordsOf(lines: RawLines, method: string | null): Words {
  const title = textOf(lines.get('SUMMARY')?.[0]);
  const status = textOf(lines.get('STATUS')?.[0]).toUpperCase();
  const busy = textOf(lines.get('X-MICROSOFT-CDO-BUSYSTATUS')?.[0]).toUpperCase();
  const transparent = textOf(lines.get('TRANSP')?.[0]).toUpperCase() === 'TRANSPARENT';
  return {
    // Without one, the same words at the same time are the same event.
    uid: textOf(lines.get('UID')?.[0]) || hashId('no-uid', title, lines.get('DTSTART')?.[0] ?? ''),
    title,
    status:
      method === 'CANCEL' || status === 'CANCELLED' ? 'cancelled' : status === 'TENTATIVE' ? 'tentative' : 'confirmed',
    free: transparent || busy === 'FREE',
    away: busy === 'OOF',
    organizer: readOrganizer(lines.get('ORGANIZER')?.[0]),
    // An answer to an invitation names only whoever answers.
    attendees: method === 'REPLY' ? null : readAttendees(lines.get('ATTENDEE')),
    location: textOf(lines.get('LOCATION')?.[0]) || null,
    sequence: Number(readLine(lines.get('SEQUENCE')?.[0])?.values[0]) || 0,
  };
}
