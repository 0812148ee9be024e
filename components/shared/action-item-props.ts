import type { ActionItemView } from '@/utils/domain/views/parts';
import type { ItemEdits } from '@/utils/state/item-edits';

/** What can be done with a promise. `backToNote`: it was a line of a note that is open here. */
export interface ItemActions extends ItemEdits {
  remove: (id: string) => void;
  backToNote?: (item: ActionItemView) => void;
}

export interface ActionItemRowProps {
  item: ActionItemView;
  today: string;
  /** Day of the next one-on-one, where known. */
  nextDate: string | null;
  /** Says who does it; left out where the heading already does. */
  showOwner?: boolean;
  /** Says with whom it was agreed, where people are mixed. */
  showPerson?: boolean;
  /** It comes from before: putting it off and dropping it are one click away. */
  fromBefore?: boolean;
  on: ItemActions;
}
