import { Lock, NotebookPen, Pin, PinOff } from 'lucide';
import { i18n } from '#i18n';
import { Disclosure } from '@/components/ui/disclosure';
import { Icon } from '@/components/ui/icon';
import { IconButton } from '@/components/ui/icon-button';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { TopicView } from '@/utils/domain/views/parts';
import type { RepairView } from '@/utils/domain/views/repair-view';
import type { Repair } from '@/utils/state/repair-model';
import { ageWords } from '../shared/age-words';
import styles from './repair-card.module.css';

/** What waits again, and for how long. What is private is shown here and goes nowhere. */
export function Waiting({ repair, view }: { repair: Repair; view: RepairView }) {
  const topics = [...view.waiting, ...view.waitingPrivate];
  if (topics.length === 0) return null;
  return (
    <Disclosure summary={i18n.t('repair.waits', topics.length)}>
      <ul class={styles.waiting}>
        {topics.map((topic) => (
          <Topic key={topic.id} topic={topic} repair={repair} writable={view.cause !== 'moved'} />
        ))}
      </ul>
    </Disclosure>
  );
}

function Topic({ topic, repair, writable }: { topic: TopicView; repair: Repair; writable: boolean }) {
  const isPrivate = topic.visibility === 'private';
  const isMoved = repair.written.moved.value.includes(topic.id);
  const age = ageWords(topic);
  return (
    <li class={styles.topic}>
      <span class={styles.words}>
        <span dir="auto">{topic.text}</span>
        <span class={styles.facts}>
          {isPrivate && (
            <span class={styles.fact} title={i18n.t('topic.isPrivate')}>
              <Icon of={Lock} size={0.75} />
              {i18n.t('topic.private')}
              <VisuallyHidden>{i18n.t('topic.isPrivate')}</VisuallyHidden>
            </span>
          )}
          {age && <span class={styles.fact}>{age}</span>}
          {isMoved && <span class={styles.fact}>{i18n.t('repair.inWritten')}</span>}
        </span>
      </span>
      {writable && !isPrivate && (
        <IconButton
          icon={NotebookPen}
          name={i18n.t('repair.toWritten')}
          disabled={isMoved}
          onClick={() => repair.written.move(topic)}
        />
      )}
      <IconButton
        icon={topic.pinned ? PinOff : Pin}
        name={topic.pinned ? i18n.t('topic.unpin') : i18n.t('topic.pin')}
        aria-pressed={topic.pinned}
        onClick={() => repair.pin(topic)}
      />
    </li>
  );
}
