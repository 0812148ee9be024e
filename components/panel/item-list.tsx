import { useContext } from 'preact/hooks';
import type { Tell } from '@/components/ui/toasts';
import type { Id } from '@/utils/domain/rows/row';
import type { ActionItemView } from '@/utils/domain/views/parts';
import { localDate } from '@/utils/state/local-date';
import type { Panel } from '@/utils/state/panel/panel-model';
import type { ItemActions } from '../shared/action-item-props';
import { ActionItemRow } from '../shared/action-item-row';
import { focusNear } from '../shared/focus-near';
import { itemActions } from '../shared/item-actions';
import styles from './list.module.css';
import { lineOfItem } from './use-note-help';
import { Voice } from './voice';

interface ItemListProps {
  items: ActionItemView[];
  name: string;
  panel: Panel;
  showOwner?: boolean;
  fromBefore?: boolean;
}

/** Promises with who and when. */
export function ItemList({ items, name, panel, showOwner, fromBefore }: ItemListProps) {
  const { tell } = useContext(Voice);
  const next = panel.view.value?.nextAfter ?? null;
  const on = panelActions(panel, tell);
  return (
    <ul class={styles.list} aria-label={name}>
      {items.map((item) => (
        <li key={item.id}>
          <ActionItemRow
            item={item}
            today={localDate(panel.now.value)}
            nextDate={next === null ? null : localDate(next)}
            showOwner={showOwner}
            fromBefore={fromBefore}
            on={on}
          />
        </li>
      ))}
    </ul>
  );
}

/** What the panel does with promises: those of this meeting's notes can become lines again. */
function panelActions(panel: Panel, tell: Tell): ItemActions {
  const { items } = panel;
  const remove = (id: Id) => {
    focusNear();
    return items.remove(id);
  };
  return {
    ...itemActions(items, remove, tell),
    backToNote: (item) => {
      focusNear();
      panel.lines.back(item.id, lineOfItem(panel, item));
    },
  };
}
