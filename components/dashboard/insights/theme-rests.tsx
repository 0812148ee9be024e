import { i18n } from '#i18n';
import { calendarDaysBetween } from '@/utils/domain/time/zone';
import type { InsightsView } from '@/utils/domain/views/insights-view';
import { relativeDays } from '@/utils/i18n/dates';
import { localDate } from '@/utils/state/local-date';
import { themeWords } from '../../shared/theme-words';
import { CsvButton } from '../csv-button';
import pageStyles from '../page.module.css';
import styles from './insights.module.css';

/** When each theme was last talked about with one person, the longest ago first. */
export function ThemeRests({ themes }: Pick<InsightsView, 'themes'>) {
  const today = localDate(Date.now());
  const byRest = themes.toSorted((a, b) => ((a.on ?? '') < (b.on ?? '') ? -1 : 1));
  const title = i18n.t('insight.themes.title');
  return (
    <section class={pageStyles.card}>
      <h2>{title}</h2>
      <ul class={pageStyles.rows}>
        {byRest.map(({ theme, on }) => (
          <li key={theme} class={styles.share}>
            {themeWords(theme)}
            <span class={styles.number}>
              {on === null ? i18n.t('insight.themes.never') : relativeDays(calendarDaysBetween(today, on))}
            </span>
          </li>
        ))}
      </ul>
      <div>
        <CsvButton
          title={title}
          lines={() => [
            [i18n.t('insight.chart.theme'), i18n.t('insight.csv.last')],
            ...byRest.map(({ theme, on }) => [themeWords(theme), on ?? '']),
          ]}
        />
      </div>
    </section>
  );
}
