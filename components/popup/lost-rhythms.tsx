import { i18n } from '#i18n';
import { Disclosure } from '@/components/ui/disclosure';
import part from '@/components/ui/part.module.css';
import type { PopupView } from '@/utils/domain/views/popup-view';
import { relativeDays } from '@/utils/i18n/dates';
import { isolated } from '@/utils/i18n/isolated';
import { listOf } from '@/utils/i18n/lists';
import styles from './lost-rhythms.module.css';

/** People one has not met for too long: one folded line, and the way to ask them. */
export function LostRhythms({ view }: { view: PopupView }) {
  const { lostRhythms, lostRhythmsCount } = view;
  if (lostRhythms.length === 0) return null;
  const rest = lostRhythmsCount - lostRhythms.length;
  const names = listOf(lostRhythms.map(({ personName }) => isolated(personName)));
  return (
    <Disclosure kind="link" summary={i18n.t('popup.lost.names', { names })}>
      <ul class={styles.people}>
        {lostRhythms.map(({ personId, personName, gapDays }) => (
          <li key={personId} class={styles.person}>
            <span class={styles.words}>
              <span dir="auto">{personName}</span>{' '}
              <span class={part.hint}>{i18n.t('popup.lost.last', { when: relativeDays(-gapDays) })}</span>
            </span>
            <a href={`/dashboard.html#/ask/${personId}`} target="_blank" rel="noreferrer">
              {i18n.t('popup.lost.ask')}
            </a>
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <a class={part.hint} href="/dashboard.html#/people" target="_blank" rel="noreferrer">
          {i18n.t('popup.lost.more', rest)}
        </a>
      )}
    </Disclosure>
  );
}
