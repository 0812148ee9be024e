import { ChevronDown } from 'lucide';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import type { Question } from '@/utils/domain/views/parts';
import type { Answers } from '@/utils/state/answers';
import type { RepairSlot } from '../../repair/repair-slot';
import { QuestionCard } from './question-card';
import styles from './questions-section.module.css';

/** Enough to act on; the rest follows as these are answered. */
const SHOWN = 4;

const keyOf = (question: Question) =>
  question.kind === 'is-one-on-one' ? question.sightingId : `${question.kind}-${question.meeting.id}`;

interface QuestionsSectionProps {
  questions: Question[];
  answers: Answers;
  repair?: RepairSlot;
}

/** What needs an answer, most pressing first. */
export function QuestionsSection({ questions, answers, repair }: QuestionsSectionProps) {
  const [all, setAll] = useState(false);
  const [repairing, setRepairing] = useState<string | null>(null);
  if (questions.length === 0) return null;
  const shown = all ? questions : questions.slice(0, SHOWN);
  return (
    <section class={styles.section} aria-labelledby="questions">
      <h2 id="questions">{i18n.t('popup.questions', questions.length)}</h2>
      <ul class={styles.cards}>
        {shown.map((question) => {
          const key = keyOf(question);
          return (
            <li key={key} class={repairing === key ? styles.wide : undefined}>
              <QuestionCard
                question={question}
                answers={answers}
                repair={repair}
                repairing={repairing === key}
                onRepair={() => setRepairing(repairing === key ? null : key)}
              />
            </li>
          );
        })}
      </ul>
      {questions.length > shown.length && (
        <div>
          <Button kind="quiet" size="small" icon={ChevronDown} onClick={() => setAll(true)}>
            {i18n.t('popup.moreQuestions', questions.length - shown.length)}
          </Button>
        </div>
      )}
    </section>
  );
}
