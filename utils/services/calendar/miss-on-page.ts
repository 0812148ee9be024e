import type { PageReport } from '@/utils/domain/calendar/page-report';
import type { Self } from '@/utils/domain/detection/evidence';
import { absence } from '@/utils/domain/meetings/absence';
import { calendarKeyOf } from '@/utils/domain/meetings/occurrence-id';
import { type Shown, whyAbsent } from '@/utils/domain/meetings/why-absent';
import type { SightingRow } from '@/utils/domain/rows/meeting';
import type { Id } from '@/utils/domain/rows/row';
import { patch } from '@/utils/store/commands';
import type { Unit } from '@/utils/store/unit';
import { loseEvent } from '../meetings/lose-event';
import { loadSelf } from '../people/circle';
import { untickedSince } from './unticked-calendars';

/**
 * What should stand in the shown days of this account and does not. Answers how many were missed for the first time:
 * a second look settles them.
 */
export async function missEvents(
  unit: Unit,
  report: PageReport,
  known: { expected: readonly SightingRow[]; shown: readonly SightingRow[] },
  zone: string,
): Promise<number> {
  // Also of a page that still loads: since when a calendar is unticked is known to the second that way.
  const unticked = await untickedSince(unit, report);
  if (!report.range?.complete) return 0;
  const seen = new Set(known.shown.map(({ id }) => id));
  if (known.expected.every(({ id }) => seen.has(id))) return 0;
  const shown = shownBy(report, seen, unticked);
  let first = 0;
  let self: Self | null = null;
  for (const [sighting, why] of whyAbsent(known.expected, shown)) {
    if (why === 'hidden') continue;
    const change = absence(sighting, report.range, why, unit.now);
    const { missedViews, hiddenViews } = change ?? sighting;
    if (missedViews + hiddenViews === 1) first++;
    if (!change) continue;
    await patch(unit, 'sighting', sighting.id, change);
    if (!sighting.meetingId) continue;
    self ??= await loadSelf(unit);
    await loseEvent(unit, { ...sighting, ...change }, { self, zone, since: sighting.seenAt });
  }
  return first;
}

function shownBy({ site, events, ticked = [] }: PageReport, seen: ReadonlySet<Id>, unticked: Shown['unticked']): Shown {
  return {
    seen,
    calendars: new Set(events.map(({ id }) => calendarKeyOf({ site, eventId: id }))),
    ticked: new Set(ticked),
    unticked,
  };
}
