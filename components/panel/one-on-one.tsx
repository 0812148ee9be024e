import { type ComponentChildren, Fragment } from 'preact';
import { i18n } from '#i18n';
import type { Phase } from '@/utils/domain/meetings/phase';
import type { PanelView } from '@/utils/domain/views/panel-view';
import type { Panel } from '@/utils/state/panel/panel-model';
import type { RepairSlot } from '../repair/repair-slot';
import { ActionItems } from './action-items';
import { Agenda } from './agenda';
import { Earlier } from './earlier';
import { Notes } from './notes';
import styles from './panel-screen.module.css';
import { PhaseBar } from './phase-bar';
import { TemplateLine } from './prepare/template-line';
import { ShareLine } from './share-line';
import { SinceLastTime } from './since-last-time';
import { StateBanner } from './state-banner';
import { When } from './when';
import { Who } from './who';
import { Why } from './why';

interface OneOnOneProps {
  view: PanelView;
  panel: Panel;
  repair?: RepairSlot;
}

type Part = 'since' | 'agenda' | 'template' | 'notes' | 'items' | 'earlier' | 'share';

/** What stands on top in each phase. The parts are the same: what was opened or half-typed stays as it is. */
const ORDER: Record<Phase, readonly Part[]> = {
  before: ['since', 'agenda', 'template', 'share', 'notes', 'items', 'earlier'],
  during: ['since', 'agenda', 'template', 'share', 'notes', 'items', 'earlier'],
  after: ['items', 'notes', 'share', 'agenda', 'template', 'since', 'earlier'],
};

/** The agenda of one meeting, from what is open since last time to what was said before. */
export function OneOnOne({ view, panel, repair }: OneOnOneProps) {
  const { person, meeting } = view;
  const theirName = person?.name ?? meeting?.personName ?? i18n.t('person.relations.other');
  // A new person or meeting starts with fresh fields: nothing half-typed may fall to someone else.
  const key = meeting?.id ?? person?.id;
  const parts: Record<Part, ComponentChildren> = {
    since: <SinceLastTime view={view} panel={panel} theirName={theirName} />,
    agenda: <Agenda key={`agenda ${key}`} view={view} panel={panel} theirName={theirName} />,
    template: person && <TemplateLine key={`template ${key}`} view={view} panel={panel} person={person} />,
    notes: <Notes panel={panel} />,
    items: <ActionItems key={`items ${key}`} view={view} panel={panel} theirName={theirName} />,
    share: meeting && <ShareLine panel={panel} />,
    earlier: <Earlier key={`earlier ${key}`} meetings={view.earlier} panel={panel} />,
  };
  return (
    <>
      <div class={styles.head}>
        {person && <Who key={person.id} person={person} panel={panel} />}
        <When event={view.event} meeting={meeting} now={panel.now.value}>
          <Why key={view.event?.sightingId} view={view} panel={panel} />
        </When>
        {meeting && (
          <StateBanner
            key={`${meeting.id} ${view.repairing}`}
            meeting={meeting}
            panel={panel}
            repair={repair}
            unfolded={view.repairing === meeting.id}
          />
        )}
      </div>
      <PhaseBar panel={panel} />
      {ORDER[panel.phase.shown.value].map((part) => (
        <Fragment key={part}>{parts[part]}</Fragment>
      ))}
    </>
  );
}
