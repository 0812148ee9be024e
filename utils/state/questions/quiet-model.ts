import { computed, createModel, signal } from '@preact/signals';
import { quietQuestions } from '@/utils/domain/questions/quiet';
import type { Id } from '@/utils/domain/rows/row';
import type { PersonSummary } from '@/utils/domain/views/parts';
import { loadQuestions } from '@/utils/i18n/questions/load-questions';
import { localDate } from '../local-date';
import type { WorkerPort } from '../worker-port';
import { QuestionBankModel } from './bank-model';

/** One open question for a silence, and the owner's mark that it may not have felt safe to talk. */
export const QuietModel = createModel(
  (
    port: WorkerPort,
    person: Pick<PersonSummary, 'id' | 'pairId' | 'name'> | null,
    meetingId: Id | null,
    now: number,
    load: typeof loadQuestions = loadQuestions,
  ) => {
    const bank = new QuestionBankModel(port, person?.id ?? null, load);
    const turn = signal(0);
    const unsafe = signal(false);
    /** As it was when the question was first looked for: asking one must not bring up the next by itself. */
    let order: string[] | null = null;
    const key = computed(() => {
      if (!bank.asked.value) return null;
      order ??= quietQuestions(bank.asked.value, localDate(now));
      return order[turn.value % order.length] ?? null;
    });

    const readMark = async () => {
      if (!meetingId) return;
      const wrapUp = await port.ask('view/wrap-up', { meetingId }).catch(() => null);
      if (wrapUp) unsafe.value = wrapUp.wentQuiet;
    };

    return {
      text: computed(() => bank.all.value?.find((question) => question.key === key.value)?.text ?? ''),
      unsafe,
      another: () => {
        turn.value += 1;
      },
      mark: (wentQuiet: boolean) => {
        if (!meetingId) return;
        unsafe.value = wentQuiet;
        port.write('wrap-up/patch', { meetingId, fields: { wentQuiet } }).catch(readMark);
      },
      /** Returns how to leave; the question that stands there then was asked. */
      start: () => {
        void readMark();
        const stop = bank.start();
        return () => {
          const asked = key.peek();
          if (asked && person) bank.markAsked(asked, { pairId: person.pairId, meetingId, personName: person.name });
          stop();
        };
      },
    };
  },
);
