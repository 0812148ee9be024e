import type { CalendarDate, Site } from '@/utils/domain/calendar/calendar-event';
import type { FeedReport } from '@/utils/domain/feeds/feed-report';
import { param, readLine, textOf } from './read-line';
import type { RawFile, RawLines } from './scan-file';
import type { ZoneKind, Zones } from './zones';

type Counted = Omit<FeedReport, 'broken' | 'outdated' | 'cutShort'>;

/** What a file carries as a whole, counted on its raw lines: all of it, not only what lies in the window. */
export function reportOf(file: RawFile, zones: Zones, method: string | null): Counted {
  const { events } = file;
  const count = (fits: (event: RawLines) => boolean) => events.filter(fits).length;
  const days = events.flatMap((event) => dayOf(event) ?? []).sort();
  return {
    site: siteOf(textOf(file.head.get('PRODID')?.[0])),
    method: /^[A-Z]{3,20}$/.test(method ?? '') ? method : null,
    events: events.length,
    series: count((event) => event.has('RRULE')),
    changed: count((event) => event.has('RECURRENCE-ID')),
    allDay: count((event) => /;VALUE=DATE[;:]|:\d{8}$/i.test(first(event, 'DTSTART').trim())),
    cancelled: method === 'CANCEL' ? events.length : count((event) => /:CANCELLED\s*$/i.test(first(event, 'STATUS'))),
    withAttendees: count((event) => event.has('ATTENDEE')),
    withOrganizer: count((event) => event.has('ORGANIZER')),
    titles: new Set(events.map((event) => textOf(event.get('SUMMARY')?.[0]))).size,
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
    endless: count((event) => event.has('RRULE') && !/[:;](UNTIL|COUNT)=/i.test(first(event, 'RRULE'))),
    zones: zonesOf(events, zones),
    fields: [...new Set(events.flatMap((event) => [...event.keys()]))].sort(),
    truncated: file.truncated,
  };
}

function first(event: RawLines, name: string): string {
  return event.get(name)?.[0] ?? '';
}

function dayOf(event: RawLines): CalendarDate | null {
  const match = /:(\d{4})(\d{2})(\d{2})/.exec(first(event, 'DTSTART'));
  return match ? `${match[1]}-${match[2]}-${match[3]}` : null;
}

function zonesOf(events: readonly RawLines[], zones: Zones): FeedReport['zones'] {
  const lines = events.map((event) => first(event, 'DTSTART'));
  // Thousands of events share a few zones: one line stands for all that begin alike.
  const alike = new Map(lines.map((line) => [line.slice(0, line.lastIndexOf(':')), line]));
  const named = new Set([...alike.values()].flatMap((line) => tzidOf(line) || []));
  const resolved = [...named].map((name) => zones.of(name));
  const known = resolved.flatMap(({ kind, clock }) => (kind === 'known' && clock.name ? [clock.name] : []));
  const ofKind = (kind: ZoneKind) => resolved.filter((one) => one.kind === kind).length;
  return {
    known: [...new Set(known)].sort(),
    ownRules: ofKind('own-rules'),
    unknown: ofKind('unknown'),
    floating: lines.filter((line) => /^DTSTART:\d{8}T\d{6}\s*$/i.test(line)).length,
  };
}

function tzidOf(line: string): string {
  const property = readLine(line);
  return property ? param(property, 'tzid') : '';
}

/** Google writes `-//Google Inc//Google Calendar 70.9054//EN`, Outlook `Microsoft Exchange Server 2010`. */
function siteOf(program: string): Site | null {
  if (/google/i.test(program)) return 'google';
  return /microsoft|outlook|exchange/i.test(program) ? 'outlook' : null;
}
