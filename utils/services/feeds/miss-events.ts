import type { Self } from '@/utils/domain/detection/evidence';
import type { SightingRow } from '@/utils/domain/rows/meeting';
import type { Id } from '@/utils/domain/rows/row';
import { patch } from '@/utils/store/commands';
import type { Unit } from '@/utils/store/unit';
import { loseEvent } from '../meetings/lose-event';

interface Around {
  self: Self;
  zone: string;
  /** The feed told at least one event. */
  anySeen: boolean;
}

/** Two readings that agree are believed (utils/domain/meetings/cancelled.ts). */
const ENOUGH = 2;
/** From so many on, events that all vanish were hidden (a range or a detail of the feed was changed), not cancelled. */
const HIDDEN_FROM = 3;

/** What a feed should have told and did not. */
export async function countMissing(unit: Unit, gone: readonly SightingRow[], around: Around): Promise<void> {
  if (!around.anySeen && gone.length >= HIDDEN_FROM) return;
  for (const row of gone.filter(({ missedViews }) => missedViews < ENOUGH)) await missOnceMore(unit, row, around);
}

/** A feed that has not changed since an event went missing confirms that it is missing. */
export async function confirmMissing(unit: Unit, feedId: Id, around: Omit<Around, 'anySeen'>): Promise<void> {
  const rows = await unit.where('sighting', 'feed', feedId);
  for (const row of rows.filter(({ missedViews }) => missedViews === 1)) await missOnceMore(unit, row, around);
}

async function missOnceMore(unit: Unit, row: SightingRow, { self, zone }: Omit<Around, 'anySeen'>): Promise<void> {
  const missed = { missedViews: row.missedViews + 1, missedAt: unit.now };
  await patch(unit, 'sighting', row.id, missed);
  if (!row.meetingId) return;
  if (missed.missedViews >= ENOUGH) await tellPages(unit, row, missed);
  // What was there in the reading that missed it first stood beside it.
  await loseEvent(unit, { ...row, ...missed }, { self, zone, since: (row.missedAt ?? unit.now) - 1 });
}

/** A page that showed the event before the feed lost it, and not since, knows nothing newer. */
async function tellPages(
  unit: Unit,
  row: SightingRow,
  missed: Pick<SightingRow, 'missedViews' | 'missedAt'>,
): Promise<void> {
  const lostAt = row.missedAt ?? unit.now;
  const sources = await unit.where('sighting', 'meeting', row.meetingId);
  for (const page of sources) {
    if (page.feedId === null && page.seenAt < lostAt && page.missedViews < ENOUGH) {
      await patch(unit, 'sighting', page.id, missed);
    }
  }
}
