import { createModel } from '@preact/signals';
import type { MeetingAnswer } from '@/utils/domain/meetings/answer';
import type { Id } from '@/utils/domain/rows/row';
import type { MeetingHistoryView } from '@/utils/domain/views/meeting-history-view';
import { follow } from './follow';
import { createLiveView } from './live-view';
import type { WorkerPort } from './worker-port';

/** How one meeting's state is known, what changed, and the user's word against it. */
export const MeetingHistoryModel = createModel((port: WorkerPort, meetingId: Id) => {
  const live = createLiveView<MeetingHistoryView>(() => port.ask('view/meeting-history', { meetingId }));
  return {
    view: live.shown,
    error: live.error,
    /** Loads it and follows what changes; returns how to stop. */
    start: () => follow(port, live),
    /** Answers with how to take it back. */
    say: async (answer: MeetingAnswer): Promise<() => void> => {
      const before = live.shown.peek()?.said;
      await port.write('meeting/answer', { meetingId, answer });
      return () => void (before && port.write('meeting/take-back', { meetingId, said: before }));
    },
    /** It never was a one-on-one. Answers with how to take that back. */
    deny: async (sightingId: Id): Promise<() => void> => {
      await port.write('verdict/say', { sightingId, about: 'event', say: 'never' });
      return () => void port.write('verdict/take-back', { meetingId, sightingId });
    },
  };
});

export type MeetingHistory = InstanceType<typeof MeetingHistoryModel>;
