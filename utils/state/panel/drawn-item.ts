import { freshItemView } from '@/utils/domain/actions/action-item-view';
import type { ActionLine } from '@/utils/domain/actions/parse-action-line';
import type { Visibility } from '@/utils/domain/rows/agenda';
import { randomId } from '@/utils/domain/rows/id';
import { newActionItem } from '@/utils/domain/rows/new-rows';
import type { Id } from '@/utils/domain/rows/row';
import type { PanelView } from '@/utils/domain/views/panel-view';
import type { ActionItemView } from '@/utils/domain/views/parts';
import { drawnDue } from '../item-edits';
import { rankAtEnd, withOne } from '../ranked-lists';

/** Items of the panel, from before and from this meeting. */
export function itemsOf({ sinceLastTime, actionItems }: PanelView): ActionItemView[] {
  return [...sinceLastTime.actionItems, ...actionItems];
}

type Promised = Pick<ActionLine, 'text' | 'owner' | 'due'> & { pairId: Id; visibility: Visibility };

/** A new item of the meeting that is open, at the end of the list: its row, and how it is drawn until the worker has it. */
export function drawnItem(view: PanelView, { visibility, ...said }: Promised, now: number) {
  const id = randomId();
  const fields = newActionItem({ ...said, madeIn: view.meeting?.id ?? null, rank: rankAtEnd(itemsOf(view)) });
  const item: ActionItemView = {
    ...freshItemView(id, visibility, view.person?.name ?? '', fields),
    ...drawnDue(said.due, view.nextAfter, now),
  };
  const draw = (shown: PanelView): PanelView => ({ ...shown, actionItems: withOne(shown.actionItems, item) });
  return { id, fields, draw };
}
