import type { ComponentType } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Id } from '@/utils/domain/rows/row';
import { RepairModel } from '@/utils/state/repair-model';
import type { WorkerPort } from '@/utils/state/worker-port';
import { RepairCard } from './repair-card';

export type RepairSlot = ComponentType<{ meetingId: Id; onDone?: () => void }>;

/** The repair as panel and popup unfold it: one model for each meeting, over the page's port. */
export function createRepairSlot(port: WorkerPort): RepairSlot {
  return function RepairOfMeeting({ meetingId, onDone }) {
    const repair = useMemo(() => new RepairModel(port, meetingId), [meetingId]);
    return <RepairCard repair={repair} {...(onDone ? { onDone } : {})} />;
  };
}
