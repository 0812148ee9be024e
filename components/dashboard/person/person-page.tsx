import { useEffect, useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Toasts } from '@/components/ui/toasts';
import type { Id } from '@/utils/domain/rows/row';
import type { PersonView } from '@/utils/domain/views/dashboard-view';
import { cover } from '@/utils/state/cover';
import type { People } from '@/utils/state/dashboard/people-model';
import type { Person } from '@/utils/state/dashboard/person-model';
import { PersonNeedsModel } from '@/utils/state/dashboard/person-needs-model';
import { usePort } from '../../shared/use-port';
import { ExportCard } from '../exports/export-card';
import { PageFrame } from '../page-frame';
import { FiguresStrip } from './figures-strip';
import { IdentityCard } from './identity-card';
import { NeedsYou } from './needs-you';
import { PersonHeader } from './person-header';
import { PersonRooms } from './person-rooms';
import { ProfileCard } from './profile/profile-card';
import { PutAwayNote } from './put-away-note';
import { QuickActions } from './quick-actions';
import { RhythmCard } from './rhythm-card';
import { StageProposal } from './stage/stage-proposal';
import { StageTimeline } from './stage/stage-timeline';
import { Timeline } from './timeline/timeline';
import { WaitingCard } from './waiting-card';

interface PersonPageProps {
  person: Person;
  /** For merging. */
  people: People;
  toasts: Toasts;
  /** The meeting that was looked for: it stands unfolded and in sight. */
  unfolded: Id | null;
}

/** The home of a relationship: who they are, what waits, how it goes, what was. History belongs to the person. */
export function PersonPage({ person, people, toasts, unfolded }: PersonPageProps) {
  useEffect(person.start, [person]);
  const view = person.view.value;
  return (
    <PageFrame
      title={i18n.t('dashboard.people.heading')}
      head={view && <PersonHeader {...{ view, person }} tell={toasts.show} />}
      rooms={view && <PersonRooms personId={view.person.id} here="overview" />}
      ready={view !== null}
      error={person.error.value ?? person.failure.value}
    >
      {view && <Content {...{ view, person, people, toasts, unfolded }} />}
    </PageFrame>
  );
}

/** What the page can do without at first is asked for from here, once the person is in sight. */
function Content({ view, person, people, toasts, unfolded }: PersonPageProps & { view: PersonView }) {
  const port = usePort();
  const { id } = view.person;
  const needs = useMemo(() => new PersonNeedsModel(port, id), [port, id]);
  useEffect(needs.start, [needs]);
  useEffect(people.start, [people]);
  const isAway = view.archivedAt !== null;
  const parts = { view, person, toasts };
  return (
    <>
      <PutAwayNote {...{ view, person }} tell={toasts.show} />
      {!isAway && <QuickActions {...parts} needs={needs} />}
      {!isAway && (
        <NeedsYou {...parts} needs={needs}>
          <StageProposal {...parts} />
        </NeedsYou>
      )}
      <WaitingCard {...parts} needs={needs} />
      {cover.value === 'none' && <FiguresStrip personId={id} />}
      <Timeline key={unfolded} {...parts} unfolded={unfolded} />
      {!isAway && <RhythmCard {...parts} />}
      <ProfileCard {...parts} />
      <StageTimeline {...parts} />
      <ExportCard person={view.person} toasts={toasts} />
      <IdentityCard {...parts} people={people} />
    </>
  );
}
