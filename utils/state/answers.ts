import type { MeetingAnswer } from '@/utils/domain/meetings/answer';
import type { VerdictRuleRow } from '@/utils/domain/rows/meeting';
import type { Id } from '@/utils/domain/rows/row';
import type { Question } from '@/utils/domain/views/parts';
import type { LiveView } from './live-view';
import type { WorkerPort } from './worker-port';

/** Answers to what asks for one, for every view that lists it: the question goes at once, the worker's next view knows. */
export function createAnswers<V extends { questions: Question[] }>(port: WorkerPort, live: LiveView<V>) {
  const without = (gone: (question: Question) => boolean, send: () => Promise<unknown>) =>
    live.edit((view) => ({ ...view, questions: view.questions.filter((question) => !gone(question)) }), send);
  return {
    answer: (meetingId: Id, answer: MeetingAnswer) =>
      without(
        (question) => question.kind !== 'is-one-on-one' && question.meeting.id === meetingId && answer !== 'not-held',
        () => port.write('meeting/answer', { meetingId, answer }),
      ),
    judge: (sightingId: Id, about: VerdictRuleRow['about'], say: VerdictRuleRow['say']) =>
      without(
        (question) => question.kind === 'is-one-on-one' && question.sightingId === sightingId,
        () => port.write('verdict/say', { sightingId, about, say }),
      ),
  };
}

export type Answers = ReturnType<typeof createAnswers>;
