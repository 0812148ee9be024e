import { SortableGroups } from '@/components/ui/sortable-groups';
import type { Panel } from '@/utils/state/panel/panel-model';
import { TopicRow } from '../shared/topic-row';
import { type TopicGroup, useTopicActions } from './agenda/use-topic-actions';

interface TopicListProps {
  /** One plain list, or one for each part of the agenda. */
  groups: TopicGroup[];
  theirName: string;
  panel: Panel;
}

/** Topics in their order, which is the person's to change. */
export function TopicList({ groups, theirName, panel }: TopicListProps) {
  const on = useTopicActions(panel, groups);
  const asking = panel.topics.asking.value;
  const [first, last] = [groups[0]!, groups.at(-1)!];
  return (
    <SortableGroups groups={groups} onMove={on.moveTo}>
      {(topic, group, index) => (
        <TopicRow
          topic={topic}
          theirName={theirName}
          on={on}
          asking={asking === topic.id}
          place={{ up: group !== first || index > 0, down: group !== last || index < group.items.length - 1 }}
        />
      )}
    </SortableGroups>
  );
}
