import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { CalendarDate, Instant } from '@/utils/domain/calendar/calendar-event';
import { FeedError } from '@/utils/domain/feeds/feed-error';
import type { FeedOccurrence } from '@/utils/domain/feeds/feed-occurrence';
import { DAY_MS } from '@/utils/domain/time/lengths';
import { addCalendarDays, isZone, wallToInstant } from '@/utils/domain/time/zone';
import { decodeText } from '@/utils/readings/ical/decode-text';
import { readFeed } from '@/utils/readings/ical/read-feed';

/**
 * `npm run -s read-feed -- file.ics --from 2026-11-01 --to 2027-01-31 --zone Europe/Berlin`: the occurrences of
 * a calendar file as JSON, sorted by start, those that were cancelled too (see `status`). Both days are included.
 */
interface Asked {
  path: string;
  from: Instant;
  to: Instant;
  zone: string;
}

const USAGE = 'Name one file: npm run -s read-feed -- file.ics --from 2026-11-01 --to 2027-01-31 --zone Europe/Berlin';

/** Throws an Error with one sentence for a person. */
export function readArguments(args: string[], now: Instant): Asked {
  const { values, positionals } = parse(args);
  const [path] = positionals;
  if (!path || positionals.length > 1) throw new Error(USAGE);
  const zone = values.zone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (!isZone(zone)) throw new Error(`--zone ${zone} is no time zone; write one like Europe/Berlin.`);
  const from = values.from === undefined ? now - 30 * DAY_MS : midnight('--from', values.from, zone, 0);
  const to = values.to === undefined ? now + 60 * DAY_MS : midnight('--to', values.to, zone, 1);
  if (to <= from) throw new Error('--to lies before --from.');
  return { path, from, to, zone };
}

function parse(args: string[]) {
  const option = { type: 'string' } as const;
  try {
    return parseArgs({ args, options: { from: option, to: option, zone: option }, allowPositionals: true });
  } catch {
    throw new Error(USAGE);
  }
}

function midnight(name: string, day: string, zone: string, later: number): Instant {
  const real = /^\d{4}-\d{2}-\d{2}$/.test(day) && new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(day);
  if (!real) throw new Error(`${name} ${day} is no day; write one like 2026-11-01.`);
  return wallToInstant(`${addCalendarDays(day, later)}T00:00`, zone)!;
}

/** UTC instants, days for whole days. The fields are named: what else we come to read of a feed isn't told here. */
export function toJson(occurrence: FeedOccurrence) {
  const { uid, timeZone, tzUncertain, allDay, title, status, organizer } = occurrence;
  const { recurrenceId, start, end, attendees } = occurrence;
  return {
    ...{ uid, timeZone, tzUncertain, allDay, title, status, organizer },
    recurrenceId: recurrenceId === null ? null : utc(recurrenceId),
    start: utc(start),
    end: utc(end),
    attendees: attendees?.map(({ role: _role, ...guest }) => guest) ?? null,
  };
}

function utc(time: Instant | CalendarDate): string {
  return typeof time === 'string' ? time : new Date(time).toISOString().replace('.000Z', 'Z');
}

function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch {
    throw new Error(`Can't read ${path}.`);
  }
}

if (import.meta.main) {
  try {
    const { path, ...window } = readArguments(process.argv.slice(2), Date.now());
    const { occurrences, report } = readFeed(decodeText(readBytes(path)), window);
    if (report.truncated) process.stderr.write(`${path} is cut off: there may have been more.\n`);
    process.stdout.write(`${JSON.stringify(occurrences.map(toJson), null, 2)}\n`);
  } catch (error) {
    const noCalendar = error instanceof FeedError && 'This file is no calendar: it has no BEGIN:VCALENDAR.';
    process.stderr.write(`${noCalendar || (error as Error).message}\n`);
    process.exitCode = 1;
  }
}
