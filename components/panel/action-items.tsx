import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { classes } from '@/components/ui/classes';
import type { Side } from '@/utils/domain/rows/agenda';
import type { PanelView } from '@/utils/domain/views/panel-view';
import type { Due } from '@/utils/state/item-edits';
import { localDate } from '@/utils/state/local-date';
import type { Panel } from '@/utils/state/panel/panel-model';
import { AddLine } from '../shared/add-line';
import { DuePicker } from '../shared/due-picker';
import { SideChoice } from '../shared/side-choice';
import { ItemList } from './item-list';
import styles from './list.module.css';
import { Section } from './section';

/** What was promised in this meeting. */
export function ActionItems({ view, panel, theirName }: { view: PanelView; panel: Panel; theirName: string }) {
  const [owner, setOwner] = useState<Side>('me');
  const [due, setDue] = useState<Due>('next');
  const heading = i18n.t('panel.items.heading');
  const empty = view.actionItems.length === 0;
  const next = view.nextAfter;
  return (
    <Section heading={heading} count={view.actionItems.filter((item) => !item.done).length}>
      <div class={classes(styles.card, styles.flat)}>
        {!empty && <ItemList items={view.actionItems} name={heading} panel={panel} showOwner />}
        <AddLine
          label={i18n.t('item.add')}
          placeholder={empty ? i18n.t('item.placeholder') : i18n.t('item.add')}
          onAdd={(text) => panel.items.add(text, owner, due)}
        >
          <SideChoice
            name={i18n.t('item.owner')}
            value={owner}
            onValue={setOwner}
            me={i18n.t('item.me')}
            them={theirName}
          />
          <DuePicker
            due={due}
            onDue={setDue}
            nextDate={next === null ? null : localDate(next)}
            today={localDate(panel.now.value)}
          />
        </AddLine>
        {empty && <p class={styles.hint}>{i18n.t('panel.items.empty')}</p>}
      </div>
    </Section>
  );
}
