import { replacedBy } from '@/utils/domain/repair/replacement';
import type { MeetingRow } from '@/utils/domain/rows/meeting';
import { DAY_MS } from '@/utils/domain/time/lengths';
import { patch } from '@/utils/store/commands';
import type { Unit } from '@/utils/store/unit';
import { meetingsOf } from '../views/pair-history';

/** How far back somebody may still be asked about what fell out. */
const BACK_MS = 62 * DAY_MS;

/**
 * A one-on-one that was never seen before may be the new time that the user asked for: then the one it stands in for
 * is settled, and nothing is asked about it any more.
 */
export async function linkReplacement(unit: Unit, appeared: MeetingRow): Promise<void> {
  if ((await unit.count('meeting', 'repairing', appeared.pairId)) === 0) return;
  const all = await meetingsOf(unit, [appeared.pairId], unit.now - BACK_MS);
  const others = all.filter(({ id }) => id !== appeared.id);
  const settled = replacedBy(appeared, others, unit.now);
  if (settled === null) return;
  await patch(unit, 'meeting', settled, { repair: 'replaced', replacedBy: appeared.id, answeredAt: unit.now });
}
