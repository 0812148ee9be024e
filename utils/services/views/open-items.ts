import { actionItemView } from '@/utils/domain/actions/action-item-view';
import { type DueMeeting, dueDate, isOverdue } from '@/utils/domain/actions/due';
import { byUrgency } from '@/utils/domain/actions/order';
import type { CalendarDate } from '@/utils/domain/calendar/calendar-event';
import type { ActionItemRow, Side } from '@/utils/domain/rows/agenda';
import type { PersonRow } from '@/utils/domain/rows/person';
import type { Id } from '@/utils/domain/rows/row';
import type { ActionItemView } from '@/utils/domain/views/parts';
import { type Circle, personOfPair } from '../people/circle';

export interface ItemsAround {
  zone: string;
  today: CalendarDate;
  /** Meetings of each person by time, by person id. */
  lines: ReadonlyMap<Id, readonly DueMeeting[]>;
}

export interface OpenItems {
  /** The most urgent ones. */
  shown: ActionItemView[];
  count: number;
}

/**
 * Open action items of all people by whom they lie with, most urgent first. Items of people who are gone or
 * were put away are left out.
 * All are put in order, but only those in sight are worked out in full: of a thousand nobody sees more than a few.
 */
export function openItems(
  rows: readonly ActionItemRow[],
  circle: Circle,
  around: ItemsAround,
  most: number,
): Record<Side, OpenItems> {
  const ordered = rows
    .flatMap((row) => {
      const person = personOfPair(circle, row.pairId);
      if (person?.archivedAt !== null) return [];
      const due = dueDate(row, around.lines.get(person.id) ?? [], around.zone);
      const { id, rank, owner } = row;
      const overdue = isOverdue(row, due, around.today);
      return [{ id, rank, owner, dueDate: due, overdue, done: false, dropped: false, row, person }];
    })
    .sort(byUrgency);
  const of = (side: Side): OpenItems => {
    const own = ordered.filter(({ owner }) => owner === side);
    return { shown: own.slice(0, most).map(({ row, person }) => viewOf(row, person, around)), count: own.length };
  };
  return { me: of('me'), them: of('them') };
}

function viewOf(row: ActionItemRow, person: PersonRow, { zone, today, lines }: ItemsAround): ActionItemView {
  return actionItemView(row, { personName: person.name, meetings: lines.get(person.id) ?? [], zone, today });
}
