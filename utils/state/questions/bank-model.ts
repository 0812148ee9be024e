import { computed, createModel, effect, signal } from '@preact/signals';
import { fold } from '@/utils/domain/identity/normalise';
import { BANK } from '@/utils/domain/questions/bank';
import type { OfferReason } from '@/utils/domain/questions/offer';
import type { Asker, Tone } from '@/utils/domain/rows/question';
import type { Id } from '@/utils/domain/rows/row';
import type { Theme } from '@/utils/domain/themes/theme';
import type { AskedQuestion, OwnQuestionFields, QuestionBankView } from '@/utils/domain/views/question-bank-view';
import { loadQuestions, type QuestionTexts } from '@/utils/i18n/questions/load-questions';
import { follow } from '../follow';
import { createLiveView } from '../live-view';
import type { WorkerPort } from '../worker-port';
import { createBankActions } from './bank-actions';

/** A question as it is listed. */
export interface ShownQuestion extends OwnQuestionFields {
  key: string;
  own: boolean;
  /** When it was last asked, and of whom; null: never. */
  asked: AskedQuestion | null;
}

export interface OfferedQuestion {
  question: ShownQuestion;
  reason: OfferReason;
}

/** The whole bank in the words of the interface, own ones first. */
function listed(view: QuestionBankView, texts: QuestionTexts): ShownQuestion[] {
  const asked = new Map(view.asked.map((one) => [one.key, one]));
  const own = view.own.map(({ id, visibility: _, ...fields }) => ({ ...fields, key: id, own: true }));
  const built = BANK.map(({ direct: _, ...tags }) => ({ ...tags, text: texts[tags.key] ?? '', own: false }));
  return [...own, ...built].map((question) => ({ ...question, asked: asked.get(question.key) ?? null }));
}

/**
 * The bank of questions towards one person, or (null) towards nobody in particular. What is offered first stays as it
 * was when one came, so that nothing jumps under a hand that adds one after the other.
 */
export const QuestionBankModel = createModel(
  (port: WorkerPort, personId: Id | null, load: typeof loadQuestions = loadQuestions) => {
    const live = createLiveView<QuestionBankView>(() => port.ask('view/question-bank', { personId }));
    const texts = signal<QuestionTexts | null>(null);
    const first = signal<QuestionBankView['offered'] | null>(null);
    const wanted = signal('');
    const theme = signal<Theme | 'all'>('all');
    const tone = signal<Tone | 'all'>('all');
    const asker = signal<Asker | 'all'>('all');

    effect(() => {
      const view = live.shown.value;
      if (view && first.peek() === null) first.value = view.offered;
    });

    const all = computed(() => (live.shown.value && texts.value ? listed(live.shown.value, texts.value) : null));
    /** Those one may put to this person: the others are on the dashboard's page. */
    const fitting = computed(() => {
      const mine = live.shown.value?.asker ?? null;
      if (personId === null) return all.value;
      return all.value?.filter((question) => question.asker === null || question.asker === mine) ?? null;
    });

    return {
      ready: computed(() => all.value !== null),
      error: live.error,
      failure: live.failure,
      wanted,
      theme,
      tone,
      asker,
      asked: computed(() => live.shown.value?.asked ?? null),
      all,
      offered: computed<OfferedQuestion[]>(() => {
        const byKey = new Map(all.value?.map((question) => [question.key, question]));
        return (first.value ?? []).flatMap(({ key, reason }) => {
          const question = byKey.get(key);
          return question ? [{ question, reason }] : [];
        });
      }),
      found: computed(() => {
        const words = fold(wanted.value).split(/\s+/u).filter(Boolean);
        return (fitting.value ?? []).filter(
          (question) =>
            (theme.value === 'all' || question.theme === theme.value) &&
            (tone.value === 'all' || question.tone === tone.value) &&
            (asker.value === 'all' || question.asker === asker.value) &&
            words.every((word) => fold(question.text).includes(word)),
        );
      }),
      start: () => {
        void load().then((loaded) => {
          texts.value = loaded;
        });
        return follow(port, live, ['question', 'asked']);
      },
      ...createBankActions(port, live),
    };
  },
);

export type QuestionBank = InstanceType<typeof QuestionBankModel>;
