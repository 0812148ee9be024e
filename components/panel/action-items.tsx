import { i18n } from '#i18n';
import { classes } from '@/components/ui/classes';
import type { PanelView } from '@/utils/domain/views/panel-view';
import { localDate } from '@/utils/state/local-date';
import type { Panel } from '@/utils/state/panel/panel-model';
import { PromiseLine } from '../shared/promise-line';
import { ItemList } from './item-list';
import styles from './list.module.css';
import { Section } from './section';

/** What was promised in this meeting. */
export function ActionItems({ view, panel, theirName }: { view: PanelView; panel: Panel; theirName: string }) {
  const heading = i18n.t('panel.items.heading');
  const empty = view.actionItems.length === 0;
  return (
    <Section heading={heading} count={view.actionItems.filter((item) => !item.done).length}>
      <div class={classes(styles.card, styles.flat)}>
        {!empty && <ItemList items={view.actionItems} name={heading} panel={panel} showOwner />}
        <PromiseLine
          placeholder={empty ? i18n.t('item.placeholder') : i18n.t('item.add')}
          theirName={theirName}
          next={view.nextAfter}
          today={localDate(panel.now.value)}
          onAdd={panel.items.add}
        />
        {empty && <p class={styles.hint}>{i18n.t('panel.items.empty')}</p>}
      </div>
    </Section>
  );
}
