import { i18n } from '#i18n';
import type { Id } from '@/utils/domain/rows/row';
import styles from '../../shared/feedback/feedback.module.css';

/** From a drawer to all that is written down about a person for one's own eyes. */
export function SheetsLink({ personId }: { personId: Id }) {
  return (
    <a class={styles.way} href={`/dashboard.html#/people/${personId}/sheets`} target="_blank" rel="noreferrer">
      {i18n.t('sheet.heading')}
    </a>
  );
}
