import { i18n } from '#i18n';
import { EmptyState } from '@/components/ui/empty-state';
import type { Toasts } from '@/components/ui/toasts';
import type { PersonView } from '@/utils/domain/views/dashboard-view';
import type { ActionItemView, TopicView } from '@/utils/domain/views/parts';
import type { Person } from '@/utils/state/dashboard/person-model';
import { localDate } from '@/utils/state/local-date';
import { ActionItemRow } from '../shared/action-item-row';
import { TopicRow } from '../shared/topic-row';
import styles from './page.module.css';

interface WaitingProps {
  view: PersonView;
  person: Person;
  toasts: Toasts;
}

/** What is open with one person: promises first, then topics, as the panel draws them. */
export function WaitingCard({ view, person, toasts }: WaitingProps) {
  const { topics, actionItems } = view;
  return (
    <section class={styles.card} aria-labelledby="waiting">
      <h2 id="waiting">{i18n.t('dashboard.person.waiting')}</h2>
      {topics.length + actionItems.length === 0 && <EmptyState>{i18n.t('dashboard.person.nothingWaits')}</EmptyState>}
      {actionItems.length > 0 && (
        <>
          <h3 class={styles.label}>{i18n.t('panel.items.heading')}</h3>
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
          <h3 class={styles.label}>{i18n.t('dashboard.data.tables.topic')}</h3>
          <ul class={styles.rows}>
            {topics.map((topic) => (
              <li key={topic.id}>
                <Topic {...{ topic, view, person, toasts }} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Item({ item, view, person, toasts }: WaitingProps & { item: ActionItemView }) {
  const next = view.person.next;
  return (
    <ActionItemRow
      item={item}
      today={localDate(Date.now())}
      nextDate={next === null ? null : localDate(next)}
      showOwner
      onTick={(done) => person.patchItem(item.id, { done }, { doneAt: done ? Date.now() : null })}
      onEdit={(text) => person.patchItem(item.id, { text }, { text })}
      onGive={(owner) => person.patchItem(item.id, { owner }, { owner })}
      onDue={(due) => person.patchItem(item.id, { due }, { due })}
      onRemove={() => {
        person.removeItem(item.id);
        const run = () => void person.restoreItem(item.id);
        toasts.show(i18n.t('item.deleted'), { label: i18n.t('ui.undo'), run });
      }}
    />
  );
}

function Topic({ topic, view, person, toasts }: WaitingProps & { topic: TopicView }) {
  return (
    <TopicRow
      topic={topic}
      theirName={view.person.name}
      onTick={(done) => person.topics.tick(topic.id, done)}
      onEdit={(text) => person.topics.edit(topic.id, text)}
      onRaise={(by) => person.topics.raise(topic.id, by)}
      onShare={() => person.topics.share(topic.id)}
      onRemove={() => {
        person.topics.remove(topic.id);
        const run = () => void person.topics.restore(topic.id);
        toasts.show(i18n.t('topic.deleted'), { label: i18n.t('ui.undo'), run });
      }}
    />
  );
}
