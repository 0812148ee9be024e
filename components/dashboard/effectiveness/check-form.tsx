import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Segmented } from '@/components/ui/segmented';
import {
  CHECK_QUESTIONS,
  type CheckQuestion,
  type CheckScores,
  type CheckWording,
  NO_SCORES,
} from '@/utils/domain/insights/effectiveness';
import pageStyles from '../page.module.css';
import { questionWords } from './check-words';
import styles from './effectiveness.module.css';

interface CheckFormProps {
  wording: CheckWording;
  onDone: (scores: CheckScores) => void;
  /** Leaves without keeping anything, under a name that fits who answers. */
  onLeave: () => void;
  leave: string;
}

/** Five questions, one to five each; each may be left out. */
export function CheckForm({ wording, onDone, onLeave, leave }: CheckFormProps) {
  const [scores, setScores] = useState<CheckScores>(NO_SCORES);
  return (
    <form
      class={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        onDone(scores);
      }}
    >
      <p class={pageStyles.hint}>{i18n.t('effect.scale')}</p>
      <ol class={styles.questions}>
        {CHECK_QUESTIONS.map((question) => (
          <li key={question}>
            <Question
              words={questionWords(question, wording)}
              score={scores[question]}
              onScore={(score) => setScores((before) => ({ ...before, [question]: score }))}
            />
          </li>
        ))}
      </ol>
      <div class={pageStyles.group}>
        <Button kind="primary" type="submit">
          {i18n.t('effect.done')}
        </Button>
        <Button kind="quiet" onClick={onLeave}>
          {leave}
        </Button>
      </div>
    </form>
  );
}

const SCORES = ['1', '2', '3', '4', '5'] as const;

interface QuestionProps {
  words: string;
  score: CheckScores[CheckQuestion];
  onScore: (score: number | null) => void;
}

function Question({ words, score, onScore }: QuestionProps) {
  const id = useId();
  return (
    <div class={styles.question}>
      <p id={id}>{words}</p>
      <div class={pageStyles.group}>
        <Segmented
          scale
          name={words}
          value={score === null ? '' : String(score)}
          onValue={(value) => onScore(Number(value))}
          options={SCORES.map((value) => ({ value, label: value }))}
        />
        {score !== null && (
          <Button size="small" kind="quiet" aria-describedby={id} onClick={() => onScore(null)}>
            {i18n.t('effect.leaveOut')}
          </Button>
        )}
      </div>
    </div>
  );
}
