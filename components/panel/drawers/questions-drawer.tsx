import { useContext, useEffect, useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import part from '@/components/ui/part.module.css';
import { Skeleton } from '@/components/ui/skeleton';
import type { Visibility } from '@/utils/domain/rows/agenda';
import type { OwnQuestionFields } from '@/utils/domain/views/question-bank-view';
import { isolated } from '@/utils/i18n/isolated';
import { localDate } from '@/utils/state/local-date';
import type { Panel } from '@/utils/state/panel/panel-model';
import { type QuestionBank, QuestionBankModel, type ShownQuestion } from '@/utils/state/questions/bank-model';
import { errorWords } from '../../shared/error-words';
import { OwnQuestionForm } from '../../shared/questions/own-question-form';
import { OwnQuestionTools } from '../../shared/questions/own-question-tools';
import { QuestionFilters } from '../../shared/questions/question-filters';
import { QuestionGroups } from '../../shared/questions/question-groups';
import { QuestionRow } from '../../shared/questions/question-row';
import { askedWords, offerWords, toneWords } from '../../shared/questions/question-words';
import styles from '../../shared/questions/questions.module.css';
import { usePort } from '../../shared/use-port';
import { VisibilityChoice } from '../../shared/visibility-choice';
import { wayBack } from '../../shared/way-back';
import { Voice } from '../voice';
import type { DrawerProps } from './drawer-props';

/** Puts a question on the agenda and remembers that it was asked; one undo takes both back. */
function useAsk(panel: Panel, bank: QuestionBank, visibility: Visibility) {
  const voice = useContext(Voice);
  const [added, setAdded] = useState<ReadonlySet<string>>(new Set());
  const ask = ({ key, text, theme }: ShownQuestion) => {
    const view = panel.view.peek();
    const topicId = panel.topics.ask({ text, theme, questionKey: key }, visibility);
    const pairId = view?.person?.pairId ?? view?.meeting?.pairId;
    if (!topicId || !pairId) return;
    const forget = bank.markAsked(key, {
      pairId,
      meetingId: view?.meeting?.id ?? null,
      personName: view?.person?.name ?? '',
    });
    setAdded((keys) => new Set([...keys, key]));
    const takeBack = () => {
      panel.topics.remove(topicId);
      forget();
      setAdded((keys) => new Set([...keys].filter((other) => other !== key)));
    };
    voice.tell(i18n.t('question.addedWithUndo'), wayBack(takeBack));
  };
  return { added, ask };
}

/** One question of the list; an own one can be changed where it stands. */
function Line({ question, note, bank, added, onAsk }: LineProps) {
  const voice = useContext(Voice);
  const [editing, setEditing] = useState(false);
  const { key } = question;
  if (editing) {
    const close = () => setEditing(false);
    const keep = (fields: OwnQuestionFields) => {
      bank.rewrite(key, fields);
      close();
    };
    return (
      <li>
        <OwnQuestionForm question={question} onKeep={keep} onCancel={close} />
      </li>
    );
  }
  return (
    <QuestionRow question={question} note={note} added={added} onAsk={onAsk}>
      {question.own && <OwnQuestionTools {...{ question, bank }} tell={voice.tell} onEdit={() => setEditing(true)} />}
    </QuestionRow>
  );
}

interface LineProps {
  question: ShownQuestion;
  note: string;
  bank: QuestionBank;
  added: boolean;
  onAsk: () => void;
}

/** What to ask: first what is due for this person and why, then the whole bank. */
export function QuestionsDrawer({ panel }: DrawerProps) {
  const port = usePort();
  const person = panel.view.value?.person ?? null;
  const personId = person?.id ?? null;
  const bank = useMemo(() => new QuestionBankModel(port, personId), [port, personId]);
  useEffect(() => bank.start(), [bank]);
  const [visibility, setVisibility] = useState<Visibility>('shared');
  const { added, ask } = useAsk(panel, bank, visibility);
  const error = bank.error.value;
  if (error && !bank.ready.value) return <p role="alert">{errorWords(error)}</p>;
  if (!bank.ready.value) return <Skeleton lines={[70, 90, 60, 85]} name={i18n.t('ui.loading')} />;
  const name = person?.name ?? '';
  const today = localDate(panel.now.value);
  const line = (question: ShownQuestion, note: string) => (
    <Line
      key={question.key}
      {...{ question, note, bank }}
      added={added.has(question.key)}
      onAsk={() => ask(question)}
    />
  );
  return (
    <>
      <GoesTo visibility={visibility} onVisibility={setVisibility} />
      {bank.offered.value.length > 0 && (
        <section class={part.part} aria-label={i18n.t('question.offered', { name: isolated(name) })}>
          <h3 class={part.label} dir="auto">
            {i18n.t('question.offered', { name: isolated(name) })}
          </h3>
          <p class={part.hint}>{i18n.t('question.offeredHint')}</p>
          <ul class={styles.list}>
            {bank.offered.value.map(({ question, reason }) => line(question, offerWords(question.theme, reason, name)))}
          </ul>
        </section>
      )}
      <section class={part.part} aria-label={i18n.t('question.all')}>
        <h3 class={part.label}>{i18n.t('question.all')}</h3>
        <QuestionFilters bank={bank} />
      </section>
      <WriteOwn bank={bank} />
      <QuestionGroups questions={bank.found.value}>
        {(question) => line(question, factsOf(question, today))}
      </QuestionGroups>
      <a href="/dashboard.html#/questions" target="_blank" rel="noreferrer" class={styles.link}>
        {i18n.t('question.manage')}
      </a>
    </>
  );
}

/** "Yours · Open · asked 3 weeks ago" */
function factsOf(question: ShownQuestion, today: string): string {
  const own = question.own ? i18n.t('question.own') : null;
  const facts = [own, toneWords(question.tone), askedWords(question, today, false)];
  return facts.filter((fact) => fact !== null).join(' · ');
}

function GoesTo({ visibility, onVisibility }: { visibility: Visibility; onVisibility: (to: Visibility) => void }) {
  return (
    <div class={styles.goesTo}>
      <span class={part.hint}>{i18n.t('question.goesTo')}</span>
      <VisibilityChoice name={i18n.t('question.goesTo')} value={visibility} onValue={onVisibility} />
    </div>
  );
}

function WriteOwn({ bank }: { bank: QuestionBank }) {
  const [writing, setWriting] = useState(false);
  if (!writing) {
    return (
      <Button size="small" kind="quiet" class={styles.write} onClick={() => setWriting(true)}>
        {i18n.t('question.write')}
      </Button>
    );
  }
  return (
    <OwnQuestionForm
      onKeep={({ text, ...fields }) => {
        bank.write(text, fields);
        setWriting(false);
      }}
      onCancel={() => setWriting(false)}
    />
  );
}
