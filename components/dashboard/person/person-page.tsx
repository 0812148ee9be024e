import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { Avatar } from '@/components/ui/avatar';
import { EditableText } from '@/components/ui/editable-text';
import type { Toasts } from '@/components/ui/toasts';
import type { Id } from '@/utils/domain/rows/row';
import type { PersonView } from '@/utils/domain/views/dashboard-view';
import type { People } from '@/utils/state/dashboard/people-model';
import type { Person } from '@/utils/state/dashboard/person-model';
import { localDate } from '@/utils/state/local-date';
import { meetingWords } from '../../shared/meeting-words';
import { RelationPicker } from '../../shared/relation-picker';
import { CrisisLine } from '../../shared/rhythm/crisis-switch';
import { RhythmPicker } from '../../shared/rhythm-picker';
import { ExportCard } from '../exports/export-card';
import { PageFrame } from '../page-frame';
import { IdentityCard } from './identity-card';
import personStyles from './person-page.module.css';
import { PersonWays } from './person-ways';
import { ProfileCard } from './profile-card';
import { RhythmCard } from './rhythm-card';
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

/** One person over time: who they are, what waits, every one-on-one. History belongs to the person. */
export function PersonPage({ person, people, toasts, unfolded }: PersonPageProps) {
  useEffect(person.start, [person]);
  useEffect(people.start, [people]);
  const view = person.view.value;
  return (
    <PageFrame
      title={view ? <Name view={view} person={person} /> : i18n.t('dashboard.people.heading')}
      action={view && <PersonWays personId={view.person.id} />}
      ready={view !== null}
      error={person.error.value ?? person.failure.value}
    >
      {view && (
        <>
          {view.rhythm && (
            <CrisisLine rhythm={view.rhythm} today={localDate(Date.now())} set={person.setCrisis} tell={toasts.show} />
          )}
          <RhythmCard view={view} person={person} toasts={toasts} />
          <WaitingCard view={view} person={person} toasts={toasts} />
          <Timeline key={unfolded} view={view} person={person} unfolded={unfolded} toasts={toasts} />
          <ProfileCard view={view} person={person} />
          <ExportCard person={view.person} toasts={toasts} />
          <IdentityCard view={view} person={person} people={people} toasts={toasts} />
        </>
      )}
    </PageFrame>
  );
}

function Name({ view, person }: { view: PersonView; person: Person }) {
  const who = view.person;
  return (
    <span class={personStyles.who}>
      <Avatar name={who.name} size={3.25} />
      <span class={personStyles.words}>
        <EditableText value={who.name} label={i18n.t('person.name')} clamp={2} onSave={person.rename} />
        <span class={personStyles.facts}>
          <RelationPicker relation={who.relation} onRelation={person.relate} />
          <RhythmPicker person={who} rhythm={view.rhythm} onDays={person.setRhythm} />
          <span>{meetingWords(who, Date.now())}</span>
        </span>
      </span>
    </span>
  );
}
