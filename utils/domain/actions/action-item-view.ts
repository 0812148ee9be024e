import type { CalendarDate } from '../calendar/calendar-event';
import type { ActionItemRow, Visibility } from '../rows/agenda';
import type { Fields, Id } from '../rows/row';
import { visibilityOf } from '../rows/visibility';
import type { ActionItemView } from '../views/parts';
import { type DueMeeting, dueDate, isOverdue, timesMoved } from './due';

export interface ItemSurroundings {
  personName: string;
  /** Meetings of the item's pair, by time. */
  meetings: readonly DueMeeting[];
  /** IANA zone of the user. */
  zone: string;
  today: CalendarDate;
}

/** An item that was just promised, as it is drawn before the worker has heard of it; its day comes from the screen. */
export function freshItemView(
  id: Id,
  visibility: Visibility,
  personName: string,
  fields: Fields<ActionItemRow>,
): ActionItemView {
  const { doneAt, droppedAt, madeIn: _, ...shown } = fields;
  const open = { done: doneAt !== null, dropped: droppedAt !== null, dueDate: null, overdue: false };
  return { ...shown, ...open, movedByHand: fields.movedTimes, id, visibility, personName };
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
    dropped: item.droppedAt !== null,
    dropReason: item.dropReason,
    movedTimes: timesMoved(item, around.meetings),
    movedByHand: item.movedTimes,
    nextFrom: item.nextFrom,
    obstacle: item.obstacle,
    support: item.support,
    repeats: item.repeats,
    fromNote: item.fromNote,
  };
}
