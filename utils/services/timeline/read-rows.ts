import type { Id } from '@/utils/domain/rows/row';
import type { Tables } from '@/utils/domain/rows/tables';
import { TIMELINE_TABLES, type TimelineRows, type TimelineTable } from '@/utils/domain/timeline/timeline-rows';
import { allUnder } from '@/utils/store/all-under';
import type { Unit } from '@/utils/store/unit';
import { type Circle, pairIdsOf } from '../people/circle';
import { ofPairs } from '../people/of-pairs';
import { meetingsOf } from '../views/pair-history';

/** All that is kept of one person and of those merged into them. */
export async function readTimelineRows(unit: Unit, circle: Circle, personId: Id): Promise<TimelineRows> {
  const people = circle.closure.allOf(personId);
  const pairIds = pairIdsOf(circle, personId);
  const concerns = ofPairs(unit, pairIds, 'concern', 'pair');
  const lists = await Promise.all(
    TIMELINE_TABLES.map(async (table): Promise<readonly Tables[TimelineTable][]> => {
      if (table === 'meeting') return meetingsOf(unit, pairIds);
      if (table === 'meeting-change') return within(unit, table, 'pair', pairIds);
      if (table === 'concern') return concerns;
      if (table === 'concern-entry') {
        return within(
          unit,
          table,
          'concern',
          (await concerns).map(({ id }) => id),
        );
      }
      if (table === 'profile-change') return ofPairs(unit, people, table, 'person');
      return ofPairs(unit, pairIds, table, 'pair');
    }),
  );
  return Object.fromEntries(TIMELINE_TABLES.map((table, at) => [table, lists[at]!])) as unknown as TimelineRows;
}

/** Rows whose index has a time behind the id. */
async function within<T extends 'meeting-change' | 'concern-entry'>(
  unit: Unit,
  table: T,
  index: string,
  ids: readonly Id[],
): Promise<Tables[T][]> {
  const ranges = ids.map((id) => allUnder(id));
  return (await Promise.all(ranges.map((range) => unit.where(table, index, range)))).flat();
}
