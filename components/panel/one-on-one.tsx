import { type ComponentChildren, Fragment } from 'preact';
import { useContext, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Phase } from '@/utils/domain/meetings/phase';
import type { PanelView } from '@/utils/domain/views/panel-view';
import { cover } from '@/utils/state/cover';
import { localDate } from '@/utils/state/local-date';
import type { Panel } from '@/utils/state/panel/panel-model';
import { FoundTime } from '../repair/found-time';
import type { RepairSlot } from '../repair/repair-slot';
import { useKey } from '../shared/keys';
import { CrisisLine } from '../shared/rhythm/crisis-switch';
import { ActionItems } from './action-items';
import { Agenda } from './agenda';
import { Earlier } from './earlier';
import { LazyGrowth } from './growth/lazy-growth';
import { Notes } from './notes';
import { Orientation } from './orientation';
import styles from './panel-screen.module.css';
import { PhaseBar } from './phase-bar';
import { Preparation } from './prepare/preparation-card';
import { TemplateLine } from './prepare/template-line';
import { ShareRecap } from './share-line';
import { SinceLastTime } from './since-last-time';
import { fellOut, StateBanner } from './state-banner';
import { TalkStrip } from './talk/talk-strip';
import { Voice } from './voice';
import { When } from './when';
import { Who } from './who';
import { Why } from './why';
import { Agreement } from './wrap-up/agreement';
import { RecentThemes } from './wrap-up/recent-themes';
import { WrapUpCard } from './wrap-up/wrap-up-card';

interface OneOnOneProps {
  view: PanelView;
  panel: Panel;
  repair?: RepairSlot;
}

type Part =
  | 'prepare'
  | 'since'
  | 'agenda'
  | 'template'
  | 'notes'
  | 'items'
  | 'earlier'
  | 'share'
  | 'agreement'
  | 'growth'
  | 'talk'
  | 'wrapUp'
  | 'themes';

/** What stands on top in each phase. The parts are the same: what was opened or half-typed stays as it is. */
const ORDER: Record<Phase, readonly Part[]> = {
  before: ['prepare', 'agreement', 'since', 'agenda', 'template', 'notes', 'items', 'growth', 'themes', 'earlier'],
  during: ['prepare', 'talk', 'agreement', 'since', 'agenda', 'template', 'notes', 'items', 'growth', 'earlier'],
  after: ['prepare', 'talk', 'wrapUp', 'growth', 'items', 'notes', 'share', 'agenda', 'template', 'since', 'earlier'],
};

/** Of the owner alone: not drawn while others may look at the screen. */
const OWNERS: ReadonlySet<Part> = new Set<Part>(['prepare', 'agreement', 'growth', 'wrapUp', 'themes']);

/** The agenda of one meeting, from what is open since last time to what was said before. */
export function OneOnOne({ view, panel, repair }: OneOnOneProps) {
  const { person, meeting } = view;
  // Why somebody is met often is nothing for those who look on.
  const rhythm = cover.value === 'none' ? (view.rhythm ?? null) : null;
  const voice = useContext(Voice);
  const theirName = person?.name ?? meeting?.personName ?? i18n.t('person.relations.other');
  // A new person or meeting starts with fresh fields: nothing half-typed may fall to someone else.
  const key = meeting?.id ?? person?.id;
  const [rating, setRating] = useState(false);
  useKey('r', i18n.t('wrapUp.rate'), () => {
    panel.phase.choose('after');
    setRating(true);
  });
  const [capturing, setCapturing] = useState(false);
  useKey('w', i18n.t('prepare.capture'), () => setCapturing(cover.peek() === 'none'));
  const parts: Record<Part, ComponentChildren> = {
    talk: <TalkStrip panel={panel} theirName={theirName} />,
    agreement: <Agreement panel={panel} />,
    wrapUp: <WrapUpCard panel={panel} called={rating} onCalled={() => setRating(false)} />,
    themes: <RecentThemes recent={panel.wrapUp.view.value?.recent ?? []} />,
    growth: person && meeting && (
      <LazyGrowth key={`growth ${key}`} {...{ panel, personId: person.id, meetingId: meeting.id }} />
    ),
    prepare: meeting && (
      <Preparation
        key={`prepare ${key} ${panel.phase.shown.value}`}
        {...{ panel, theirName, capturing }}
        onCapturing={setCapturing}
      />
    ),
    since: <SinceLastTime view={view} panel={panel} theirName={theirName} />,
    agenda: <Agenda key={`agenda ${key}`} view={view} panel={panel} theirName={theirName} />,
    template: person && <TemplateLine key={`template ${key}`} view={view} panel={panel} person={person} />,
    notes: <Notes panel={panel} />,
    items: <ActionItems key={`items ${key}`} view={view} panel={panel} theirName={theirName} />,
    share: meeting && <ShareRecap panel={panel} />,
    earlier: <Earlier key={`earlier ${key}`} meetings={view.earlier} panel={panel} />,
  };
  return (
    <>
      <div class={styles.head}>
        {person && (
          <Who key={person.id} {...{ person, rhythm, panel }} repairable={meeting !== null && fellOut(meeting)} />
        )}
        {rhythm && (
          <CrisisLine
            rhythm={rhythm}
            today={localDate(panel.now.value)}
            set={panel.person.setCrisis}
            tell={voice.tell}
          />
        )}
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
        {view.found && <FoundTime found={view.found} onDeny={panel.meeting.denyFound} />}
      </div>
      <Orientation view={view} panel={panel} />
      <PhaseBar panel={panel} />
      {ORDER[panel.phase.shown.value]
        .filter((part) => cover.value === 'none' || !OWNERS.has(part))
        .map((part) => (
          <Fragment key={part}>{parts[part]}</Fragment>
        ))}
    </>
  );
}
