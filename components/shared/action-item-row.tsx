import { CalendarClock, Ellipsis, Lock, Pencil, Trash2, User } from 'lucide';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Checkbox } from '@/components/ui/checkbox';
import { classes } from '@/components/ui/classes';
import { EditableText } from '@/components/ui/editable-text';
import { Icon } from '@/components/ui/icon';
import { Menu, type MenuAction } from '@/components/ui/menu';
import type { ActionItemView } from '@/utils/domain/views/parts';
import { isolated } from '@/utils/i18n/isolated';
import { DuePicker } from './due-picker';
import { dueWords } from './due-words';
import styles from './row.module.css';

export interface ActionItemRowProps {
  item: ActionItemView;
  today: string;
  /** Day of the next one-on-one, where known. */
  nextDate: string | null;
  /** Says who does it; left out where the heading already does. */
  showOwner?: boolean;
  /** Says with whom it was agreed, where people are mixed. */
  showPerson?: boolean;
  onTick: (done: boolean) => void;
  onEdit: (text: string) => void;
  onGive: (owner: 'me' | 'them') => void;
  onDue: (due: ActionItemView['due']) => void;
  onRemove: () => void;
}

function menuOf(props: ActionItemRowProps, edit: () => void, pickDue: () => void): MenuAction[] {
  const { item } = props;
  const give: MenuAction =
    item.owner === 'me'
      ? {
          label: i18n.t('item.toThem', { name: isolated(item.personName) }),
          icon: User,
          run: () => props.onGive('them'),
        }
      : { label: i18n.t('item.toMe'), icon: User, run: () => props.onGive('me') };
  return [
    { label: i18n.t('topic.edit'), icon: Pencil, keys: 'Enter', run: edit },
    { label: i18n.t('item.due'), icon: CalendarClock, run: pickDue },
    give,
    { label: i18n.t('item.delete'), icon: Trash2, kind: 'danger', apart: true, run: props.onRemove },
  ];
}

export function ActionItemRow(props: ActionItemRowProps) {
  const { item, today } = props;
  const [editRequest, setEditRequest] = useState(0);
  const [picking, setPicking] = useState(false);
  const due = dueWords(item, today);
  const who = props.showPerson ? item.personName : item.owner === 'me' ? i18n.t('item.me') : item.personName;
  return (
    <div class={styles.row}>
      <Checkbox round checked={item.done} name={i18n.t('item.done', { text: item.text })} onChecked={props.onTick} />
      <div class={styles.body}>
        <EditableText
          value={item.text}
          label={i18n.t('item.label')}
          done={item.done}
          editRequest={editRequest}
          onSave={props.onEdit}
          onEmpty={props.onRemove}
        />
        <div class={styles.meta}>
          {(props.showOwner || props.showPerson) && (
            <span class={styles.fact}>
              <span dir="auto" class={styles.name}>
                {who}
              </span>
            </span>
          )}
          {item.visibility === 'private' && <Icon of={Lock} size={0.75} />}
          {picking ? (
            <DuePicker due={item.due} onDue={props.onDue} nextDate={props.nextDate} today={today} />
          ) : (
            due && <span class={classes(styles.fact, item.overdue && !item.done && styles.overdue)}>{due}</span>
          )}
        </div>
      </div>
      <div class={styles.tools}>
        <Menu
          name={i18n.t('item.actions', { text: item.text.slice(0, 80) })}
          icon={Ellipsis}
          actions={menuOf(
            props,
            () => setEditRequest((count) => count + 1),
            () => setPicking(!picking),
          )}
        />
      </div>
    </div>
  );
}
