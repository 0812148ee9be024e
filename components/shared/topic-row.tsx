import { Ellipsis, GripVertical } from 'lucide';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Checkbox } from '@/components/ui/checkbox';
import { EditableText } from '@/components/ui/editable-text';
import { Icon } from '@/components/ui/icon';
import { memo } from '@/components/ui/memo';
import { Menu } from '@/components/ui/menu';
import type { TopicView } from '@/utils/domain/views/parts';
import type { TopicEdit } from '@/utils/state/panel/topic-actions';
import styles from './row.module.css';
import type { TopicActions, TopicPlace } from './topic-actions';
import { TopicDetail } from './topic-detail';
import { TopicFacts } from './topic-facts';
import { topicMenu } from './topic-menu';
import { TopicOutcome } from './topic-outcome';

interface TopicRowProps {
  topic: TopicView;
  /** Who "them" is. */
  theirName: string;
  on: TopicActions;
  place?: TopicPlace;
  /** It was just ticked: what came of it? */
  asking?: boolean;
}

function Row({ topic, theirName, on, place, asking = false }: TopicRowProps) {
  const [editRequest, setEditRequest] = useState(0);
  const [unblockRequest, setUnblockRequest] = useState(0);
  const [detail, setDetail] = useState<'folded' | 'shown' | 'writing'>('folded');
  const [telling, setTelling] = useState(false);
  const edit = (fields: TopicEdit) => on.edit(topic.id, fields);
  const menu = () =>
    topicMenu({
      ...{ topic, theirName, on, place },
      unfold: {
        text: () => setEditRequest((count) => count + 1),
        detail: () => setDetail('writing'),
        outcome: () => setTelling(true),
        unblocker: () => setUnblockRequest((count) => count + 1),
      },
    });
  return (
    <div class={styles.row}>
      {place && (
        <span class={styles.handle} data-drag-handle title={i18n.t('topic.drag')} aria-hidden="true">
          <Icon of={GripVertical} size={0.875} />
        </span>
      )}
      <Checkbox
        checked={topic.done}
        name={i18n.t('topic.done', { text: topic.text })}
        onChecked={(done) => on.tick(topic.id, done)}
      />
      <div class={styles.body}>
        <EditableText
          value={topic.text}
          label={i18n.t('topic.label')}
          done={topic.done}
          editRequest={editRequest}
          onSave={(text) => edit({ text })}
          onEmpty={() => on.remove(topic.id)}
        />
        <TopicFacts
          topic={topic}
          theirName={theirName}
          unfolded={detail !== 'folded'}
          unblockRequest={unblockRequest}
          onUnblocker={(unblocker) => edit({ unblocker })}
          onDetail={() => setDetail(detail === 'folded' ? 'shown' : 'folded')}
          onChat={on.toChat && (() => on.toChat?.(topic))}
        />
        {detail !== 'folded' && (
          <TopicDetail
            text={topic.detail ?? ''}
            topic={topic.text.slice(0, 80)}
            focused={detail === 'writing'}
            onSave={(text) => edit({ detail: text })}
            onClose={() => setDetail('folded')}
          />
        )}
        {topic.done && (topic.outcome || asking || telling) && (
          <TopicOutcome
            outcome={topic.outcome}
            focused={telling}
            onSave={(outcome) => edit({ outcome })}
            onClose={() => {
              setTelling(false);
              on.closeOutcome?.();
            }}
          />
        )}
      </div>
      <div class={styles.tools}>
        <Menu name={i18n.t('topic.actions', { text: topic.text.slice(0, 80) })} icon={Ellipsis} actions={menu} />
      </div>
    </div>
  );
}

export const TopicRow = memo(Row);
