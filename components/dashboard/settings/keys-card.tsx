import { i18n } from '#i18n';
import type { Shortcuts } from '@/utils/domain/views/dashboard-view';
import styles from '../page.module.css';

/** The keys as the browser has them now. Only the browser's own page may change them. */
export function KeysCard({ shortcuts }: { shortcuts: Shortcuts | null }) {
  const rows = [
    { what: i18n.t('settings.keys.panel'), keys: shortcuts?.panel },
    { what: i18n.t('settings.keys.popup'), keys: shortcuts?.popup },
    { what: i18n.t('settings.keys.capture'), keys: shortcuts?.capture },
    { what: i18n.t('settings.keys.hide'), keys: shortcuts?.hide },
    { what: i18n.t('settings.keys.close'), keys: 'Esc' },
  ];
  return (
    <section class={styles.card} aria-labelledby="keys">
      <h2 id="keys">{i18n.t('settings.keys.heading')}</h2>
      {rows.map(({ what, keys }) => (
        <div key={what} class={styles.line}>
          <span>{what}</span>
          {keys ? (
            <kbd class={styles.keys}>{keys}</kbd>
          ) : (
            <span class={styles.hint}>{i18n.t('settings.keys.none')}</span>
          )}
        </div>
      ))}
      <p class={styles.hint}>{i18n.t('settings.keys.hint')}</p>
    </section>
  );
}
