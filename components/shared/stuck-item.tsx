import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { LineField } from '@/components/ui/line-field';
import { firstName } from '@/utils/domain/repair/first-name';
import type { ActionItemView } from '@/utils/domain/views/parts';
import { isolated } from '@/utils/i18n/isolated';
import type { ItemActions } from './action-item-props';
import styles from './stuck-item.module.css';

interface StuckItemProps {
  item: ActionItemView;
  on: ItemActions;
  onDrop: () => void;
  onSmaller: () => void;
}

/** From here on it is worth a question. */
const ASK_FROM = 2;

/**
 * A promise that was put off twice: what got in the way, what would help, and a way out. Asked once; "leave it" is an
 * answer that is kept.
 */
export function StuckItem({ item, on, onDrop, onSmaller }: StuckItemProps) {
  if (item.movedTimes < ASK_FROM && item.obstacle === null && item.support === null) return null;
  const mine = item.owner === 'me';
  const name = isolated(firstName(item.personName));
  return (
    <div class={styles.stuck}>
      <Line
        question={mine ? i18n.t('item.stuck.obstacleMine') : i18n.t('item.stuck.obstacle', { name })}
        answer={item.obstacle}
        onAnswer={(text) => on.explain(item.id, 'obstacle', text)}
      />
      <Line
        question={mine ? i18n.t('item.stuck.supportMine') : i18n.t('item.stuck.support', { name })}
        answer={item.support}
        onAnswer={(text) => on.explain(item.id, 'support', text)}
      />
      <div class={styles.ways}>
        <Button size="small" onClick={onSmaller}>
          {i18n.t('item.smaller')}
        </Button>
        <Button size="small" kind="quiet" onClick={onDrop}>
          {i18n.t('item.drop')}
        </Button>
      </div>
    </div>
  );
}

/** A question that becomes its answer. */
function Line({
  question,
  answer,
  onAnswer,
}: {
  question: string;
  answer: string | null;
  onAnswer: (text: string) => void;
}) {
  const [asking, setAsking] = useState(false);
  if (asking) {
    return (
      <LineField
        label={question}
        placeholder={question}
        maxLength={1000}
        initial={answer ?? ''}
        onDone={(text) => {
          setAsking(false);
          if (text !== null && text !== (answer ?? '')) onAnswer(text);
        }}
      />
    );
  }
  return (
    <button type="button" class={styles.line} onClick={() => setAsking(true)}>
      <span class={styles.question}>{question}</span>
      {answer && <span dir="auto">{answer}</span>}
    </button>
  );
}
