import { ChevronLeft, ChevronRight } from 'lucide';
import { i18n } from '#i18n';
import { Icon } from '@/components/ui/icon';
import type { CalendarDate } from '@/utils/domain/calendar/calendar-event';
import { addCalendarDays, calendarDaysBetween } from '@/utils/domain/time/zone';
import type { WeekTally } from '@/utils/domain/views/week-view';
import { dateRange, weeksAway } from '@/utils/i18n/dates';
import { useKey } from '../../shared/keys';
import styles from './week-head.module.css';

/** "This week"; told to who listens when another one comes in sight. */
export function WeekName({ from, thisWeek }: { from: CalendarDate; thisWeek: CalendarDate }) {
  return <span aria-live="polite">{weeksAway(Math.round(calendarDaysBetween(thisWeek, from) / 7))}</span>;
}

/** Its dates, and how much of it took place. */
export function weekLead(from: CalendarDate, tally: WeekTally | null): string {
  const dates = dateRange(from, addCalendarDays(from, 6));
  return tally && tally.planned > 0 ? `${dates} · ${tallyWords(tally)}` : dates;
}

/** "Held 2 of 5 planned, 3 still to come" */
function tallyWords({ planned, held, ahead }: WeekTally): string {
  // Before the first one "held 0" would blame nobody for nothing.
  if (held === 0 && ahead > 0) return withAhead(i18n.t('week.planned', { planned }), planned === ahead ? 0 : ahead);
  return withAhead(i18n.t('week.held', { held, planned }), ahead);
}

function withAhead(words: string, ahead: number): string {
  return ahead > 0 ? `${words}, ${i18n.t('week.ahead', ahead)}` : words;
}

const hrefOf = (date: CalendarDate) => `#/week/${date}`;

/** A week back, a week on, and back to this one: by links, and by the arrow keys and T. */
export function WeekWays({ from, thisWeek }: { from: CalendarDate; thisWeek: CalendarDate }) {
  const [before, after] = [hrefOf(addCalendarDays(from, -7)), hrefOf(addCalendarDays(from, 7))];
  const forth = document.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const back = document.dir === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
  useKey(back, i18n.t('week.before'), () => location.assign(before));
  useKey(forth, i18n.t('week.after'), () => location.assign(after));
  useKey('t', i18n.t('week.back'), () => location.assign('#/week'));
  return (
    <nav class={styles.ways} aria-label={i18n.t('week.heading')}>
      {from !== thisWeek && (
        <a class={styles.today} href="#/week" aria-keyshortcuts="t" title={`${i18n.t('week.back')} (T)`}>
          {i18n.t('week.back')}
        </a>
      )}
      <a
        class={styles.way}
        href={before}
        aria-label={i18n.t('week.before')}
        title={`${i18n.t('week.before')} (←)`}
        aria-keyshortcuts={back}
      >
        <Icon of={ChevronLeft} />
      </a>
      <a
        class={styles.way}
        href={after}
        aria-label={i18n.t('week.after')}
        title={`${i18n.t('week.after')} (→)`}
        aria-keyshortcuts={forth}
      >
        <Icon of={ChevronRight} />
      </a>
    </nav>
  );
}
