import type { Self } from '@/utils/domain/detection/evidence';
import { isGone } from '@/utils/domain/meetings/cancelled';
import type { SightingRow } from '@/utils/domain/rows/meeting';
import type { Unit } from '@/utils/store/unit';
import { goOn } from './go-on';
import { reconcileMeeting } from './reconcile-meeting';

/**
 * A source has missed an event of a meeting. Before it counts as cancelled, the meeting may go on under another id.
 * `lost`: with what was just written; `since`: when it was last known to be there.
 */
export async function loseEvent(
  unit: Unit,
  lost: SightingRow,
  { self, zone, since }: { self: Self; zone: string; since: number },
): Promise<void> {
  if (!lost.meetingId) return;
  if (isGone(lost)) await goOn(unit, lost, since, zone);
  const now = await unit.get('sighting', lost.id);
  if (now?.meetingId) await reconcileMeeting(unit, now.meetingId, { self, zone });
}
