import type { CalendarDate, CalendarEvent, EventKind, EventState } from '@/utils/domain/calendar/calendar-event';
import type { OutlookTile } from '@/utils/domain/calendar/page-reading';
import { plusDays, wallTime } from '../wall-time';
import { pieces, prefixes } from './match-words';
import { parseDate } from './parse-date';
import { type LabelParts, type LabelTail, parseLabel } from './parse-label';
import type { ClockRange } from './parse-times';
import { isTimeOnly, parseTitleLines, type TitleLines } from './parse-title-lines';
import { plain } from './plain';
import { BIRTHDAY, CANCELLED, DECLINED } from './words';

export interface ReadTile {
  event: CalendarEvent;
  /** Nothing beyond the tile is read of a private event. */
  private: boolean;
  /** False: the day comes from where the tile stands, so each piece of a long event has a day of its own. */
  datedByText: boolean;
}

/** `look-alike`: an empty slot or a mark of the day. `unreadable`: an event whose subject, day or times stay unknown. */
export type TileReading = ReadTile | 'look-alike' | 'unreadable';

const isCancelled = prefixes(CANCELLED);
const isDeclined = prefixes(DECLINED);
const isBirthday = pieces(BIRTHDAY);

/** Looks like a time of day; guards against taking an event with unreadable times for one that lasts all day. */
const CLOCK_LIKE = /(?<![\d./-])\d{1,2}\s?[:.h時시]\s?\d{2}(?![\d./-])/;

export function readTile(tile: OutlookTile, lang: string): TileReading {
  const { id, label } = tile;
  const { title, parts } = parsed(tile, lang);
  const subject = title?.subject ?? parts.subject ?? tile.shown;
  if (isLookAlike(tile, title, parts, lang)) return 'look-alike';
  if (id === '' || subject === null) return 'unreadable';
  const span = spanOf(tile, title, parts, lang);
  const times = span ?? { start: null, end: null, allDay: false, datedByText: true };
  const event: CalendarEvent = {
    id,
    seriesId: null,
    calendarId: null,
    title: subject,
    start: times.start,
    end: times.end,
    allDay: times.allDay,
    state: stateOf(subject, parts.tail, label),
    recurring: recurrenceOf(tile, parts.tail),
    kind: times.allDay ? kindOfDay(subject, parts.tail) : 'event',
    location: title ? title.location : parts.tail.location,
    organizer: parts.tail.organizer,
    attendees: null,
  };
  return { event, private: parts.tail.private, datedByText: times.datedByText };
}

function kindOfDay(subject: string, { away }: LabelTail): EventKind {
  return isBirthday(plain(subject)) ? 'birthday' : away ? 'away' : 'event';
}

interface Parsed {
  title: TitleLines | null;
  parts: LabelParts;
}

/** Most tiles say the same as at the last reading, and so do the days of a long event. */
const readBefore = new Map<string, Parsed>();
const MOST_REMEMBERED = 2_000;

function parsed(tile: OutlookTile, lang: string): Parsed {
  const key = `${lang}\u0000${tile.label}\u0000${tile.title}`;
  const known = readBefore.get(key);
  if (known) return known;
  const title = parseTitleLines(tile.title, lang);
  const fresh = { title, parts: parseLabel(tile.label, title, lang) };
  if (readBefore.size >= MOST_REMEMBERED) readBefore.clear();
  readBefore.set(key, fresh);
  return fresh;
}

/** An empty slot says only its times; a work location has its icon and no times. Neither is an event. */
function isLookAlike(
  { label, workplace }: OutlookTile,
  title: TitleLines | null,
  parts: LabelParts,
  lang: string,
): boolean {
  if (!label && !title) return true;
  if (!title && !parts.subject && label !== null && beginsWithTimes(label, lang)) return true;
  return !parts.times && !parts.from && workplace;
}

/** `12:00 PM to 12:30 PM`, `17:30 bis 18:00, Freitag…`. */
function beginsWithTimes(label: string, lang: string): boolean {
  const text = plain(label);
  return isTimeOnly(text, lang) || isTimeOnly(text.split(/\s?[,、]/)[0] ?? '', lang);
}

interface Span {
  start: string | null;
  end: string | null;
  allDay: boolean;
  datedByText: boolean;
}

function spanOf(tile: OutlookTile, title: TitleLines | null, parts: LabelParts, lang: string): Span | null {
  const times = agreedTimes(title, parts);
  if (times === 'unknown') return null;
  const named = parts.from && parts.to ? { from: parts.from, to: parts.to } : times ? null : datesOfLine(title, lang);
  // Where it stands says that it has a time of day, though no text of it could be read.
  if (!times && !named && tile.timed) return null;
  const drawn = named ? null : tile.day;
  const from = named?.from ?? drawn;
  if (!from) return null;
  const to = named?.to ?? from;
  const datedByText = named !== null;
  if (!times) return { start: from, end: plusDays(to, 1), allDay: true, datedByText };
  const lastDay = to > from ? to : plusDays(from, times.end < times.start ? 1 : 0);
  return { start: wallTime(from, times.start), end: wallTime(lastDay, times.end), allDay: false, datedByText };
}

/** Title and label must say the same; null when neither speaks of a time, for then the event lasts all day. */
function agreedTimes(title: TitleLines | null, parts: LabelParts): ClockRange | null | 'unknown' {
  const [one, other] = [title?.times ?? null, parts.times];
  if (one && other) return one.start === other.start && one.end === other.end ? one : 'unknown';
  const times = one ?? other;
  if (times) return times;
  return title?.when && CLOCK_LIKE.test(title.when) ? 'unknown' : null;
}

/** The dates in the last line of an all-day title (`2023 年 7 月 12 日 (水曜日)`). */
function datesOfLine(title: TitleLines | null, lang: string): { from: CalendarDate; to: CalendarDate } | null {
  const line = title?.when ?? '';
  const first = parseDate(line, lang);
  if (!first) return null;
  const second = parseDate(line.slice(first.to), lang);
  return { from: first.date, to: second && second.date > first.date ? second.date : first.date };
}

function stateOf(subject: string, tail: LabelTail, label: string | null): EventState {
  if (isCancelled(plain(subject)) || /^cancell?ed event\b/i.test(label ?? '')) return 'cancelled';
  if (isDeclined(plain(subject)) || tail.standing === 'declined') return 'declined';
  if (tail.standing === 'tentative' || tail.standing === 'needsAction') return tail.standing;
  return tail.standing === 'going' || tail.understood ? 'confirmed' : 'unknown';
}

function recurrenceOf({ recurring }: OutlookTile, tail: LabelTail): boolean | null {
  if (tail.recurring || recurring) return true;
  return tail.understood ? false : null;
}

/** Two drawings of one event: the earlier day starts it, the later one ends it. */
export function mergeTiles(one: ReadTile, other: ReadTile): ReadTile {
  if (one.datedByText || other.datedByText) return one.datedByText ? one : other;
  const [first, last] = (one.event.start ?? '') <= (other.event.start ?? '') ? [one, other] : [other, one];
  if (!first.event.allDay) return first;
  return { ...first, event: { ...first.event, end: last.event.end } };
}
