import type { PageReport } from '@/utils/domain/calendar/page-report';
import type { SightingRow } from '@/utils/domain/rows/meeting';
import type { Unit } from '@/utils/store/unit';
import { sightingId } from './sight-event';

export interface KnownSightings {
  /** By the page's own key: what was known of each event that it shows. */
  byEvent: ReadonlyMap<string, SightingRow>;
  /** What pages of this account showed in the same days before. */
  inDays: readonly SightingRow[];
}

/**
 * What is known of a page's events and days. Read at once by day: a look at 500 events takes a quarter of the time
 * that 500 looks at one take. Only those that are new, or were on another day, are asked for one by one.
 */
export async function knownSightings(
  unit: Unit,
  { site, account, range, events }: PageReport,
): Promise<KnownSightings> {
  const days = range && IDBKeyRange.bound([site, range.from], [site, range.to], false, true);
  const told = days ? await unit.where('sighting', 'day', days) : [];
  // What a feed told is for the feed to miss.
  const shown = told.filter(({ feedId }) => feedId === null);
  const byEvent = new Map(shown.map((row) => [row.eventId, row]));
  const others = [...new Set(events.map(({ id }) => id))].filter((id) => !byEvent.has(id));
  const found = await Promise.all(others.map((id) => unit.get('sighting', sightingId(site, id))));
  for (const row of found) if (row) byEvent.set(row.eventId, row);
  return { byEvent, inDays: shown.filter((row) => row.account === account) };
}
