import { arrange } from '@/utils/domain/agenda/carry-over';
import type { PanelView } from '@/utils/domain/views/panel-view';
import type { ActionItemView, TopicView } from '@/utils/domain/views/parts';

/** All topics of the view, wherever they stand. */
export function topicsOf(view: PanelView): TopicView[] {
  return [...view.sinceLastTime.topics, ...view.topics, ...view.parked];
}

/** Changes topics; each then stands in the list where it now belongs. */
export function mapTopics(view: PanelView, change: (topics: TopicView[]) => TopicView[]): PanelView {
  const { waiting, rest, aside } = arrange(change(topicsOf(view)), view.meeting?.id ?? null);
  return { ...view, sinceLastTime: { ...view.sinceLastTime, topics: waiting }, topics: rest, parked: aside };
}

/** Changes every list of action items in the view. */
export function mapItems(view: PanelView, change: (items: ActionItemView[]) => ActionItemView[]): PanelView {
  const sinceLastTime = { ...view.sinceLastTime, actionItems: change(view.sinceLastTime.actionItems) };
  return { ...view, sinceLastTime, actionItems: change(view.actionItems) };
}
