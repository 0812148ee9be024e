import { Trash2 } from 'lucide';
import { i18n } from '#i18n';
import { IconButton } from '@/components/ui/icon-button';
import type { Tell } from '@/components/ui/toasts';
import type { ProfileChangeEntry, ProfileView } from '@/utils/domain/views/profile-view';
import { dayOfDate } from '@/utils/i18n/dates';
import type { Profile } from '@/utils/state/dashboard/profile-model';
import { focusNear } from '../../../shared/focus-near';
import { factWords, profileChangeWords } from '../../../shared/profile-change-words';
import { wayBack } from '../../../shared/way-back';
import { DayField } from '../../growth/day-field';
import pageStyles from '../../page.module.css';
import styles from './stage.module.css';

interface ChangeListProps {
  view: ProfileView;
  profile: Profile;
  tell: Tell;
}

/** Every change, the latest first: its day can be put right, and what was no change can go. */
export function ChangeList({ view: { changes, today }, profile, tell }: ChangeListProps) {
  if (changes.length === 0) return <p class={pageStyles.hint}>{i18n.t('stage.history.fromNow')}</p>;
  const remove = (change: ProfileChangeEntry, words: string) => {
    focusNear();
    tell(i18n.t('stage.history.removed', { what: words }), wayBack(profile.remove(change.id)));
  };
  const move = (change: ProfileChangeEntry, day: string | null) => {
    if (day === null || day === change.on) return;
    tell(i18n.t('stage.history.moved', { day: dayOfDate(day, today) }), wayBack(profile.moveTo(change, day)));
  };
  return (
    <ul class={pageStyles.rows} aria-label={i18n.t('stage.history.list')}>
      {changes.toReversed().map((change) => {
        const words = profileChangeWords(change, today);
        return (
          <li key={change.id} class={pageStyles.entry}>
            <span class={styles.change}>
              {/* Of a role, the day says it all. */}
              <span dir="auto">{change.what === 'role' ? factWords('role') : words}</span>
              <DayField
                day={change.on}
                words={dayOfDate(change.on, today)}
                label={i18n.t('stage.history.dayOf', { what: words })}
                onDay={(day) => move(change, day)}
              />
            </span>
            <IconButton
              icon={Trash2}
              name={i18n.t('stage.history.remove', { what: words })}
              onClick={() => remove(change, words)}
            />
          </li>
        );
      })}
    </ul>
  );
}
