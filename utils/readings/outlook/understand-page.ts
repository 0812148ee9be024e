import type { OutlookReading } from '@/utils/domain/calendar/page-reading';
import type { PageReport } from '@/utils/domain/calendar/page-report';
import { languageTag } from '../text';
import { mergeTiles, type ReadTile, readTile } from './read-tile';
import { timeZoneOf } from './time-zone';

/** What the page's tiles mean. A range with a tile that can't be understood is not complete. */
export function understandOutlook(reading: OutlookReading): PageReport {
  const { chips, zone, range, ...frame } = reading;
  const lang = languageTag(frame.lang);
  const events = new Map<string, ReadTile>();
  const unread = new Set<string>();
  for (const tile of chips) {
    const read = readTile(tile, lang);
    if (read === 'look-alike') continue;
    if (read === 'unreadable' || read.event.start === null) unread.add(tile.id);
    else {
      const known = events.get(tile.id);
      events.set(tile.id, known ? mergeTiles(known, read) : read);
    }
  }
  const left = [...unread].filter((id) => id === '' || !events.has(id)).length;
  return {
    ...frame,
    timeZone: timeZoneOf(zone, lang),
    range: range && { ...range, complete: range.complete && left === 0 },
    events: [...events.values()].map(({ event }) => event),
    unread: left,
  };
}
