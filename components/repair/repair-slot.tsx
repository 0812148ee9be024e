import type { ComponentType } from 'preact';
import type { Id } from '@/utils/domain/rows/row';
import { type Repair, RepairModel } from '@/utils/state/repair-model';
import type { WorkerPort } from '@/utils/state/worker-port';
import { RepairCard } from './repair-card';

export type RepairSlot = ComponentType<{ meetingId: Id; onDone?: () => void }>;

/** The repair as panel, popup and week unfold it. What was half-written is still there when it is unfolded again. */
export function createRepairSlot(port: WorkerPort): RepairSlot {
  const repairs = new Map<Id, Repair>();
  const repairOf = (meetingId: Id) => {
    const known = repairs.get(meetingId) ?? new RepairModel(port, meetingId);
    repairs.set(meetingId, known);
    return known;
  };
  return function RepairOfMeeting({ meetingId, onDone }) {
    const repair = repairOf(meetingId);
    return (
      <RepairCard
        key={meetingId}
        repair={repair}
        onDone={() => {
          repairs.delete(meetingId);
          onDone?.();
        }}
      />
    );
  };
}
