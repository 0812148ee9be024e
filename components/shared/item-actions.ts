import { i18n } from '#i18n';
import type { Tell } from '@/components/ui/toasts';
import type { Id } from '@/utils/domain/rows/row';
import type { ItemEdits } from '@/utils/state/item-edits';
import type { ItemActions } from './action-item-props';
import { wayBack } from './way-back';

/** What every screen does with promises, each with a way back. `remove` returns how to take it back. */
export function itemActions(edits: ItemEdits, remove: (id: Id) => () => void, tell: Tell): ItemActions {
  return {
    ...edits,
    putOff: (id) => {
      const undo = edits.putOff(id);
      tell(i18n.t('item.wasPutOff'), wayBack(undo));
      return undo;
    },
    drop: (id, reason) => {
      edits.drop(id, reason);
      tell(
        i18n.t('item.wasDropped'),
        wayBack(() => edits.reopen(id)),
      );
    },
    remove: (id) => tell(i18n.t('item.deleted'), wayBack(remove(id))),
  };
}
