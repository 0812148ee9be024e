import { i18n } from '#i18n';
import { Disclosure } from '@/components/ui/disclosure';
import part from '@/components/ui/part.module.css';
import { TextArea } from '@/components/ui/text-area';
import type { Prompt } from '@/utils/domain/preparation/prompts';
import { firstName } from '@/utils/domain/repair/first-name';
import type { PreparationView, PromptView } from '@/utils/domain/views/preparation-view';
import { isolated } from '@/utils/i18n/isolated';
import type { Panel } from '@/utils/state/panel/panel-model';
import { useSavedText } from '../../shared/use-saved-text';
import { dayWords } from './day-words';
import styles from './preparation-card.module.css';

const WORDS: Record<Prompt, (name: string) => string> = {
  'their-mind': (name) => i18n.t('prepare.prompt.theirMind', { name }),
  'their-work': (name) => i18n.t('prepare.prompt.theirWork', { name }),
  'went-well': () => i18n.t('prepare.prompt.wentWell'),
  'in-the-way': () => i18n.t('prepare.prompt.inTheWay'),
  'take-away': () => i18n.t('prepare.prompt.takeAway'),
};

interface PromptsProps {
  view: PreparationView;
  panel: Panel;
  theirName: string;
}

/** A few questions to oneself, folded until one wants them. Answers are saved as they are typed. */
export function Prompts({ view, panel, theirName }: PromptsProps) {
  const answered = view.prompts.filter(({ text }) => text !== '').length;
  return (
    <li class={styles.line}>
      <Disclosure
        kind="link"
        class={styles.unfolds}
        summary={
          <>
            {i18n.t('prepare.prompts')}
            {answered > 0 && <span class={styles.soft}> · {i18n.t('prepare.answered', { count: answered })}</span>}
          </>
        }
      >
        <div class={part.loose}>
          {view.prompts.map((one) => (
            <Answer
              key={one.prompt}
              view={one}
              label={WORDS[one.prompt](isolated(firstName(theirName)))}
              now={panel.now.value}
              onSave={(text) => panel.preparation.answer(view.meetingId, one.prompt, text)}
            />
          ))}
        </div>
      </Disclosure>
    </li>
  );
}

interface AnswerProps {
  view: PromptView;
  label: string;
  now: number;
  onSave: (text: string) => void;
}

function Answer({ view, label, now, onSave }: AnswerProps) {
  const saved = useSavedText(view.text, onSave);
  const { last } = view;
  return (
    <div class={styles.prompt}>
      <TextArea label={label} value={saved.text} onValue={saved.type} onBlur={saved.leave} maxLength={5_000} />
      {last && (
        <p class={styles.lastAnswer} dir="auto">
          {i18n.t('prepare.lastAnswer', { when: dayWords(last, now), text: isolated(last.text) })}
        </p>
      )}
    </div>
  );
}
