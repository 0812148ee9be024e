import { useCallback, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { classes } from '@/components/ui/classes';
import { bySection } from '@/utils/domain/agenda/by-section';
import type { Id } from '@/utils/domain/rows/row';
import type { PanelView } from '@/utils/domain/views/panel-view';
import type { Panel } from '@/utils/state/panel/panel-model';
import { useKey } from '../shared/keys';
import { TopicLine } from '../shared/topic-line';
import { Lopsided } from './agenda/lopsided';
import { NewSection } from './agenda/new-section';
import { Parked } from './agenda/parked';
import { SectionHeading } from './agenda/section-heading';
import { SectionLine } from './agenda/section-line';
import sections from './agenda/sections.module.css';
import { LOOSE, type TopicGroup } from './agenda/use-topic-actions';
import styles from './list.module.css';
import { QuestionsButton } from './prepare/questions-button';
import { TemplatesButton } from './prepare/templates-button';
import { Section } from './section';
import { ShareAgenda } from './share-line';
import { TopicList } from './topic-list';

interface AgendaProps {
  view: PanelView;
  panel: Panel;
  theirName: string;
}

/** What to talk about this time: the parts of the agenda, what stands in none, and what was put aside. */
export function Agenda({ view, panel, theirName }: AgendaProps) {
  const [addingTo, setAddingTo] = useState<Id | null>(null);
  const empty = view.topics.length === 0;
  const groups = groupsOf(view, panel, addingTo, setAddingTo);
  return (
    <Section
      part="agenda"
      heading={i18n.t('panel.agenda.heading')}
      count={view.topics.filter((topic) => !topic.done).length}
      tool={view.meeting && <ShareAgenda panel={panel} />}
    >
      <div class={classes(styles.card, styles.flat)}>
        {(!empty || view.sections.length > 0) && <TopicList groups={groups} theirName={theirName} panel={panel} />}
        <NewTopic empty={empty} panel={panel} theirName={theirName} />
        {empty && view.sections.length === 0 && <p class={styles.hint}>{i18n.t('panel.agenda.empty')}</p>}
        <div class={sections.foot}>
          <div class={sections.ways}>
            <QuestionsButton panel={panel} />
            {view.meeting && !empty && <NewSection onAdd={(title) => setAddingTo(panel.sections.add(title))} />}
            {view.meeting && <TemplatesButton panel={panel} />}
          </div>
          <Parked topics={view.parked} panel={panel} />
        </div>
      </div>
      {view.lopsided && <Lopsided share={view.lopsided} name={theirName} panel={panel} />}
    </Section>
  );
}

/** One list for each part; what stands in none comes last, where the line adds. */
function groupsOf(
  view: PanelView,
  panel: Panel,
  addingTo: Id | null,
  setAddingTo: (id: Id | null) => void,
): TopicGroup[] {
  const { sections: parts, loose } = bySection(view.topics, view.sections);
  const inSections = parts.map(({ section, topics }, index): TopicGroup => {
    const adding = addingTo === section.id;
    const add = (text: string) => panel.topics.add(text, 'shared', 'me', section.id);
    const onAdd = () => setAddingTo(section.id);
    return {
      id: section.id,
      name: section.title,
      items: topics,
      heading: <SectionHeading {...{ section, index, panel, onAdd }} count={parts.length} />,
      foot: adding && <SectionLine title={section.title} onAdd={add} onClose={() => setAddingTo(null)} />,
    };
  });
  const rest = parts.length > 0 && loose.length > 0 && <h3 class={sections.rest}>{i18n.t('panel.sections.rest')}</h3>;
  const name = parts.length > 0 ? i18n.t('panel.sections.rest') : i18n.t('panel.agenda.heading');
  return [...inSections, { id: LOOSE, name, items: loose, heading: rest }];
}

/** The line that adds a topic, with who may see it and whose it is. */
function NewTopic({ empty, panel, theirName }: { empty: boolean; panel: Panel; theirName: string }) {
  const line = useRef<HTMLDivElement>(null);
  const focus = useCallback(() => line.current?.querySelector('input')?.focus(), []);
  useKey('t', i18n.t('panel.keys.topic'), focus);
  return (
    <div ref={line}>
      <TopicLine
        placeholder={empty ? i18n.t('topic.placeholder') : i18n.t('topic.add')}
        theirName={theirName}
        onAdd={panel.topics.add}
      />
    </div>
  );
}
