import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import part from '@/components/ui/part.module.css';
import type { Tell } from '@/components/ui/toasts';
import { firstName } from '@/utils/domain/repair/first-name';
import type { Stage } from '@/utils/domain/rows/person';
import type { StageQuestion } from '@/utils/domain/views/profile-view';
import { dayOfDate } from '@/utils/i18n/dates';
import { isolated } from '@/utils/i18n/isolated';
import { stageWords } from '../profile-words';
import { wayBack } from '../way-back';

export interface StageAnswersProps {
  question: StageQuestion;
  /** Returns how to take it back. `stage` null: nothing has changed yet. */
  onAnswer: (question: StageQuestion, stage: Stage | null) => () => void;
  tell: Tell;
}

const ASKED = {
  role: (words: Words) => i18n.t('stage.ask.role', words),
  said: (words: Words) => i18n.t('stage.ask.said', words),
  'new-role': (words: Words) => i18n.t('stage.ask.newRole', words),
};

interface Words {
  name: string;
  day: string;
}

/** "Ben has been in this role since Mon, Aug 3. Settled in by now?" */
export function stageAsked({ personName, proposal }: StageQuestion, today: string): string {
  return ASKED[proposal.because]({ name: isolated(firstName(personName)), day: dayOfDate(proposal.from, today) });
}

/** The stages somebody may have come to, and that all is as it was. */
export function StageAnswers({ question, onAnswer, tell }: StageAnswersProps) {
  const isNewRole = question.proposal.stage === 'new';
  const answer = (stage: Stage | null, words: string) => {
    const undo = onAnswer(question, stage);
    tell(words, wayBack(undo));
  };
  const stages: Stage[] = isNewRole ? ['new'] : ['settled', 'senior'];
  return (
    <div class={part.buttons}>
      {stages.map((stage) => (
        <Button
          key={stage}
          size="small"
          onClick={() => answer(stage, i18n.t('stage.said', { stage: stageWords(stage) }))}
        >
          {stageWords(stage)}
        </Button>
      ))}
      <Button
        size="small"
        kind="quiet"
        onClick={() => answer(null, isNewRole ? i18n.t('stage.asItWas') : i18n.t('stage.askedAgain'))}
      >
        {isNewRole ? i18n.t('stage.noChange') : i18n.t('stage.stillNew')}
      </Button>
    </div>
  );
}
