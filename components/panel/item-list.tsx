import { useContext } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ActionItemView } from '@/utils/domain/views/parts';
import { localDate } from '@/utils/state/local-date';
import type { Panel } from '@/utils/state/panel/panel-model';
import { ActionItemRow } from '../shared/action-item-row';
import { focusNear } from '../shared/focus-near';
import styles from './list.module.css';
import { Voice } from './voice';

interface ItemListProps {
  items: ActionItemView[];
  name: string;
  panel: Panel;
  showOwner?: boolean;
}

/** Promises with who and when. */
export function ItemList({ items, name, panel, showOwner }: ItemListProps) {
  const voice = useContext(Voice);
  const next = panel.view.value?.person?.next ?? null;
  return (
    <ul class={styles.list} aria-label={name}>
      {items.map((item) => (
        <li key={item.id}>
          <ActionItemRow
            item={item}
            today={localDate(panel.now.value)}
            nextDate={next === null ? null : localDate(next)}
            showOwner={showOwner}
            onTick={(done) => panel.items.tick(item.id, done)}
            onEdit={(text) => panel.items.edit(item.id, text)}
            onGive={(owner) => panel.items.give(item.id, owner)}
            onDue={(due) => panel.items.schedule(item.id, due)}
            onRemove={() => {
              focusNear();
              const undo = panel.items.remove(item.id);
              voice.tell(i18n.t('item.deleted'), { label: i18n.t('ui.undo'), run: undo });
            }}
          />
        </li>
      ))}
    </ul>
  );
}
