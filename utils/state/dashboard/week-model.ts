import { computed, createModel, signal } from '@preact/signals';
import type { CalendarDate } from '@/utils/domain/calendar/calendar-event';
import type { Stage } from '@/utils/domain/rows/person';
import type { Id } from '@/utils/domain/rows/row';
import type { StageQuestion } from '@/utils/domain/views/profile-view';
import type { WeekView } from '@/utils/domain/views/week-view';
import { createAnswers } from '../answers';
import { createLiveView } from '../live-view';
import { localDate } from '../local-date';
import { stageAnswer } from '../stage-answer';
import type { WorkerPort } from '../worker-port';

/** One week of one-on-ones. Going to another one keeps this one in sight until the other is there. */
export const WeekModel = createModel((port: WorkerPort) => {
  const from = signal<CalendarDate | null>(null);
  const live = createLiveView<WeekView | null>(async () =>
    from.peek() === null ? null : port.ask('view/week', { from: from.peek()! }),
  );
  return {
    view: live.shown,
    /** First day of the week in sight. */
    from: computed(() => live.shown.value?.days[0]?.date ?? from.value),
    error: live.error,
    failure: live.failure,
    start: () => port.onChanged(() => void live.reload()),
    show: (date: CalendarDate) => {
      if (date === from.peek()) return;
      from.value = date;
      void live.reload();
    },
    answers: createAnswers<WeekView>(port, live as never),
    /** Returns how to take it back. `stage` null: nothing has changed yet. */
    answerStage: (question: StageQuestion, stage: Stage | null): (() => void) => {
      const { send, undo } = stageAnswer(port, question, stage, localDate(Date.now()));
      const others = (stages: readonly StageQuestion[]) => stages.filter((one) => one.personId !== question.personId);
      live.edit((view) => view && { ...view, stages: others(view.stages) }, send);
      return () => void undo().then(live.reload);
    },
    open: (meetingId: Id) => port.ask('meeting/open', { meetingId }),
  };
});

export type Week = InstanceType<typeof WeekModel>;
