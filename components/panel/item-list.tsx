import { useContext } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Tell } from '@/components/ui/toasts';
import type { ActionItemView } from '@/utils/domain/views/parts';
import { localDate } from '@/utils/state/local-date';
import type { Panel } from '@/utils/state/panel/panel-model';
import { ActionItemRow, type ItemActions } from '../shared/action-item-row';
import { focusNear } from '../shared/focus-near';
import { wayBack } from '../shared/way-back';
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
  const on = itemActions(panel, tell);
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

/** What the panel does with promises, each with a way back. */
function itemActions(panel: Panel, tell: Tell): ItemActions {
  const { items } = panel;
  const undoable = (words: string, run: () => void) => tell(words, wayBack(run));
  return {
    ...items,
    putOff: (id) => {
      const undo = items.putOff(id);
      undoable(i18n.t('item.wasPutOff'), undo);
      return undo;
    },
    drop: (id, reason) => {
      items.drop(id, reason);
      undoable(i18n.t('item.wasDropped'), () => items.reopen(id));
    },
    backToNote: (item) => {
      focusNear();
      panel.lines.back(item.id, lineOfItem(panel, item));
    },
    remove: (id) => {
      focusNear();
      undoable(i18n.t('item.deleted'), items.remove(id));
    },
  };
}
