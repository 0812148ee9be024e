import { useContext } from 'preact/hooks';
import { i18n } from '#i18n';
import { SortableList } from '@/components/ui/sortable-list';
import type { TopicView } from '@/utils/domain/views/parts';
import type { Panel } from '@/utils/state/panel/panel-model';
import { focusNear } from '../shared/focus-near';
import { TopicRow } from '../shared/topic-row';
import { Voice } from './voice';

interface TopicListProps {
  topics: TopicView[];
  name: string;
  theirName: string;
  panel: Panel;
}

/** Topics in their order, which is the person's to change. */
export function TopicList({ topics, name, theirName, panel }: TopicListProps) {
  const voice = useContext(Voice);
  const move = (id: string, index: number) => {
    panel.topics.move(id, index);
    voice.say(i18n.t('topic.moved', { at: index + 1, count: topics.length }));
  };
  return (
    <SortableList items={topics} name={name} onMove={move}>
      {(topic, index) => (
        <TopicRow
          topic={topic}
          theirName={theirName}
          onTick={(done) => panel.topics.tick(topic.id, done)}
          onEdit={(text) => panel.topics.edit(topic.id, { text })}
          onRaise={(by) => panel.topics.edit(topic.id, { raisedBy: by })}
          onShare={() => {
            panel.topics.share(topic.id);
            voice.tell(i18n.t('topic.wasShared'));
          }}
          onRemove={() => {
            focusNear();
            const undo = panel.topics.remove(topic.id);
            voice.tell(i18n.t('topic.deleted'), { label: i18n.t('ui.undo'), run: undo });
          }}
          moves={{
            up: index > 0 ? () => move(topic.id, index - 1) : null,
            down: index < topics.length - 1 ? () => move(topic.id, index + 1) : null,
          }}
        />
      )}
    </SortableList>
  );
}
