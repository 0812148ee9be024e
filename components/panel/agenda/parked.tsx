import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import type { TopicView } from '@/utils/domain/views/parts';
import type { Panel } from '@/utils/state/panel/panel-model';
import { ageWords } from '../../shared/age-words';
import { focusNear } from '../../shared/focus-near';
import styles from './sections.module.css';

/** Topics put aside: until somebody brings them back, or until next time. Folded, and nothing where there are none. */
export function Parked({ topics, panel }: { topics: TopicView[]; panel: Panel }) {
  if (topics.length === 0) return null;
  return (
    <Disclosure kind="link" summary={i18n.t('panel.agenda.parked', { count: topics.length })}>
      <ul class={styles.parked} aria-label={i18n.t('panel.agenda.parked', { count: topics.length })}>
        {topics.map((topic) => (
          <li key={topic.id} class={styles.aside}>
            <div class={styles.words}>
              <p dir="auto" class={styles.text}>
                {topic.text}
              </p>
              <p class={styles.fact}>
                {[
                  topic.parked ? i18n.t('topic.isParked') : i18n.t('topic.putOff'),
                  topic.pinned ? null : ageWords(topic),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
            </div>
            <Button
              size="small"
              kind="quiet"
              onClick={() => {
                focusNear();
                panel.topics.bringBack(topic.id);
              }}
            >
              {i18n.t('topic.bringBack')}
            </Button>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
