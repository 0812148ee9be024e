import { titleCore } from '@/utils/domain/detection/title-pattern';
import { parseGoogleId } from '@/utils/domain/meetings/occurrence-id';
import type { SightingRow } from '@/utils/domain/rows/meeting';
import { addCalendarDays, isZone, wallToInstant } from '@/utils/domain/time/zone';
import type { Unit } from '@/utils/store/unit';

type Sighted = Pick<
  SightingRow,
  'site' | 'feedId' | 'eventId' | 'seriesKey' | 'title' | 'start' | 'allDay' | 'timeZone'
>;

/**
 * What the other source said of the same event: the page of what a feed tells, a feed of what the page shows. Google
 * names an occurrence alike in both; elsewhere it is the same words at the same time. Null when there is none.
 */
export async function twinOf(unit: Unit, one: Sighted, zone: string): Promise<SightingRow | null> {
  const alike = one.site === 'google' ? await sameGoogleId(unit, one) : await sameWordsAndTime(unit, one, zone);
  const others = alike.filter((other) => (other.feedId === null) !== (one.feedId === null));
  return others.find(({ meetingId }) => meetingId !== null) ?? others[0] ?? null;
}

async function sameGoogleId(unit: Unit, { eventId, seriesKey }: Sighted): Promise<SightingRow[]> {
  const id = parseGoogleId(eventId);
  if (!id || seriesKey === null) return [];
  const series = await unit.where('sighting', 'series', seriesKey);
  return series.filter((other) => {
    const its = parseGoogleId(other.eventId);
    return its?.uid === id.uid && its.originalStart === id.originalStart;
  });
}

async function sameWordsAndTime(unit: Unit, one: Sighted, zone: string): Promise<SightingRow[]> {
  if (one.start === null) return [];
  // A page in another zone may show it on the day before or after.
  const day = one.start.slice(0, 10);
  const around = IDBKeyRange.bound([one.site, addCalendarDays(day, -1)], [one.site, addCalendarDays(day, 1)]);
  const words = titleCore(one.title);
  const time = timeOf(one, zone);
  const near = await unit.where('sighting', 'day', around);
  return near.filter((other) => timeOf(other, zone) === time && titleCore(other.title) === words);
}

function timeOf({ start, allDay, timeZone }: Sighted, zone: string): number | string | null {
  if (start === null || allDay) return start;
  return wallToInstant(start, isZone(timeZone) ? timeZone : zone);
}
