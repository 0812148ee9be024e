import { useContext, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Avatar } from '@/components/ui/avatar';
import { EditableText } from '@/components/ui/editable-text';
import type { PersonRhythm } from '@/utils/domain/rhythm/person-rhythm';
import type { PersonSummary } from '@/utils/domain/views/parts';
import { isolated } from '@/utils/i18n/isolated';
import { localDate } from '@/utils/state/local-date';
import type { Panel } from '@/utils/state/panel/panel-model';
import { daysAway } from '../shared/days-away';
import { ProfileFields } from '../shared/profile-fields';
import { RelationPicker } from '../shared/relation-picker';
import { CrisisStart } from '../shared/rhythm/crisis-switch';
import { RhythmFacts } from '../shared/rhythm/rhythm-facts';
import { briefWords } from '../shared/rhythm/rhythm-words';
import { RhythmPicker } from '../shared/rhythm-picker';
import { Voice } from './voice';
import styles from './who.module.css';

interface WhoProps {
  person: PersonSummary;
  /** Null while it isn't known, or others look on. */
  rhythm: PersonRhythm | null;
  panel: Panel;
  /** Another time is asked for right below. */
  repairable: boolean;
}

/** With whom: the name, what they are to each other, how often they meet. */
export function Who({ person, rhythm, panel, repairable }: WhoProps) {
  const voice = useContext(Voice);
  const [unfolded, setUnfolded] = useState(false);
  const today = localDate(panel.now.value);
  const met = person.lastMet === null ? null : daysAway(person.lastMet, today);
  const next = person.next === null ? null : daysAway(person.next, today);
  const brief = rhythm && briefWords(rhythm, panel.now.value);
  return (
    <div class={styles.who}>
      <Avatar name={person.name} size={2.75} />
      <div class={styles.body}>
        <h1 class={styles.name}>
          <EditableText value={person.name} label={i18n.t('person.name')} clamp={2} onSave={panel.person.rename} />
        </h1>
        <div class={styles.choices}>
          <RelationPicker relation={person.relation} onRelation={panel.person.relate} />
          <RhythmPicker person={person} rhythm={rhythm} onDays={panel.person.setRhythm} />
        </div>
        <div class={styles.facts}>
          <span>{met ? i18n.t('person.lastMet', { when: met }) : i18n.t('person.neverMet')}</span>
          <span>{next ? i18n.t('person.next', { when: next }) : i18n.t('person.noNext')}</span>
          {brief && <span>{brief}</span>}
          {next === null && !repairable && (
            <button type="button" class={styles.more} onClick={() => panel.drawer.open('ask')}>
              {i18n.t('ask.heading')}
            </button>
          )}
          <button
            type="button"
            class={styles.more}
            aria-expanded={unfolded}
            aria-label={i18n.t('profile.open', { name: isolated(person.name) })}
            onClick={() => setUnfolded(!unfolded)}
          >
            {i18n.t('profile.heading')}
          </button>
        </div>
        {unfolded && (
          <div class={styles.profile}>
            {rhythm && <RhythmFacts person={person} rhythm={rhythm} today={today} />}
            <ProfileFields
              profile={person.profile}
              ownField={panel.settings.value?.field ?? null}
              today={today}
              onProfile={panel.person.setProfile}
            />
            {rhythm && <CrisisStart {...{ rhythm, today }} set={panel.person.setCrisis} tell={voice.tell} />}
          </div>
        )}
      </div>
    </div>
  );
}
