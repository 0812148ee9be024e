import { dueMeetingAt } from '@/utils/domain/actions/due';
import { nextRound, nextRoundId } from '@/utils/domain/actions/repeat';
import { HalfhourError } from '@/utils/domain/errors';
import type { ActionItemRow } from '@/utils/domain/rows/agenda';
import type { Id } from '@/utils/domain/rows/row';
import { instantToDate } from '@/utils/domain/time/zone';
import { patch, remove, upsert } from '@/utils/store/commands';
import type { Unit } from '@/utils/store/unit';
import type { WorkerContext } from '../worker-context';
import { tellMeeting } from './rows';

export interface CloseItem {
  id: Id;
  how: 'done' | 'dropped' | 'open';
  /** Why it was dropped; null: not said. */
  reason: string | null;
}

/**
 * Closes an action item or opens it again. A repeated promise that is done leaves its next round in the same
 * transaction; opened again, it takes that round back, unless somebody has touched it meanwhile.
 */
export function closeItem(context: WorkerContext, { id, how, reason }: CloseItem): Promise<void> {
  return context.database.write(async (unit) => {
    const before = await unit.get('action-item', id);
    if (!before) throw new HalfhourError('not-found');
    const after = await patch(unit, 'action-item', id, {
      doneAt: how === 'done' ? (before.doneAt ?? unit.now) : null,
      droppedAt: how === 'dropped' ? (before.droppedAt ?? unit.now) : null,
      dropReason: how === 'dropped' ? reason : null,
    });
    await settleNextRound(unit, context, before, after);
    await tellMeeting(unit, context, after.madeIn);
  });
}

async function settleNextRound(unit: Unit, context: WorkerContext, before: ActionItemRow, after: ActionItemRow) {
  const id = nextRoundId(after.id);
  const round = await unit.get('action-item', id);
  if (before.doneAt === null && after.doneAt !== null && !round) {
    // Done ahead of the meeting it was due at: that meeting has had its round.
    const due = dueMeetingAt(before, await unit.meetingLine(after.pairId));
    const from = Math.max(unit.now, due ?? 0);
    const next = nextRound(after, from, instantToDate(unit.now, context.zone()));
    if (next) await upsert(unit, 'action-item', id, after.scope, next);
  }
  if (before.doneAt !== null && after.doneAt === null && round && isUntouched(round)) {
    await remove(unit, 'action-item', id);
  }
}

function isUntouched(round: ActionItemRow): boolean {
  return round.doneAt === null && round.droppedAt === null && round.movedTimes === 0 && round.obstacle === null;
}
