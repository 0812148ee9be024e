import type { CalendarDate } from '@/utils/domain/calendar/calendar-event';
import { kindOfWord, nameIn, pieces } from './match-words';
import { parseDate } from './parse-date';
import { type ClockRange, clockRanges } from './parse-times';
import type { TitleLines } from './parse-title-lines';
import { plain } from './plain';
import { ACCEPTED, ALL_DAY, AWAY, BY, DECLINED, GOING, NO_RESPONSE, PRIVATE, RECURRING, TENTATIVE } from './words';

/**
 * The accessible label of a tile (facts §1.3, §1.5):
 * `[Charm icon, ]SUBJECT, START to END, DATE[ to DATE][, PLACE][, By ORGANIZER], SHOWAS[, Private][, Recurring event]`.
 * Subjects and places hold commas, times and dates of their own, so nothing is split before the subject (known from
 * `title`) and the times have been found.
 */
export interface LabelParts {
  /** Only when the label had to tell it: the text before the times, without a charm. */
  subject: string | null;
  times: ClockRange | null;
  from: CalendarDate | null;
  /** Last day that the event touches. */
  to: CalendarDate | null;
  tail: LabelTail;
}

type Standing = 'going' | 'tentative' | 'declined' | 'needsAction';

/** What stands behind the date. */
export interface LabelTail {
  location: string | null;
  organizer: string | null;
  standing: Standing | null;
  /** Shown as out of office. */
  away: boolean;
  private: boolean;
  recurring: boolean;
  /** Every part was a word we know: what the label doesn't say is not so. */
  understood: boolean;
}

/** The order decides about words that two tables share. */
const kindOfPart = kindOfWord<Standing | 'away' | 'private' | 'allDay'>(
  ['away', AWAY],
  ['going', GOING],
  ['tentative', TENTATIVE],
  ['declined', DECLINED],
  ['needsAction', NO_RESPONSE],
  ['going', ACCEPTED],
  ['private', PRIVATE],
  ['allDay', ALL_DAY],
);
const isRecurring = pieces(RECURRING);
const organizerIn = nameIn(BY);

const SEPARATOR = /^\s?[,、،;]\s?/;
const NOTHING: LabelTail = {
  location: null,
  organizer: null,
  standing: null,
  away: false,
  private: false,
  recurring: false,
  understood: false,
};

/** `title` is null when the tile has none; then the label is all there is. */
export function parseLabel(label: string | null, title: TitleLines | null, lang: string): LabelParts {
  const text = plain(label);
  const start = title ? afterSubject(text, title, lang) : beforeTimes(text, lang);
  if (!start) return { subject: null, times: null, from: null, to: null, tail: NOTHING };
  const times = start.times;
  const rest = text.slice(times ? times.to : start.at);
  const first = parseDate(rest, lang);
  if (!first) return { subject: start.subject, times, from: null, to: null, tail: NOTHING };
  const second = secondDate(rest.slice(first.to), lang);
  const to = second && second.date >= first.date ? second.date : first.date;
  const tail = parseTail(rest.slice(first.to + (second?.to ?? 0)), title);
  return { subject: start.subject, times, from: first.date, to, tail };
}

interface Start {
  subject: string | null;
  times: ClockRange | null;
  at: number;
}

/** Where the label goes on behind the subject, which can stand in the charm before it too (`Meeting icon, Meeting, …`). */
function afterSubject(text: string, title: TitleLines, lang: string): Start | null {
  const subject = plain(title.subject);
  if (subject === '') return { subject: null, at: 0, times: rangeAt(text, 0, lang) };
  for (let at = text.indexOf(subject); at >= 0 && at < 80; at = text.indexOf(subject, at + 1)) {
    const end = at + subject.length;
    const separator = SEPARATOR.exec(text.slice(end));
    if (!separator) continue;
    const times = rangeAt(text, end + separator[0].length, lang);
    if (times || !title.times) return { subject: null, times, at: end };
  }
  return beforeTimes(text, lang);
}

function rangeAt(text: string, at: number, lang: string): ClockRange | null {
  const piece = text.slice(at, at + 60);
  const range = clockRanges(piece, lang)[0];
  // A language may put a word or a comma first (`de 10:00 a 11:00`), never a sentence.
  if (!range || /[\d,、،]/.test(piece.slice(0, range.from)) || range.from > 8) return null;
  return { ...range, from: at + range.from, to: at + range.to };
}

/** Without a `title`: the first times that a date follows at once, else the words for all-day. */
function beforeTimes(text: string, lang: string): Start | null {
  for (const times of clockRanges(text, lang)) {
    const rest = text.slice(times.to);
    const date = SEPARATOR.test(rest) ? parseDate(rest, lang) : null;
    if (date && !/\d[:.]\d\d/.test(rest.slice(0, date.to))) {
      return { subject: withoutCharm(text.slice(0, times.from)), times, at: times.to };
    }
  }
  const parts = text.split(/(?<=[,、،])\s?/);
  const allDay = parts.findIndex((part) => kindOfPart(part) === 'allDay');
  if (allDay < 1) return null;
  const before = parts.slice(0, allDay).join(' ');
  return { subject: withoutCharm(before), times: null, at: text.indexOf(parts[allDay] ?? '') };
}

function withoutCharm(text: string): string {
  return text.replace(/[\s,、،;]+$/, '').replace(/^[^,、]{1,30} icon, /, '');
}

/** ` to Friday, September 18, 2026`: no comma before it, else it is a place. */
function secondDate(rest: string, lang: string): ReturnType<typeof parseDate> {
  const link = /^\s?(?:[-–—−~〜]|[^\s\d,、،;()]{1,12})\s?/.exec(rest);
  if (!link) return null;
  const date = parseDate(rest.slice(link[0].length), lang);
  return date && date.to < 70 ? { ...date, to: date.to + link[0].length } : null;
}

function parseTail(rest: string, title: TitleLines | null): LabelTail {
  const place = title?.location ? plain(title.location) : null;
  const text = rest.replace(SEPARATOR, '');
  const placed = place !== null && text.startsWith(place);
  const parts = (placed ? text.slice(place.length).replace(SEPARATOR, '') : text)
    .split(/,\s|、\s?|،\s?/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const tail: LabelTail = { ...NOTHING, location: placed ? (title?.location ?? null) : null };
  takeTrailers(parts, tail);
  takeOrganizer(parts, tail);
  tail.understood = parts.length === 0;
  // Without a `title`, what is left between the date and words we know can only be the place.
  if (!title && parts.length > 0 && (tail.standing || tail.organizer)) {
    tail.location = parts.join(', ');
    tail.understood = true;
  }
  return tail;
}

/** From the end, as long as the words are known. Shortens `parts`. */
function takeTrailers(parts: string[], tail: LabelTail): void {
  for (let part = parts.at(-1); part !== undefined; part = parts.at(-1)) {
    const kind = kindOfPart(part);
    if (kind === 'private') tail.private = true;
    else if (kind === 'away') Object.assign(tail, { away: true, standing: strongest(tail.standing, 'going') });
    else if (kind && kind !== 'allDay') tail.standing = strongest(tail.standing, kind);
    else if (isRecurring(part) && organizerIn(part) === null) tail.recurring = true;
    else return;
    parts.pop();
  }
}

/** An answer says more than the way in which the time is shown. */
function strongest(one: Standing | null, other: Standing): Standing {
  if (one === null || one === 'going') return other;
  return other === 'going' ? one : one === 'tentative' ? other : one;
}

/** `By Last, First` holds a comma: all from the last `By` on is the name. `By null` is nobody. */
function takeOrganizer(parts: string[], tail: LabelTail): void {
  const at = parts.findLastIndex((part) => organizerIn(part) !== null);
  if (at < 0) return;
  const name = organizerIn(parts.splice(at).join(', '));
  tail.organizer = name === 'null' ? null : name;
}
