import { i18n } from '#i18n';
import type { Id } from '@/utils/domain/rows/row';

/** From a drawer to all that is written down about a person for one's own eyes. */
export function SheetsLink({ personId }: { personId: Id }) {
  return (
    <p>
      <a href={`/dashboard.html#/people/${personId}/sheets`} target="_blank" rel="noreferrer">
        {i18n.t('sheet.heading')}
      </a>
    </p>
  );
}
