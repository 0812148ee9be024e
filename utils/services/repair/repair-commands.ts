import { HalfhourError } from '@/utils/domain/errors';
import type { MeetingRow } from '@/utils/domain/rows/meeting';
import type { Id } from '@/utils/domain/rows/row';
import { patch } from '@/utils/store/commands';
import type { Unit } from '@/utils/store/unit';
import { answerIn } from '../meetings/meeting-commands';
import { reconcileMeeting } from '../meetings/reconcile-meeting';
import { settlePast } from '../meetings/settle';
import { loadSelf } from '../people/circle';
import type { WorkerContext } from '../worker-context';

type Named = { meetingId: Id };

async function found(unit: Unit, meetingId: Id): Promise<MeetingRow> {
  const meeting = await unit.get('meeting', meetingId);
  if (!meeting) throw new HalfhourError('not-found');
  return meeting;
}

/** The user asked for another time: from now on a new event may be the answer. */
export function askForTime(context: WorkerContext, { meetingId }: Named): Promise<void> {
  return context.database.write(async (unit) => {
    await found(unit, meetingId);
    await patch(unit, 'meeting', meetingId, { repair: null, replacedBy: null, repairAskedAt: unit.now });
  });
}

/** It is let go of, or was said in writing: nothing more is asked. */
export async function settleRepair(
  context: WorkerContext,
  { meetingId, how }: Named & { how: 'skipped' | 'written' },
): Promise<void> {
  await settlePast(context);
  await context.database.write(async (unit) => {
    const { state } = await found(unit, meetingId);
    await patch(unit, 'meeting', meetingId, { repair: how, replacedBy: null });
    // Whoever lets go of it says that it didn't take place.
    if (state === 'unknown') await answerIn(unit, meetingId, 'not-held', context.zone());
    await answerIn(unit, meetingId, 'dismiss', context.zone());
  });
}

/**
 * Takes a repair back; the question is there again. What was taken for the new time is not taken for it again: only
 * what appears from now on.
 */
export function reopenRepair(context: WorkerContext, { meetingId }: Named): Promise<void> {
  return context.database.write(async (unit) => {
    const { repair, repairAskedAt } = await found(unit, meetingId);
    const askedAt = repair === 'replaced' ? unit.now : repairAskedAt;
    await patch(unit, 'meeting', meetingId, {
      ...{ repair: null, replacedBy: null, answeredAt: null },
      repairAskedAt: askedAt,
    });
  });
}

/** Who called it off, in the user's word. */
export function sayWho(context: WorkerContext, { meetingId, by }: Named & { by: 'me' | 'them' | null }): Promise<void> {
  return context.database.write(async (unit) => {
    await found(unit, meetingId);
    await patch(unit, 'meeting', meetingId, { saidBy: by });
    const self = await loadSelf(unit);
    await reconcileMeeting(unit, meetingId, { self, zone: context.zone() });
  });
}
