import { useEffect, useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PersonView } from '@/utils/domain/views/dashboard-view';
import type { Person } from '@/utils/state/dashboard/person-model';
import { SettingsModel } from '@/utils/state/dashboard/settings-model';
import { localDate } from '@/utils/state/local-date';
import { minutesOf } from '@/utils/state/templates/facts';
import { Advice } from '../../shared/advice';
import { ProfileFields } from '../../shared/profile-fields';
import { usePort } from '../../shared/use-port';
import styles from '../page.module.css';

/** What is known of a person at work, and what length and rhythm follow from it. */
export function ProfileCard({ view, person }: { view: PersonView; person: Person }) {
  const port = usePort();
  const settings = useMemo(() => new SettingsModel(port), [port]);
  useEffect(settings.start, [settings]);
  const ownField = settings.view.value?.field ?? null;
  const now = Date.now();
  return (
    <section class={styles.card} aria-labelledby="profile">
      <h2 id="profile">{i18n.t('profile.heading')}</h2>
      <ProfileFields
        profile={view.person.profile}
        ownField={ownField}
        today={localDate(now)}
        onProfile={person.setProfile}
      />
      <Advice
        person={view.person}
        ownField={ownField}
        inCrisis={view.rhythm?.crisis?.on === true}
        now={now}
        minutes={minutesOf(view.meetings.find(({ state }) => state !== 'cancelled') ?? null)}
        onRhythm={person.setRhythm}
      />
    </section>
  );
}
