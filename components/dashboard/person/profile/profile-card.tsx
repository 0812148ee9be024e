import { useEffect, useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Toasts } from '@/components/ui/toasts';
import type { PersonView } from '@/utils/domain/views/dashboard-view';
import type { Person } from '@/utils/state/dashboard/person-model';
import { SettingsModel } from '@/utils/state/dashboard/settings-model';
import { localDate } from '@/utils/state/local-date';
import { ProfileFields } from '../../../shared/profile-fields';
import { usePort } from '../../../shared/use-port';
import styles from '../../page.module.css';
import { PlanComparison } from './plan-comparison';

interface ProfileCardProps {
  view: PersonView;
  person: Person;
  toasts: Toasts;
}

/** What is known of a person at work, and what length and rhythm follow from it. */
export function ProfileCard({ view, person, toasts }: ProfileCardProps) {
  const port = usePort();
  const settings = useMemo(() => new SettingsModel(port), [port]);
  useEffect(settings.start, [settings]);
  useEffect(person.profile.start, [person]);
  const ownField = settings.view.value?.field ?? null;
  const known = person.profile.view.value;
  return (
    <section class={styles.card} aria-labelledby="profile">
      <h2 id="profile">{i18n.t('profile.heading')}</h2>
      <ProfileFields
        profile={view.person.profile}
        ownField={ownField}
        today={localDate(Date.now())}
        onProfile={person.setProfile}
      />
      {known && <PlanComparison {...{ view, person, ownField, toasts }} lately={known.lately} />}
    </section>
  );
}
