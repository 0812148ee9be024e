import type { CalendarDate, Instant } from '@/utils/domain/calendar/calendar-event';
import type { FeedOccurrence } from '@/utils/domain/feeds/feed-occurrence';
import type { FeedReport } from '@/utils/domain/feeds/feed-report';
import { DAY_MS } from '@/utils/domain/time/lengths';
import { expandSeries, type Series } from './expand-series';
import { Budget, LIMITS } from './limits';
import { type FileEvent, readEvent } from './read-event';
import { textOf } from './read-line';
import { reportOf } from './report';
import { type RawLines, scanFile } from './scan-file';
import { ianaClock, Zones } from './zones';

export interface FeedWindow {
  from: Instant;
  /** Exclusive. */
  to: Instant;
  /** The user's own zone: for whole days, and where the file tells none. */
  zone: string;
  /** Only events of these UIDs; all when absent. */
  uids?: ReadonlySet<string>;
}

export interface FeedReading {
  /** Sorted by start, those that were cancelled too. */
  occurrences: FeedOccurrence[];
  report: FeedReport;
}

/**
 * Reads a feed or a file: what of it touches the window, and what it carries as a whole. Bounded in time and memory,
 * whatever the text holds. Throws FeedError `web-page` or `not-calendar`, and nothing else.
 */
export function readFeed(text: string, window: FeedWindow): FeedReading {
  const file = scanFile(text);
  const method = textOf(file.head.get('METHOD')?.[0]).toUpperCase() || null;
  const zones = new Zones(file, window.zone, window.to);
  const around = { ...window, home: ianaClock(zones.home), budget: new Budget() };
  const broken = { lines: file.brokenLines, events: 0, rules: 0 };
  const events: FileEvent[] = [];
  const once = namedOnce(file.events);
  for (const lines of file.events) {
    if (once(lines) && isFarOff(lines, window)) continue;
    const event = readEvent(lines, zones, method);
    if (!event) broken.events++;
    else if (!window.uids || window.uids.has(event.uid)) events.push(event);
    broken.rules += event?.brokenRules ?? 0;
  }
  const { series, outdated } = bySeries(events);
  const occurrences: FeedOccurrence[] = [];
  for (const one of series) {
    if (occurrences.length >= LIMITS.occurrences) break;
    for (const occurrence of expandSeries(one, around)) occurrences.push(occurrence);
  }
  const cutShort = file.cutShort || around.budget.spentOut || occurrences.length >= LIMITS.occurrences;
  return {
    occurrences: occurrences.slice(0, LIMITS.occurrences).sort(byStart),
    report: { ...reportOf(file, zones, method), broken, outdated, cutShort },
  };
}

/** Whether an event is the only one of its UID: another one may be an older version that lies in the window. */
function namedOnce(events: readonly RawLines[]): (lines: RawLines) => boolean {
  const uid = (lines: RawLines) => lines.get('UID')?.[0] ?? '';
  const counts = new Map<string, number>();
  for (const lines of events) counts.set(uid(lines), (counts.get(uid(lines)) ?? 0) + 1);
  return (lines) => counts.get(uid(lines)) === 1;
}

const DAY_IN = /:(\d{4})(\d{2})(\d{2})/;

/** A single event whose days, as they stand in the file, lie well outside of the window need not be understood. */
function isFarOff(lines: RawLines, window: FeedWindow): boolean {
  if (lines.has('RRULE') || lines.has('RDATE') || lines.has('RECURRENCE-ID') || lines.has('DURATION')) return false;
  const start = dayIn(lines.get('DTSTART')?.[0]);
  const end = dayIn(lines.get('DTEND')?.[0]) ?? start;
  if (start === null || end === null) return false;
  return start > window.to + 3 * DAY_MS || end < window.from - 3 * DAY_MS;
}

function dayIn(line: string | undefined): Instant | null {
  const match = line ? DAY_IN.exec(line) : null;
  return match ? Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) : null;
}

/** The newest version of each event and of each changed occurrence; of two that say the same, the later in the file. */
function bySeries(events: readonly FileEvent[]): { series: Series[]; outdated: number } {
  const series = new Map<string, { master: FileEvent | null; overrides: Map<string, FileEvent> }>();
  let outdated = 0;
  for (const event of events) {
    const known = series.get(event.uid) ?? { master: null, overrides: new Map<string, FileEvent>() };
    series.set(event.uid, known);
    const id = event.recurrenceId;
    const key = id && `${id.date ? 'day' : id.clock.toInstant(id.local)}:${id.date ? id.local : ''}`;
    const before = key === null ? known.master : known.overrides.get(key);
    if (before) outdated++;
    if (before && isNewer(before, event)) continue;
    if (key === null) known.master = event;
    else known.overrides.set(key, event);
  }
  const list = [...series.values()].map(({ master, overrides }) => ({ master, overrides: [...overrides.values()] }));
  return { series: list, outdated };
}

function isNewer(one: FileEvent, other: FileEvent): boolean {
  const [a, b] = [one.version, other.version];
  return a[0] === b[0] ? a[1] > b[1] : a[0] > b[0];
}

function byStart(a: FeedOccurrence, b: FeedOccurrence): number {
  const at = (time: Instant | CalendarDate) => (typeof time === 'number' ? time : Date.parse(`${time}T00:00:00Z`));
  return at(a.start) - at(b.start) || (a.uid < b.uid ? -1 : a.uid > b.uid ? 1 : 0);
}
