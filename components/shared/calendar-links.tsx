import { i18n } from '#i18n';
import styles from './calendar-links.module.css';

/** Addresses that lead to the calendar of the first account that is signed in. */
const CALENDARS = {
  google: 'https://calendar.google.com/calendar/u/0/r/week',
  outlook: 'https://outlook.office.com/calendar/view/week',
} as const;

/** The way into a calendar: links, because that is what they are. */
export function CalendarLinks() {
  return (
    <ul class={styles.links}>
      {(['google', 'outlook'] as const).map((site) => (
        <li key={site}>
          <a class={styles.link} href={CALENDARS[site]} target="_blank" rel="noreferrer">
            {i18n.t(`dashboard.health.sites.${site}`)}
          </a>
        </li>
      ))}
    </ul>
  );
}
