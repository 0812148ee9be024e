import type { CalendarDate } from '../calendar/calendar-event';
import type { ActionItemRow } from '../rows/agenda';
import { visibilityOf } from '../rows/visibility';
import type { ActionItemView } from '../views/parts';
import { type DueMeeting, dueDate, isOverdue } from './due';

export interface ItemSurroundings {
  personName: string;
  /** Meetings of the item's pair, by time. */
  meetings: readonly DueMeeting[];
  /** IANA zone of the user. */
  zone: string;
  today: CalendarDate;
}

export function actionItemView(item: ActionItemRow, around: ItemSurroundings): ActionItemView {
  const due = dueDate(item, around.meetings, around.zone);
  return {
    id: item.id,
    pairId: item.pairId,
    personName: around.personName,
    text: item.text,
    visibility: visibilityOf(item.scope),
    owner: item.owner,
    rank: item.rank,
    due: item.due,
    dueDate: due,
    overdue: isOverdue(item, due, around.today),
    done: item.doneAt !== null,
  };
}
