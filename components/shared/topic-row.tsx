import { ArrowDown, ArrowUp, Ellipsis, GripVertical, Lock, Pencil, Trash2, User, Users } from 'lucide';
import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Checkbox } from '@/components/ui/checkbox';
import { EditableText } from '@/components/ui/editable-text';
import { Icon } from '@/components/ui/icon';
import { Menu, type MenuAction } from '@/components/ui/menu';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { TopicView } from '@/utils/domain/views/parts';
import { isolated } from '@/utils/i18n/isolated';
import { ageWords } from './age-words';
import styles from './row.module.css';

export interface TopicRowProps {
  topic: TopicView;
  /** Who "them" is. */
  theirName: string;
  onTick: (done: boolean) => void;
  onEdit: (text: string) => void;
  onRaise: (by: 'me' | 'them') => void;
  onShare: () => void;
  onRemove: () => void;
  /** Left out where the order is not the person's. Null: there is no further place that way. */
  moves?: { up: (() => void) | null; down: (() => void) | null };
}

function menuOf(props: TopicRowProps, edit: () => void): MenuAction[] {
  const { topic, moves, theirName } = props;
  const move: MenuAction[] = moves
    ? [
        { label: i18n.t('topic.up'), icon: ArrowUp, keys: 'Alt ↑', disabled: !moves.up, run: () => moves.up?.() },
        {
          label: i18n.t('topic.down'),
          icon: ArrowDown,
          keys: 'Alt ↓',
          disabled: !moves.down,
          run: () => moves.down?.(),
        },
      ]
    : [];
  const raise: MenuAction =
    topic.raisedBy === 'me'
      ? { label: i18n.t('topic.toThem', { name: isolated(theirName) }), icon: User, run: () => props.onRaise('them') }
      : { label: i18n.t('topic.toMe'), icon: User, run: () => props.onRaise('me') };
  const share: MenuAction[] =
    topic.visibility === 'private' ? [{ label: i18n.t('topic.share'), icon: Users, run: props.onShare }] : [];
  return [
    { label: i18n.t('topic.edit'), icon: Pencil, keys: 'Enter', run: edit },
    ...move,
    raise,
    ...share,
    { label: i18n.t('topic.delete'), icon: Trash2, kind: 'danger', apart: true, run: props.onRemove },
  ];
}

export function TopicRow(props: TopicRowProps) {
  const { topic, theirName } = props;
  const id = useId();
  const [editRequest, setEditRequest] = useState(0);
  const age = ageWords(topic);
  return (
    <div class={styles.row}>
      {props.moves && (
        <span class={styles.handle} data-drag-handle title={i18n.t('topic.drag')} aria-hidden="true">
          <Icon of={GripVertical} size={0.875} />
        </span>
      )}
      <Checkbox checked={topic.done} name={i18n.t('topic.done', { text: topic.text })} onChecked={props.onTick} />
      <div class={styles.body}>
        <EditableText
          id={id}
          value={topic.text}
          label={i18n.t('topic.label')}
          done={topic.done}
          editRequest={editRequest}
          onSave={props.onEdit}
          onEmpty={props.onRemove}
        />
        <div class={styles.meta}>
          {topic.visibility === 'private' && (
            <span class={styles.fact} title={i18n.t('topic.isPrivate')}>
              <Icon of={Lock} size={0.75} />
              {i18n.t('topic.private')}
              <VisuallyHidden>{i18n.t('topic.isPrivate')}</VisuallyHidden>
            </span>
          )}
          {topic.raisedBy === 'them' && (
            <span class={styles.fact}>
              <span dir="auto" class={styles.name}>
                {i18n.t('topic.byThem', { name: isolated(theirName) })}
              </span>
            </span>
          )}
          {age && <span class={styles.fact}>{age}</span>}
        </div>
      </div>
      <div class={styles.tools}>
        <Menu
          name={i18n.t('topic.actions', { text: topic.text.slice(0, 80) })}
          icon={Ellipsis}
          actions={menuOf(props, () => setEditRequest((count) => count + 1))}
        />
      </div>
    </div>
  );
}
