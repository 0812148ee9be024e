import { i18n } from '#i18n';
import { Disclosure } from '@/components/ui/disclosure';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import { THEMES } from '@/utils/domain/themes/theme';
import type { WrapUpView } from '@/utils/domain/views/wrap-up-view';
import { dayOfDate } from '@/utils/i18n/dates';
import { listOf } from '@/utils/i18n/lists';
import { localDate } from '@/utils/state/local-date';
import { themeWords } from '../../shared/theme-words';
import styles from './wrap-up-card.module.css';

/** Fewer meetings show no habit. */
const ENOUGH = 3;
/** Themes whose want is worth a word; the others come up as they come. */
const WATCHED = ['well-being', 'growth', 'feedback'] as const;

/** What the last five meetings were about: a table, so that it is read as well as seen. */
export function RecentThemes({ recent }: { recent: WrapUpView['recent'] }) {
  if (recent.length < ENOUGH) return null;
  const lacking = WATCHED.filter((theme) => !recent.some((one) => one.themes.includes(theme)));
  const days = recent.map(({ start, date }) => dayOfDate(start === null ? (date ?? '') : localDate(start), ''));
  const summary =
    lacking.length > 0
      ? i18n.t('wrapUp.lacking', { themes: listOf(lacking.map(themeWords)) })
      : i18n.t('wrapUp.recent');
  return (
    <Disclosure kind="link" summary={summary}>
      <table class={styles.recent}>
        <caption>{i18n.t('wrapUp.recent')}</caption>
        <thead>
          <tr>
            <td />
            {recent.map((one, i) => (
              <th key={one.meetingId} scope="col">
                <VisuallyHidden>{days[i]}</VisuallyHidden>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {THEMES.map((theme) => (
            <tr key={theme}>
              <th scope="row">{themeWords(theme)}</th>
              {recent.map((one) => (
                <td key={one.meetingId}>
                  <span class={one.themes.includes(theme) ? styles.touched : styles.untouched} aria-hidden="true" />
                  <VisuallyHidden>
                    {one.themes.includes(theme) ? i18n.t('wrapUp.touched') : i18n.t('wrapUp.untouched')}
                  </VisuallyHidden>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Disclosure>
  );
}
