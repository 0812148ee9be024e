import { HalfhourError } from '@/utils/domain/errors';
import { hashId } from '@/utils/domain/rows/id';
import type { Id } from '@/utils/domain/rows/row';
import type { Mention } from '@/utils/messaging/own-pages-protocol';
import { remove, upsert } from '@/utils/store/commands';
import type { Unit } from '@/utils/store/unit';
import { meetingWith } from '../people/meeting-with';
import type { WorkerContext } from '../worker-context';

/** What can be spoken of. */
const SPOKEN_OF = ['aim', 'milestone', 'skill', 'priority'] as const;

/**
 * Something was spoken of in a one-on-one, or was not after all. Said twice it is said once. `not-found` where one of
 * both is gone, or where it is of somebody else.
 */
export function sayMention(context: WorkerContext, { meetingId, aboutId, on }: Mention): Promise<void> {
  return context.database.write(async (unit) => {
    const id = hashId('mention', meetingId, aboutId);
    if (!on) {
      if (await unit.get('mention', id)) await remove(unit, 'mention', id);
      return;
    }
    const { pairIds } = await meetingWith(unit, meetingId);
    const pairId = await pairOf(unit, aboutId);
    if (pairId === null || !pairIds.includes(pairId)) throw new HalfhourError('not-found');
    await upsert(unit, 'mention', id, 'vault', { pairId, meetingId, aboutId, at: unit.now });
  });
}

async function pairOf(unit: Unit, id: Id): Promise<Id | null> {
  const rows = await Promise.all(SPOKEN_OF.map((table) => unit.get(table, id)));
  return rows.find((row) => row !== undefined)?.pairId ?? null;
}
