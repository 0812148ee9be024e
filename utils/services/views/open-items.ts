import { actionItemView } from '@/utils/domain/actions/action-item-view';
import { byUrgency } from '@/utils/domain/actions/order';
import type { CalendarDate, Instant } from '@/utils/domain/calendar/calendar-event';
import type { ActionItemRow } from '@/utils/domain/rows/agenda';
import type { MeetingRow } from '@/utils/domain/rows/meeting';
import type { Id } from '@/utils/domain/rows/row';
import { stampTime } from '@/utils/domain/time/hybrid-clock';
import type { ActionItemView } from '@/utils/domain/views/parts';
import type { Unit } from '@/utils/store/unit';
import { type Circle, pairIdsOf, personOfPair } from '../people/circle';
import { byTime, RHYTHM_WINDOW } from './pair-history';

/** Enough meetings after an instant to tell the next one, also when an item was written ahead of its meeting. */
const FEW = 4;

export interface ItemsAround {
  zone: string;
  today: CalendarDate;
  /** Meetings of each person from half a year ago on, by person id. */
  recent: ReadonlyMap<Id, MeetingRow[]>;
}

/** Open action items of all people, most urgent first. Items of people who are gone are left out. */
export async function openItems(unit: Unit, circle: Circle, around: ItemsAround): Promise<ActionItemView[]> {
  const items = await unit.where('action-item', 'open');
  const people = new Map(circle.pairs.map((pair) => [pair.id, personOfPair(circle, pair.id)]));
  const views = await Promise.all(
    items.map(async (item) => {
      const person = people.get(item.pairId);
      if (!person) return null;
      const meetings = needsOlder(item, unit.now)
        ? await meetingsAfter(unit, pairIdsOf(circle, person.id), stampTime(item.createdAt))
        : (around.recent.get(person.id) ?? []);
      return actionItemView(item, { personName: person.name, meetings, zone: around.zone, today: around.today });
    }),
  );
  return views.filter((view) => view !== null).sort(byUrgency);
}

function needsOlder(item: ActionItemRow, now: Instant): boolean {
  return item.due === 'next' && stampTime(item.createdAt) < now - RHYTHM_WINDOW;
}

async function meetingsAfter(unit: Unit, pairIds: readonly Id[], at: Instant): Promise<MeetingRow[]> {
  const lists = await Promise.all(
    pairIds.map((id) =>
      unit.where('meeting', 'takesPlace', IDBKeyRange.bound([id, at], [id, Number.POSITIVE_INFINITY]), FEW),
    ),
  );
  return lists.flat().sort(byTime);
}
