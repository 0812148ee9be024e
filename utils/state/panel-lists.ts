import { byRank, rankBetween } from '@/utils/domain/rows/rank';
import type { Id } from '@/utils/domain/rows/row';
import type { PanelView } from '@/utils/domain/views/panel-view';
import type { ActionItemView, TopicView } from '@/utils/domain/views/parts';

/** A topic or an action item: what the lists of the panel hold. */
type Listed = { id: Id; rank: string };

/** Changes every list of topics in the view. */
export function mapTopics(view: PanelView, change: (topics: TopicView[]) => TopicView[]): PanelView {
  const sinceLastTime = { ...view.sinceLastTime, topics: change(view.sinceLastTime.topics) };
  return { ...view, sinceLastTime, topics: change(view.topics) };
}

/** Changes every list of action items in the view. */
export function mapItems(view: PanelView, change: (items: ActionItemView[]) => ActionItemView[]): PanelView {
  const sinceLastTime = { ...view.sinceLastTime, actionItems: change(view.sinceLastTime.actionItems) };
  return { ...view, sinceLastTime, actionItems: change(view.actionItems) };
}

export function patched<T extends Listed>(list: T[], id: Id, fields: Partial<T>): T[] {
  return list.map((one) => (one.id === id ? { ...one, ...fields } : one));
}

export function without<T extends Listed>(list: T[], id: Id): T[] {
  return list.filter((one) => one.id !== id);
}

/** The same whether the list has it already or not: an edit may be drawn over an answer that knows it. */
export function withOne<T extends Listed>(list: T[], one: T): T[] {
  return [...without(list, one.id), one].sort(byRank);
}

/** A rank behind all of a list. */
export function rankAtEnd(list: Listed[]): string {
  return rankBetween(list.toSorted(byRank).at(-1)?.rank ?? null, null);
}

/** The rank that puts a row at `index` of its list, counted without it. Null when it isn't in the list. */
export function rankAt(list: Listed[], id: Id, index: number): string | null {
  if (!list.some((one) => one.id === id)) return null;
  const others = without(list, id).sort(byRank);
  return rankBetween(others[index - 1]?.rank ?? null, others[index]?.rank ?? null);
}
