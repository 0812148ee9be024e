import { byRank } from '@/utils/domain/rows/rank';
import type { Id } from '@/utils/domain/rows/row';
import type { GrowthView } from '@/utils/domain/views/growth-view';
import type { LiveView } from '../live-view';
import { rankAt } from '../ranked-lists';
import type { createGrowthRows } from './growth-rows';

export type OrderedTable = 'aim' | 'milestone' | 'skill' | 'priority';

/** The user's own order. Milestones go by their day: there it counts among those of the same day, or without any. */
export function createGrowthOrder(
  live: Pick<LiveView<GrowthView>, 'shown'>,
  rows: Pick<ReturnType<typeof createGrowthRows>, 'patch'>,
) {
  const like = (table: OrderedTable, id: Id) => {
    const view = live.shown.peek();
    return (view ? alike(view, table, id) : []).toSorted(byRank);
  };
  return {
    /** `index` from 0. */
    placeOf: (table: OrderedTable, id: Id) => {
      const all = like(table, id);
      return { index: all.findIndex((one) => one.id === id), count: all.length };
    },
    /** To a place among its like, counted without itself. */
    move: (table: OrderedTable, id: Id, index: number) => {
      const rank = rankAt(like(table, id), id, index);
      if (rank) rows.patch(table, id, { rank });
    },
  };
}

function alike(view: GrowthView, table: OrderedTable, id: Id): readonly { id: Id; rank: string }[] {
  if (table !== 'milestone') {
    const lists = { aim: view.aims, skill: view.skills, priority: view.priorities };
    return lists[table].filter(({ closedAt }) => closedAt === null);
  }
  const open = view.milestones.filter(({ doneAt }) => doneAt === null);
  const own = open.find((one) => one.id === id);
  return own ? open.filter((one) => one.aimId === own.aimId && one.due === own.due) : [];
}
