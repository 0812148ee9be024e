import { busySpan } from '@/utils/domain/repair/busy-span';
import type { Span } from '@/utils/domain/repair/span';
import type { MeetingRow } from '@/utils/domain/rows/meeting';
import { addCalendarDays, instantToDate } from '@/utils/domain/time/zone';
import type { Unit } from '@/utils/store/unit';

/** A little further than proposals reach (utils/domain/repair/propose-time.ts). */
const DAYS = 21;

/**
 * What stands in the user's calendars between now and the end of the meeting's time, as far as it was ever seen: on
 * pages, in feeds and in files alike. `meeting`: the one that is moved and blocks nothing; null: there is none yet.
 */
export async function busyAround(
  unit: Unit,
  meeting: Pick<MeetingRow, 'id' | 'date'> | null,
  zone: string,
): Promise<Span[]> {
  const today = instantToDate(unit.now, zone);
  const last = addCalendarDays(latest(today, meeting?.date ?? today), DAYS);
  const days = (site: string) => IDBKeyRange.bound([site, addCalendarDays(today, -1)], [site, last]);
  const lists = await Promise.all(['google', 'outlook'].map((site) => unit.where('sighting', 'day', days(site))));
  const others = lists.flat().filter(({ meetingId }) => meeting === null || meetingId !== meeting.id);
  return joined(others.flatMap((sighting) => busySpan(sighting, zone) ?? []));
}

/** By time, each once: a feed tells the same again that a page showed. */
function joined(spans: Span[]): Span[] {
  const byTime = spans.sort((a, b) => a.start - b.start || a.end - b.end);
  return byTime.filter((span, i) => span.start !== byTime[i - 1]?.start || span.end !== byTime[i - 1]?.end);
}

function latest(a: string, b: string): string {
  return a > b ? a : b;
}
