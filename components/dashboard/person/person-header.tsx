import { CircleCheck } from 'lucide';
import { i18n } from '#i18n';
import { Avatar } from '@/components/ui/avatar';
import { Badge } from '@/components/ui/badge';
import { EditableText } from '@/components/ui/editable-text';
import type { Tell } from '@/components/ui/toasts';
import { stageOf } from '@/utils/domain/people/stage';
import type { PersonRhythm } from '@/utils/domain/rhythm/person-rhythm';
import type { PersonView } from '@/utils/domain/views/dashboard-view';
import { dayOfInstant, monthOfDate } from '@/utils/i18n/dates';
import type { Person } from '@/utils/state/dashboard/person-model';
import { localDate } from '@/utils/state/local-date';
import { daysAway } from '../../shared/days-away';
import { meetingWords } from '../../shared/meeting-words';
import { stageWords } from '../../shared/profile-words';
import { RelationPicker } from '../../shared/relation-picker';
import { briefWords } from '../../shared/rhythm/rhythm-words';
import { RhythmPicker } from '../../shared/rhythm-picker';
import styles from './person-header.module.css';
import { PersonMenu } from './person-menu';

interface PersonHeaderProps {
  view: PersonView;
  person: Person;
  tell: Tell;
}

/** Who it is, what they are to the user, since when, and how it stands. */
export function PersonHeader({ view, person, tell }: PersonHeaderProps) {
  const who = view.person;
  const now = Date.now();
  const facts = factsOf(view, now);
  return (
    <header class={styles.who}>
      <div class={styles.avatar}>
        <Avatar name={who.name} size={3.5} />
      </div>
      <h1 class={styles.name} dir="auto">
        <EditableText value={who.name} label={i18n.t('person.name')} clamp={2} onSave={person.rename} />
      </h1>
      <div>
        <PersonMenu {...{ view, person, tell }} />
      </div>
      <div class={styles.words}>
        <div class={styles.pickers}>
          <RelationPicker relation={who.relation} onRelation={person.relate} />
          <RhythmPicker person={who} rhythm={view.rhythm} onDays={person.setRhythm} />
        </div>
        {facts.length > 0 && <p>{facts.join(' · ')}</p>}
        <p>
          {meetingWords(who, now)}{' '}
          {view.archivedAt === null && view.rhythm && <Standing rhythm={view.rhythm} now={now} />}
        </p>
      </div>
    </header>
  );
}

/** Where they are in their role, and how long the two know each other. */
function factsOf({ person: { profile }, firstMet }: PersonView, now: number): string[] {
  const today = localDate(now);
  const stage = stageOf(profile, today);
  return [
    stage === null ? [] : stageWords(stage),
    profile.since === null ? [] : i18n.t('personPage.since', { month: monthOfDate(profile.since) }),
    firstMet === null
      ? []
      : i18n.t('personPage.firstMet', { day: dayOfInstant(firstMet, now), when: daysAway(firstMet, today) }),
  ].flat();
}

/** How it stands with the rhythm, in a few words; where none is expected, nothing. */
function Standing({ rhythm, now }: { rhythm: PersonRhythm; now: number }) {
  const brief = briefWords(rhythm, now);
  if (brief !== null) return <Badge tone={rhythm.standing === 'strong' ? 'danger' : 'notice'}>{brief}</Badge>;
  if (rhythm.standing !== 'on-time') return null;
  return (
    <Badge tone="accent" icon={CircleCheck}>
      {i18n.t('personPage.inTime')}
    </Badge>
  );
}
