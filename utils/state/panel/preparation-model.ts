import { computed, type ReadonlySignal } from '@preact/signals';
import { type CaptureView, topicOfCapture } from '@/utils/domain/preparation/captures';
import type { Prompt } from '@/utils/domain/preparation/prompts';
import type { Visibility } from '@/utils/domain/rows/agenda';
import type { Stage } from '@/utils/domain/rows/person';
import type { CaptureKind } from '@/utils/domain/rows/preparation';
import type { TableName } from '@/utils/domain/rows/tables';
import type { MeetingSummary } from '@/utils/domain/views/parts';
import type { PreparationView } from '@/utils/domain/views/preparation-view';
import type { StageQuestion } from '@/utils/domain/views/profile-view';
import { createCaptureEdits } from '../capture-edits';
import { followWhile } from '../follow';
import { createLiveView } from '../live-view';
import { localDate } from '../local-date';
import { stageAnswer } from '../stage-answer';
import type { WorkerPort } from '../worker-port';
import type { PhaseState } from './phase-model';
import type { TopicActions } from './topic-actions';

/** What the card draws from; a change of anything else needs no new answer. */
const TOUCHING: readonly TableName[] = [
  ...(['capture', 'prompt-answer', 'feedback', 'topic', 'action-item', 'note', 'meeting'] as const),
  ...(['person', 'asked', 'theme-touch', 'mention', 'setting', 'profile-change'] as const),
];

interface Around {
  meeting: ReadonlySignal<MeetingSummary | null>;
  phase: Pick<PhaseState, 'shown'>;
  topics: Pick<TopicActions, 'ask' | 'remove'>;
  now: () => number;
}

/** What is worth a look before the shown meeting. Asked for after the panel's first picture, and only before. */
export function createPreparation(port: WorkerPort, { meeting, phase, topics, now }: Around) {
  const live = createLiveView<PreparationView | null>(async () => {
    const meetingId = meeting.peek()?.id;
    return meetingId ? ((await port.ask('view/preparation', { meetingId })) ?? null) : null;
  });
  const view = computed(() => (live.shown.value?.meetingId === meeting.value?.id ? live.shown.value : null));
  const wanted = computed(() => (phase.shown.value === 'before' ? (meeting.value?.id ?? null) : null));
  const captures = createCaptureEdits(port, {
    draw: (change, send) => live.edit((shown) => shown && { ...shown, captures: change(shown.captures) }, send),
    now,
  });

  return {
    view,
    letGo: captures.letGo,
    /** Kept for this person; returns how to take it back. */
    capture: (kind: CaptureKind, text: string): (() => void) => {
      const { pairId = null, personName = null } = meeting.peek() ?? {};
      return captures.add({ pairId, personName }, kind, text);
    },
    /** Onto this agenda; returns how to take it back. */
    raise: (capture: CaptureView, visibility: Visibility): (() => void) => {
      const id = topics.ask(topicOfCapture(capture, visibility), visibility);
      if (id === null) return () => undefined;
      const back = captures.use(capture);
      return () => {
        back();
        topics.remove(id);
      };
    },
    /** Returns how to take it back. `stage` null: nothing has changed yet. */
    answerStage: (question: StageQuestion, stage: Stage | null): (() => void) => {
      const { send, undo } = stageAnswer(port, question, stage, localDate(now()));
      live.edit((shown) => shown && { ...shown, stage: null }, send);
      return () => void undo().then(live.reload);
    },
    answer: (meetingId: string, prompt: Prompt, text: string) =>
      live.edit(
        (shown) =>
          shown?.meetingId === meetingId
            ? { ...shown, prompts: shown.prompts.map((one) => (one.prompt === prompt ? { ...one, text } : one)) }
            : shown,
        () => port.write('prompt/write', { meetingId, prompt, text }),
      ),
    start: () => followWhile(port, live, () => wanted.value, TOUCHING),
  };
}
