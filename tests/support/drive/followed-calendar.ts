import { addCalendarDays, instantToDate, wallToInstant } from '@/utils/domain/time/zone';

/** The calendar of Ana, who has one-on-ones tomorrow, as Google's feed tells it to whoever has its address. */

export const ANA = 'ana@acme.example';
const ZONE = 'Europe/Berlin';

/** Tomorrow, so that none of them is over while a story is told. */
function stampAt(hour: number): string {
  const day = addCalendarDays(instantToDate(Date.now(), ZONE), 1);
  const instant = wallToInstant(`${day}T${String(hour).padStart(2, '0')}:00`, ZONE)!;
  return new Date(instant).toISOString().replace(/[-:]|\.\d+/g, '');
}

/** Lines of one event with one other person; `more`: further lines, as `STATUS:CANCELLED`. */
export function oneOnOneWith(name: string, hour: number, ...more: string[]): string[] {
  return [
    ...[`UID:${name.toLowerCase()}@google.com`, `SUMMARY:Ana / ${name}`],
    ...[`DTSTART:${stampAt(hour)}`, 'DURATION:PT30M', `ATTENDEE;PARTSTAT=ACCEPTED:mailto:${ANA}`],
    ...[`ATTENDEE;CN=${name};PARTSTAT=ACCEPTED:mailto:${name.toLowerCase()}@acme.example`, ...more],
  ];
}

/** The whole calendar; each list is one event. */
export function feedOf(...events: string[][]): string {
  const lines = events.flatMap((event) => ['BEGIN:VEVENT', ...event, 'END:VEVENT']);
  const head = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Google Inc//Google Calendar 70.9054//EN'];
  return [...head, ...lines, 'END:VCALENDAR', ''].join('\r\n');
}
