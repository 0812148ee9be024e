import type { ReasonCode, Verdict } from '@/utils/domain/detection/verdict';
import type { SightingRow } from '@/utils/domain/rows/meeting';
import type { Id } from '@/utils/domain/rows/row';
import { remove } from '@/utils/store/commands';
import type { Unit } from '@/utils/store/unit';
import { removeChanges } from './change-log';

/** A "no" that says what the event is. A "no" for want of signs doesn't unmake a meeting that was believed in. */
const DEFINITE: ReadonlySet<ReasonCode> = new Set(['user-said-never', 'not-two-people', 'not-an-event']);

/** True when an event is surely no one-on-one (any more): the user says so, or other people came. */
export function isDefiniteNo(verdict: Verdict): boolean {
  return verdict.verdict === 'no' && verdict.reasons.some(({ code }) => DEFINITE.has(code));
}

/** Its meeting goes when nothing was written in it; what was written stays with the person. */
export async function dropMeeting(unit: Unit, sighting: SightingRow): Promise<void> {
  const meeting = await unit.get('meeting', sighting.meetingId);
  if (!meeting) return;
  if (await isWritten(unit, meeting.id)) return;
  await remove(unit, 'meeting', meeting.id);
  await removeChanges(unit, meeting.id);
}

/** Something is tied to this very meeting: notes, what was ticked off in it, what was promised. */
export async function isWritten(unit: Unit, meetingId: Id): Promise<boolean> {
  const counts = await Promise.all([
    unit.count('note', 'meeting', meetingId),
    unit.count('topic', 'doneIn', meetingId),
    unit.count('action-item', 'madeIn', meetingId),
  ]);
  return counts.some((count) => count > 0);
}
