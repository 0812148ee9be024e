import { CircleSlash, Ellipsis, Redo2 } from 'lucide';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Checkbox } from '@/components/ui/checkbox';
import { EditableText } from '@/components/ui/editable-text';
import { IconButton } from '@/components/ui/icon-button';
import { LineField } from '@/components/ui/line-field';
import { Menu } from '@/components/ui/menu';
import { ActionItemFacts } from './action-item-facts';
import { actionItemMenu } from './action-item-menu';
import type { ActionItemRowProps } from './action-item-props';
import styles from './row.module.css';
import { StuckItem } from './stuck-item';

/** A promise: who, when, done, put off or dropped. One that was put off twice asks why. */
export function ActionItemRow(props: ActionItemRowProps) {
  const { item, today, on, fromBefore } = props;
  const [editRequest, setEditRequest] = useState(0);
  const [picking, setPicking] = useState(false);
  const [asking, setAsking] = useState<'drop' | 'smaller' | null>(null);
  const open = !item.done && !item.dropped;
  const unfold = {
    text: () => setEditRequest((count) => count + 1),
    due: () => setPicking(!picking),
    drop: () => setAsking('drop'),
    smaller: () => setAsking('smaller'),
  };
  const answer = (text: string | null) => {
    setAsking(null);
    if (text === null) return;
    if (asking === 'drop') on.drop(item.id, text || null);
    else if (text) void on.smaller(item, text, i18n.t('item.smallerReason', { text }));
  };
  const name = item.text.slice(0, 80);
  return (
    <div class={styles.row}>
      <Checkbox
        round
        checked={item.done}
        name={i18n.t('item.done', { text: item.text })}
        onChecked={(done) => on.tick(item.id, done)}
      />
      <div class={styles.body}>
        <EditableText
          value={item.text}
          label={i18n.t('item.label')}
          done={!open}
          editRequest={editRequest}
          onSave={(text) => on.edit(item.id, text)}
          onEmpty={() => on.remove(item.id)}
        />
        <ActionItemFacts {...props} today={today} picking={picking} />
        {asking && (
          <LineField
            label={asking === 'drop' ? i18n.t('item.dropWhy') : i18n.t('item.smallerWhat')}
            placeholder={asking === 'drop' ? i18n.t('item.dropWhy') : i18n.t('item.smallerWhat')}
            maxLength={1000}
            onDone={answer}
          />
        )}
      </div>
      <div class={styles.tools}>
        {fromBefore && open && (
          <>
            <IconButton
              icon={Redo2}
              name={i18n.t('item.putOffNamed', { text: name })}
              onClick={() => on.putOff(item.id)}
            />
            <IconButton icon={CircleSlash} name={i18n.t('item.dropNamed', { text: name })} onClick={unfold.drop} />
          </>
        )}
        <Menu
          name={i18n.t('item.actions', { text: name })}
          icon={Ellipsis}
          actions={() => actionItemMenu(props, unfold)}
        />
      </div>
      {open && !asking && <StuckItem item={item} on={on} onDrop={unfold.drop} onSmaller={unfold.smaller} />}
    </div>
  );
}
