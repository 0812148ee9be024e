import { byRank } from '../rows/rank';
import type { ActionItemView } from '../views/parts';

type Ordered = Pick<ActionItemView, 'id' | 'done' | 'dropped' | 'overdue' | 'dueDate' | 'rank'>;

const isClosed = (item: Ordered) => item.done || item.dropped;

/** Open before closed, overdue first, then by day, what has no day last; equal ones by rank. */
export function byUrgency(a: Ordered, b: Ordered): number {
  if (isClosed(a) !== isClosed(b)) return isClosed(a) ? 1 : -1;
  if (a.overdue !== b.overdue) return a.overdue ? -1 : 1;
  const [dayA, dayB] = [a.dueDate ?? '9999', b.dueDate ?? '9999'];
  if (dayA !== dayB) return dayA < dayB ? -1 : 1;
  return byRank(a, b);
}
