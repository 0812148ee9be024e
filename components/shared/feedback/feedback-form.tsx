import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { Segmented } from '@/components/ui/segmented';
import { TextArea } from '@/components/ui/text-area';
import { firstName } from '@/utils/domain/repair/first-name';
import type { Id } from '@/utils/domain/rows/row';
import { isolated } from '@/utils/i18n/isolated';
import type { FeedbackWords } from '@/utils/state/feedback/feedback-edits';
import { behaviourName } from './behaviour-name';
import styles from './feedback.module.css';
import { FormFoot } from './form-foot';
import { useHalfWritten } from './use-half-written';

interface FeedbackFormProps {
  name: string;
  /** What is there already; left out for a new one. */
  words?: FeedbackWords;
  /** What a new one begins as. */
  direction?: FeedbackWords['direction'];
  /** The pair whose new words are remembered while they are half-written. */
  draftOf?: Id;
  onKeep: (words: FeedbackWords) => void;
  onCancel?: () => void;
}

const EMPTY: FeedbackWords = {
  ...{ kind: 'praise', direction: 'given', situation: '', behaviour: '', impact: '' },
  closing: '',
};

/** Situation, behaviour, impact, and a question to end with. What was seen or heard is enough; the rest may follow. */
export function FeedbackForm({ name, words, direction = 'given', draftOf, onKeep, onCancel }: FeedbackFormProps) {
  const form = draftOf === undefined ? null : `feedback ${direction} ${draftOf}`;
  const { draft, write, finish } = useHalfWritten<FeedbackWords>(form, words ?? { ...EMPTY, direction });
  const first = useRef<HTMLTextAreaElement>(null);
  useEffect(() => first.current?.focus(), []);
  const received = draft.direction === 'received';
  const ready = draft.behaviour.trim() !== '';
  const keep = () => {
    if (!ready) return;
    onKeep(draft);
    if (!words) finish({ ...EMPTY, kind: draft.kind, direction: draft.direction });
  };
  const giveUp = () => {
    finish(EMPTY);
    onCancel?.();
  };
  const example = received ? 'received' : draft.kind;
  return (
    <form
      class={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <div class={styles.choices}>
        <Segmented
          small
          name={i18n.t('feedback.kind')}
          value={draft.kind}
          onValue={(kind) => write({ kind })}
          options={[
            { value: 'praise', label: i18n.t('feedback.praise') },
            { value: 'improve', label: i18n.t('feedback.improve') },
          ]}
        />
        <Segmented
          small
          name={i18n.t('feedback.direction')}
          value={draft.direction}
          onValue={(direction) => write({ direction })}
          options={[
            { value: 'given', label: i18n.t('feedback.forThem', { name: isolated(firstName(name)) }) },
            { value: 'received', label: i18n.t('feedback.forMe') },
          ]}
        />
      </div>
      <TextArea
        label={i18n.t('feedback.situation')}
        placeholder={i18n.t(`feedback.examples.${example}.situation`)}
        maxLength={5_000}
        areaRef={first}
        value={draft.situation}
        onValue={(situation) => write({ situation })}
      />
      <TextArea
        label={behaviourName(draft.direction, name)}
        placeholder={i18n.t(`feedback.examples.${example}.behaviour`)}
        maxLength={5_000}
        required
        value={draft.behaviour}
        onValue={(behaviour) => write({ behaviour })}
      />
      <TextArea
        label={i18n.t('feedback.impact')}
        placeholder={i18n.t(`feedback.examples.${example}.impact`)}
        maxLength={5_000}
        value={draft.impact}
        onValue={(impact) => write({ impact })}
      />
      {!received && <Closing value={draft.closing} onValue={(closing) => write({ closing })} />}
      <FormFoot
        keep={received ? i18n.t('feedback.keepReceived') : i18n.t('feedback.keep')}
        ready={ready}
        onCancel={onCancel && giveUp}
      />
    </form>
  );
}

/** What opens the talk again after the feedback: a few to pick from, or one's own. */
function Closing({ value, onValue }: { value: string; onValue: (text: string) => void }) {
  const ready = [
    i18n.t('feedback.closings.fits'),
    i18n.t('feedback.closings.missing'),
    i18n.t('feedback.closings.next'),
  ];
  return (
    <div class={styles.closing}>
      <TextArea
        label={i18n.t('feedback.closing')}
        placeholder={ready[0]!}
        maxLength={1_000}
        value={value}
        onValue={onValue}
      />
      <Disclosure kind="link" summary={i18n.t('feedback.closingIdeas')}>
        <ul class={styles.ideas}>
          {ready.map((question) => (
            <li key={question}>
              <Button size="small" kind="quiet" onClick={() => onValue(question)}>
                {question}
              </Button>
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}
