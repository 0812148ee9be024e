import { Plus } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import type { Toasts } from '@/components/ui/toasts';
import { localDate } from '@/utils/state/local-date';
import type { QuestionBank, ShownQuestion } from '@/utils/state/questions/bank-model';
import { fieldWords, stageWords } from '../shared/profile-words';
import { OwnQuestionForm } from '../shared/questions/own-question-form';
import { OwnQuestionTools } from '../shared/questions/own-question-tools';
import { QuestionFilters } from '../shared/questions/question-filters';
import { QuestionGroups } from '../shared/questions/question-groups';
import { QuestionRow } from '../shared/questions/question-row';
import { askedWords, askerWords, toneWords } from '../shared/questions/question-words';
import { themeWords } from '../shared/theme-words';
import styles from './page.module.css';
import { PageFrame } from './page-frame';

/** "A manager · Open · New in the role · asked Ben 3 weeks ago" */
function factsOf(question: ShownQuestion, today: string): string {
  const { asker, theme, tone, stage, field, own } = question;
  const facts = [
    own ? themeWords(theme) : null,
    asker && askerWords(asker),
    toneWords(tone),
    stage && stageWords(stage),
    field && fieldWords(field),
    askedWords(question, today, true),
  ];
  return facts.filter((fact) => fact !== null).join(' · ');
}

/** The whole bank: the user's own questions first, then what is built in. */
export function QuestionsPage({ bank, toasts }: { bank: QuestionBank; toasts: Toasts }) {
  useEffect(bank.start, [bank]);
  const [editing, setEditing] = useState<string | null>(null);
  const found = bank.found.value;
  const own = found.filter((question) => question.own);
  const today = localDate(Date.now());
  return (
    <PageFrame
      title={i18n.t('question.heading')}
      lead={i18n.t('question.lead')}
      ready={bank.ready.value}
      error={bank.error.value ?? bank.failure.value}
      action={
        <Button icon={Plus} aria-expanded={editing === NEW} onClick={() => setEditing(editing === NEW ? null : NEW)}>
          {i18n.t('question.write')}
        </Button>
      }
    >
      <QuestionFilters bank={bank} withAsker />
      {(own.length > 0 || editing === NEW) && (
        <section class={styles.card} aria-labelledby="own-questions">
          <h2 id="own-questions">{i18n.t('question.ownHeading')}</h2>
          <p class={styles.hint}>{i18n.t('question.ownHint')}</p>
          {editing === NEW && (
            <OwnQuestionForm
              onKeep={({ text, ...fields }) => {
                bank.write(text, fields);
                setEditing(null);
              }}
              onCancel={() => setEditing(null)}
            />
          )}
          <ul class={styles.rows}>
            {own.map((question) => (
              <OwnRow key={question.key} {...{ question, bank, toasts, today, editing, setEditing }} />
            ))}
          </ul>
        </section>
      )}
      <QuestionGroups questions={found.filter((question) => !question.own)} heading="h2">
        {(question) => <QuestionRow key={question.key} question={question} note={factsOf(question, today)} />}
      </QuestionGroups>
    </PageFrame>
  );
}

/** A new question is edited under no key of the bank. */
const NEW = '';

interface OwnRowProps {
  question: ShownQuestion;
  bank: QuestionBank;
  toasts: Toasts;
  today: string;
  editing: string | null;
  setEditing: (key: string | null) => void;
}

function OwnRow({ question, bank, toasts, today, editing, setEditing }: OwnRowProps) {
  if (editing !== question.key) {
    return (
      <QuestionRow question={question} note={factsOf(question, today)}>
        <OwnQuestionTools question={question} bank={bank} tell={toasts.show} onEdit={() => setEditing(question.key)} />
      </QuestionRow>
    );
  }
  return (
    <li>
      <OwnQuestionForm
        question={question}
        onKeep={(fields) => {
          bank.rewrite(question.key, fields);
          setEditing(null);
        }}
        onCancel={() => setEditing(null)}
      />
    </li>
  );
}
