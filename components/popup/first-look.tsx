import { CalendarDays, CalendarSearch } from 'lucide';
import { i18n } from '#i18n';
import { EmptyState } from '@/components/ui/empty-state';
import { CalendarLinks } from '../shared/calendar-links';
import styles from './popup-screen.module.css';

/** Where calendars are followed that need no open tab. */
export const FEEDS = '/dashboard.html#/feeds';
const STEPS = '/dashboard.html#/welcome';

/** Before any calendar was read: where it begins. */
export function FirstLook() {
  return (
    <div>
      <EmptyState icon={CalendarDays} title={i18n.t('popup.first.title')} action={<CalendarLinks />}>
        {i18n.t('popup.first.text')}
      </EmptyState>
      <p class={styles.quiet}>
        <a href={STEPS} target="_blank" rel="noreferrer">
          {i18n.t('popup.first.steps')}
        </a>
      </p>
      <NoOpenTab />
    </div>
  );
}

/** A calendar was read, and nobody was met in it yet. */
export function NobodyYet() {
  return (
    <div>
      <EmptyState icon={CalendarSearch} title={i18n.t('popup.nobody.title')} action={<CalendarLinks />}>
        {i18n.t('popup.nobody.text')}
      </EmptyState>
      <NoOpenTab />
    </div>
  );
}

function NoOpenTab() {
  return (
    <p class={styles.quiet}>
      {i18n.t('feeds.hint.popup')}{' '}
      <a href={FEEDS} target="_blank" rel="noreferrer">
        {i18n.t('feeds.hint.link')}
      </a>
    </p>
  );
}
