import type { PanelView } from '@/utils/domain/views/panel-view';
import type { ActionItemView, TopicView } from '@/utils/domain/views/parts';

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
