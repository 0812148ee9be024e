import { useContext } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PanelView } from '@/utils/domain/views/panel-view';
import { isolated } from '@/utils/i18n/isolated';
import type { Panel } from '@/utils/state/panel/panel-model';
import { TickAll } from '../shared/tick-all';
import { SaidAndDid } from './agenda/said-and-did';
import { LOOSE } from './agenda/use-topic-actions';
import { ItemList } from './item-list';
import styles from './list.module.css';
import { Section } from './section';
import { TopicList } from './topic-list';
import { Voice } from './voice';

/** What both promised and what still waits. Nothing is drawn when nothing does. */
export function SinceLastTime({ view, panel, theirName }: { view: PanelView; panel: Panel; theirName: string }) {
  const { tell } = useContext(Voice);
  const { actionItems, topics } = view.sinceLastTime;
  if (actionItems.length + topics.length + view.saidAndDid.length === 0) return null;
  const groups = [
    { owner: 'me', heading: i18n.t('panel.since.mine') },
    { owner: 'them', heading: i18n.t('panel.since.theirs', { name: isolated(theirName) }) },
  ].map((group) => ({ ...group, items: actionItems.filter((item) => item.owner === group.owner) }));
  const open = [...actionItems, ...topics].filter((one) => !one.done && !('dropped' in one && one.dropped)).length;
  return (
    <Section heading={i18n.t('panel.since.heading')} count={open}>
      <div class={styles.card}>
        {groups
          .filter((group) => group.items.length > 0)
          .map((group) => (
            <div key={group.owner}>
              <div class={styles.subLine}>
                <h3 class={styles.sub} dir="auto">
                  {group.heading}
                </h3>
                <TickAll items={group.items} edits={panel.items} tell={tell} />
              </div>
              <ItemList items={group.items} name={group.heading} panel={panel} fromBefore />
            </div>
          ))}
        {topics.length > 0 && (
          <div>
            <h3 class={styles.sub}>{i18n.t('panel.since.topics')}</h3>
            <TopicList
              groups={[{ id: LOOSE, name: i18n.t('panel.since.topics'), items: topics }]}
              theirName={theirName}
              panel={panel}
            />
          </div>
        )}
        <SaidAndDid topics={view.saidAndDid} />
      </div>
    </Section>
  );
}
