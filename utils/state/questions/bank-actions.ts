import { guessTheme } from '@/utils/domain/questions/theme-of';
import { randomId } from '@/utils/domain/rows/id';
import type { Id } from '@/utils/domain/rows/row';
import type { AskedQuestion, OwnQuestionFields, QuestionBankView } from '@/utils/domain/views/question-bank-view';
import type { LiveView } from '../live-view';
import type { WorkerPort } from '../worker-port';

/** Where a question is put to somebody. */
export interface Asking {
  pairId: Id;
  meetingId: Id | null;
  personName: string;
}

/** What the user does to the bank. Each is drawn at once; what takes something away tells how to have it back. */
export function createBankActions(port: WorkerPort, live: LiveView<QuestionBankView>) {
  const put = (id: Id, fields: OwnQuestionFields) => (view: QuestionBankView) => ({
    ...view,
    own: [{ ...fields, id, visibility: 'private' as const }, ...view.own.filter((one) => one.id !== id)],
  });
  const without = (id: Id) => (view: QuestionBankView) => ({
    ...view,
    own: view.own.filter((one) => one.id !== id),
  });
  return {
    /** One line is enough: what is not said is guessed from the words or fits all. */
    write: (text: string, said: Partial<OwnQuestionFields> = {}) => {
      const id = randomId();
      const theme = said.theme ?? guessTheme(text) ?? 'priorities';
      const fields = { asker: null, stage: null, field: null, tone: 'open' as const, ...said, text, theme };
      live.edit(put(id, fields), () =>
        port.write('row/create', { table: 'question', id, visibility: 'private', fields }),
      );
    },
    rewrite: (id: Id, fields: Partial<OwnQuestionFields>) =>
      live.edit(
        (view) => ({ ...view, own: view.own.map((one) => (one.id === id ? { ...one, ...fields } : one)) }),
        () => port.write('row/patch', { table: 'question', id, fields }),
      ),
    remove: (id: Id): (() => void) => {
      const question = live.shown.peek()?.own.find((one) => one.id === id);
      live.edit(without(id), () => port.write('row/delete', { table: 'question', id }));
      return () => {
        if (!question) return;
        live.edit(put(id, question), () => port.write('row/restore', { table: 'question', id }));
      };
    },
    /** Remembers that a question was put to somebody. */
    markAsked: (key: string, { pairId, meetingId, personName }: Asking): (() => void) => {
      const id = randomId();
      const askedAt = Date.now();
      const one: AskedQuestion = { key, at: askedAt, personName, visibility: 'private' };
      const before = live.shown.peek()?.asked.find((other) => other.key === key);
      const set = (now: AskedQuestion | undefined) => (view: QuestionBankView) => ({
        ...view,
        asked: [...(now ? [now] : []), ...view.asked.filter((other) => other.key !== key)],
      });
      const fields = { pairId, questionKey: key, meetingId, askedAt };
      live.edit(set(one), () => port.write('row/create', { table: 'asked', id, visibility: 'private', fields }));
      return () => live.edit(set(before), () => port.write('row/delete', { table: 'asked', id }));
    },
  };
}
