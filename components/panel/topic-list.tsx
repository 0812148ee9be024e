import { SortableGroups } from '@/components/ui/sortable-groups';
import type { Panel } from '@/utils/state/panel/panel-model';
import { TopicRow } from '../shared/topic-row';
import { useGrowing } from '../shared/use-growing';
import { type TopicGroup, useTopicActions } from './agenda/use-topic-actions';

/** More topics than a tall window shows. */
const IN_SIGHT = 25;

interface TopicListProps {
  /** One plain list, or one for each part of the agenda. */
  groups: TopicGroup[];
  theirName: string;
  panel: Panel;
}

/** Topics in their order, which is the person's to change. Of a very long list, what can be seen is drawn first. */
export function TopicList({ groups, theirName, panel }: TopicListProps) {
  const on = useTopicActions(panel, groups);
  const drawn = useGrowing(
    groups.reduce((sum, group) => sum + group.items.length, 0),
    IN_SIGHT,
  );
  const asking = panel.topics.asking.value;
  const last = groups.at(-1);
  return (
    <SortableGroups groups={firstOf(groups, drawn)} onMove={on.moveTo}>
      {(topic, group, index) => (
        <TopicRow
          topic={topic}
          theirName={theirName}
          on={on}
          asking={asking === topic.id}
          place={{
            up: index > 0 || group.id !== groups[0]?.id,
            down: group.id !== last?.id || topic !== last.items.at(-1),
          }}
        />
      )}
    </SortableGroups>
  );
}

/** The first rows of all groups together. */
function firstOf(groups: TopicGroup[], count: number): TopicGroup[] {
  let left = count;
  return groups.map((group) => {
    const items = group.items.length <= left ? group.items : group.items.slice(0, left);
    left -= items.length;
    return items === group.items ? group : { ...group, items };
  });
}
