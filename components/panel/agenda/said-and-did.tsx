import { Lock } from 'lucide';
import { i18n } from '#i18n';
import { Disclosure } from '@/components/ui/disclosure';
import { Icon } from '@/components/ui/icon';
import type { ClosedTopic } from '@/utils/domain/views/parts';
import { CameOfIt } from '../../shared/came-of-it';
import styles from './sections.module.css';

/** So many are in sight by themselves; more are folded, so that the agenda stays where it is. */
const IN_SIGHT = 2;

/** What came of the topics of the last meeting: that a word was followed by a deed is worth a line. */
export function SaidAndDid({ topics }: { topics: ClosedTopic[] }) {
  if (topics.length === 0) return null;
  return (
    <Disclosure kind="link" summary={i18n.t('panel.since.came')} open={topics.length <= IN_SIGHT}>
      <ul class={styles.came}>
        {topics.map((topic) => (
          <li key={topic.id}>
            <p dir="auto" class={styles.text}>
              {topic.visibility === 'private' && (
                <span title={i18n.t('topic.isPrivate')}>
                  <Icon of={Lock} size={0.75} />
                </span>
              )}
              {topic.text}
            </p>
            <CameOfIt outcome={topic.outcome} />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
