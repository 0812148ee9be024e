import { FeedError } from '@/utils/domain/feeds/feed-error';
import { LIMITS } from './limits';

/** Lines of one component by property name, unfolded and otherwise untouched. */
export type RawLines = Map<string, string[]>;

export interface RawFile {
  /** Of the calendar itself: METHOD, PRODID, X-WR-TIMEZONE. */
  head: RawLines;
  /** Each with its STANDARD and DAYLIGHT parts. */
  zones: { lines: RawLines; parts: RawLines[] }[];
  events: RawLines[];
  brokenLines: number;
  truncated: boolean;
  cutShort: boolean;
}

const HEAD = new Set(['METHOD', 'PRODID', 'X-WR-TIMEZONE']);
const ZONE = new Set(['TZID', 'DTSTART', 'TZOFFSETFROM', 'TZOFFSETTO', 'RRULE', 'RDATE']);
/** What we read of an event: the rest (descriptions above all) is most of a feed and is never looked at. */
const EVENT = new Set([
  ...['UID', 'RECURRENCE-ID', 'DTSTART', 'DTEND', 'DURATION', 'RRULE', 'RDATE', 'EXDATE', 'SUMMARY', 'LOCATION'],
  ...['STATUS', 'SEQUENCE', 'LAST-MODIFIED', 'DTSTAMP', 'TRANSP', 'ORGANIZER', 'ATTENDEE'],
  ...['X-MICROSOFT-CDO-ALLDAYEVENT', 'X-MICROSOFT-CDO-BUSYSTATUS'],
]);
const NAME = /^[A-Za-z0-9-]+(?=[;:])/;

/**
 * Cuts a file into its components without understanding any line, so that a broken event costs only itself. Throws
 * FeedError `web-page` or `not-calendar` for a text that is no calendar.
 */
export function scanFile(text: string): RawFile {
  const file: RawFile = { head: new Map(), zones: [], events: [], brokenLines: 0, truncated: true, cutShort: false };
  const scan = new Scan(file);
  for (const line of unfolded(text)) scan.take(line);
  scan.end();
  if (!scan.isCalendar) throw new FeedError(/^[\s\ufeff]*</.test(text.slice(0, 2_000)) ? 'web-page' : 'not-calendar');
  return file;
}

/** Content lines; a line that begins with white space goes on with the one before. */
function* unfolded(text: string): Generator<string> {
  let line = '';
  let parts: string[] | null = null;
  for (let at = text.charCodeAt(0) === 0xfeff ? 1 : 0; at < text.length; ) {
    const found = text.indexOf('\n', at);
    const next = found < 0 ? text.length : found;
    const piece = text.slice(at, text.charCodeAt(next - 1) === 13 ? next - 1 : next);
    at = next + 1;
    const first = piece.charCodeAt(0);
    if (first === 32 || first === 9) {
      parts ??= [line];
      parts.push(piece.slice(1));
      continue;
    }
    if (parts || line) yield parts ? parts.join('') : line;
    parts = null;
    line = piece;
  }
  if (parts || line) yield parts ? parts.join('') : line;
}

class Scan {
  isCalendar = false;
  private readonly file: RawFile;
  private readonly open: string[] = [];
  private event: RawLines | null = null;
  private zone: RawFile['zones'][number] | null = null;
  private part: RawLines | null = null;

  constructor(file: RawFile) {
    this.file = file;
  }

  take(line: string): void {
    const name = NAME.exec(line)?.[0].toUpperCase();
    if (!name || line.length > LIMITS.line) {
      if (this.isCalendar && line.trim()) this.file.brokenLines++;
      return;
    }
    const inside = this.open.at(-1);
    if (name === 'BEGIN') this.begin(line.slice(6).trim().toUpperCase());
    else if (name === 'END') this.close(line.slice(4).trim().toUpperCase());
    else if (inside === 'VEVENT' && this.event) keep(this.event, name, line, EVENT);
    else if (inside === 'VCALENDAR') keep(this.file.head, name, line, HEAD);
    else if (inside === 'VTIMEZONE' && this.zone) keep(this.zone.lines, name, line, ZONE);
    else if (this.part) keep(this.part, name, line, ZONE);
  }

  /** What stands open at the end of the text was cut off and is not taken: half an event would be a wrong one. */
  end(): void {
    this.file.truncated = this.open.includes('VCALENDAR');
  }

  private begin(name: string): void {
    if (name === 'VCALENDAR') {
      this.isCalendar = true;
      this.open.length = 0;
    }
    // An event never holds another one: the end of the one before is missing.
    if (name === 'VEVENT' && this.open.includes('VEVENT')) this.close('VEVENT');
    this.open.push(name);
    if (name === 'VEVENT') this.event = new Map();
    if (name === 'VTIMEZONE') this.zone = { lines: new Map(), parts: [] };
    this.part = this.zone && (name === 'STANDARD' || name === 'DAYLIGHT') ? new Map() : null;
  }

  private close(name: string): void {
    const at = this.open.lastIndexOf(name);
    if (at < 0) {
      this.file.brokenLines++;
      return;
    }
    const closed = this.open.splice(at);
    if (this.part && closed.some((one) => one === 'STANDARD' || one === 'DAYLIGHT')) this.zone?.parts.push(this.part);
    this.part = null;
    if (closed.includes('VEVENT')) this.keepEvent();
    if (closed.includes('VTIMEZONE')) this.keepZone();
  }

  private keepEvent(): void {
    if (this.event && this.file.events.length < LIMITS.events) this.file.events.push(this.event);
    else if (this.event) this.file.cutShort = true;
    this.event = null;
  }

  private keepZone(): void {
    if (this.zone && this.file.zones.length < LIMITS.zones) this.file.zones.push(this.zone);
    this.zone = null;
  }
}

function keep(lines: RawLines, name: string, line: string, wanted: ReadonlySet<string>): void {
  if (!wanted.has(name)) return;
  const known = lines.get(name);
  if (!known) lines.set(name, [line]);
  // Guests and dates may be many; of what is there once, a repetition changes nothing.
  else if (known.length < LIMITS.dates) known.push(line);
}
