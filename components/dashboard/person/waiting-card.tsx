import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { EmptyState } from '@/components/ui/empty-state';
import part from '@/components/ui/part.module.css';
import type { Toasts } from '@/components/ui/toasts';
import type { PersonView } from '@/utils/domain/views/dashboard-view';
import type { ActionItemView } from '@/utils/domain/views/parts';
import type { Person } from '@/utils/state/dashboard/person-model';
import type { PersonNeeds } from '@/utils/state/dashboard/person-needs-model';
import { localDate } from '@/utils/state/local-date';
import { ActionItemRow } from '../../shared/action-item-row';
import { itemActions } from '../../shared/item-actions';
import type { TopicActions } from '../../shared/topic-actions';
import { TopicRow } from '../../shared/topic-row';
import { wayBack } from '../../shared/way-back';
import styles from '../page.module.css';
import { CapturedPart } from './captured-part';

interface WaitingProps {
  view: PersonView;
  person: Person;
  needs: PersonNeeds;
  toasts: Toasts;
}

/** What is open with one person: promises first, then topics, as the panel draws them. */
export function WaitingCard({ view, person, needs, toasts }: WaitingProps) {
  const { topics, actionItems } = view;
  const captured = needs.view.value?.captures.length ?? 0;
  const on = useMemo(() => topicActions(person, toasts), [person, toasts]);
  return (
    <section class={styles.card} aria-labelledby="waiting">
      <h2 id="waiting">{i18n.t('dashboard.person.waiting')}</h2>
      {topics.length + actionItems.length + captured === 0 && (
        <EmptyState>{i18n.t('dashboard.person.nothingWaits')}</EmptyState>
      )}
      {actionItems.length > 0 && (
        <>
          <h3 class={part.label}>{i18n.t('panel.items.heading')}</h3>
          <ul class={styles.rows}>
            {actionItems.map((item) => (
              <li key={item.id}>
                <Item {...{ item, view, person, toasts }} />
              </li>
            ))}
          </ul>
        </>
      )}
      {topics.length > 0 && (
        <>
          <h3 class={part.label}>{i18n.t('dashboard.data.tables.topic')}</h3>
          <ul class={styles.rows}>
            {topics.map((topic) => (
              <li key={topic.id}>
                <TopicRow topic={topic} theirName={view.person.name} on={on} />
              </li>
            ))}
          </ul>
        </>
      )}
      <CapturedPart needs={needs} tell={toasts.show} />
    </section>
  );
}

function Item({ item, view, person, toasts }: Omit<WaitingProps, 'needs'> & { item: ActionItemView }) {
  const next = view.person.next;
  return (
    <ActionItemRow
      item={item}
      today={localDate(Date.now())}
      nextDate={next === null ? null : localDate(next)}
      showOwner
      on={itemActions(person.items, person.removeItem, toasts.show)}
    />
  );
}

/** What can be done with topics outside of any meeting. */
function topicActions({ topics }: Person, toasts: Toasts): TopicActions {
  const undoable = (words: string, run: () => void) => toasts.show(words, wayBack(run));
  return {
    ...{ tick: topics.tick, edit: topics.edit, share: topics.share, bringBack: topics.bringBack },
    park: (id) => {
      topics.park(id);
      undoable(i18n.t('topic.wasParked'), () => topics.bringBack(id));
    },
    remove: (id) => {
      topics.remove(id);
      undoable(i18n.t('topic.deleted'), () => void topics.restore(id));
    },
  };
}
