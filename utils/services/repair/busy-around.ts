import type { Span } from '@/utils/domain/repair/propose-time';
import type { MeetingRow, SightingRow } from '@/utils/domain/rows/meeting';
import { addCalendarDays, instantToDate, isZone, wallToInstant } from '@/utils/domain/time/zone';
import type { Unit } from '@/utils/store/unit';

/** A little further than proposals reach (utils/domain/repair/propose-time.ts). */
const DAYS = 21;
const GONE_AFTER_VIEWS = 2;
const FREE: ReadonlySet<SightingRow['state']> = new Set(['cancelled', 'declined']);

/**
 * What stands in the user's calendars between now and the end of the meeting's time, as far as they were ever seen.
 * A day without a clock time blocks nothing: most are birthdays and places of work.
 */
export async function busyAround(unit: Unit, meeting: MeetingRow, zone: string): Promise<Span[]> {
  const today = instantToDate(unit.now, zone);
  const last = addCalendarDays(latest(today, meeting.date ?? today), DAYS);
  const days = (site: string) => IDBKeyRange.bound([site, addCalendarDays(today, -1)], [site, last]);
  const lists = await Promise.all(['google', 'outlook'].map((site) => unit.where('sighting', 'day', days(site))));
  return lists.flat().flatMap((sighting) => (sighting.meetingId === meeting.id ? [] : (spanOf(sighting, zone) ?? [])));
}

function spanOf(sighting: SightingRow, homeZone: string): Span | null {
  const { allDay, state, missedViews, kind, timeZone } = sighting;
  if (allDay || FREE.has(state) || missedViews >= GONE_AFTER_VIEWS || kind !== 'event') return null;
  const zone = isZone(timeZone) ? timeZone : homeZone;
  const start = sighting.start === null ? null : wallToInstant(sighting.start, zone);
  const end = sighting.end === null ? null : wallToInstant(sighting.end, zone);
  return start === null || end === null || end <= start ? null : { start, end };
}

function latest(a: string, b: string): string {
  return a > b ? a : b;
}
