import { actionItemView } from '@/utils/domain/actions/action-item-view';
import type { DueMeeting } from '@/utils/domain/actions/due';
import { byUrgency } from '@/utils/domain/actions/order';
import type { CalendarDate } from '@/utils/domain/calendar/calendar-event';
import type { ActionItemRow } from '@/utils/domain/rows/agenda';
import type { Id } from '@/utils/domain/rows/row';
import type { ActionItemView } from '@/utils/domain/views/parts';
import { type Circle, personOfPair } from '../people/circle';

export interface ItemsAround {
  zone: string;
  today: CalendarDate;
  /** Meetings of each person by time, by person id. */
  lines: ReadonlyMap<Id, readonly DueMeeting[]>;
}

/** Open action items of all people, most urgent first. Items of people who are gone are left out. */
export function openItems(rows: readonly ActionItemRow[], circle: Circle, around: ItemsAround): ActionItemView[] {
  return rows
    .flatMap((item) => {
      const person = personOfPair(circle, item.pairId);
      if (!person) return [];
      const meetings = around.lines.get(person.id) ?? [];
      return [actionItemView(item, { personName: person.name, meetings, zone: around.zone, today: around.today })];
    })
    .sort(byUrgency);
}
