import { Lock, Users } from 'lucide';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { classes } from '@/components/ui/classes';
import { Segmented } from '@/components/ui/segmented';
import type { Side, Visibility } from '@/utils/domain/rows/agenda';
import type { PanelView } from '@/utils/domain/views/panel-view';
import type { Panel } from '@/utils/state/panel/panel-model';
import { AddLine } from '../shared/add-line';
import styles from './list.module.css';
import { Section } from './section';
import { TopicList } from './topic-list';

/** What to talk about this time. */
export function Agenda({ view, panel, theirName }: { view: PanelView; panel: Panel; theirName: string }) {
  const [visibility, setVisibility] = useState<Visibility>('shared');
  const [raisedBy, setRaisedBy] = useState<Side>('me');
  const heading = i18n.t('panel.agenda.heading');
  const empty = view.topics.length === 0;
  return (
    <Section heading={heading} count={view.topics.filter((topic) => !topic.done).length}>
      <div class={classes(styles.card, styles.flat)}>
        {!empty && <TopicList topics={view.topics} name={heading} theirName={theirName} panel={panel} />}
        <AddLine
          label={i18n.t('topic.add')}
          placeholder={empty ? i18n.t('topic.placeholder') : i18n.t('topic.add')}
          onAdd={(text) => panel.topics.add(text, visibility, raisedBy)}
        >
          <Segmented
            small
            name={i18n.t('topic.visibility')}
            value={visibility}
            onValue={setVisibility}
            options={[
              { value: 'shared', label: i18n.t('topic.shared'), icon: Users },
              { value: 'private', label: i18n.t('topic.private'), icon: Lock },
            ]}
          />
          <Segmented
            small
            name={i18n.t('topic.raisedBy')}
            value={raisedBy}
            onValue={setRaisedBy}
            options={[
              { value: 'me', label: i18n.t('topic.byMe') },
              { value: 'them', label: theirName },
            ]}
          />
        </AddLine>
        {empty && <p class={styles.hint}>{i18n.t('panel.agenda.empty')}</p>}
      </div>
    </Section>
  );
}
