import { useContext } from 'preact/hooks';
import { i18n } from '#i18n';
import { KeysContext } from '../../shared/keys';
import styles from './keys-drawer.module.css';

/** Every key of the panel, and those that work in lists and notes. */
export function KeysDrawer() {
  const keys = useContext(KeysContext);
  const always = [
    { key: 'Esc', name: i18n.t('panel.keys.close') },
    { key: 'Alt ↑ ↓', name: i18n.t('panel.keys.order') },
    { key: 'Enter', name: i18n.t('panel.keys.edit') },
  ];
  return (
    <>
      <p>{i18n.t('panel.keys.hint')}</p>
      <dl class={styles.keys}>
        {[...(keys?.list() ?? []), ...always].map(({ key, name }) => (
          <div key={key} class={styles.line}>
            <dt>
              <kbd class={styles.key}>{key}</kbd>
            </dt>
            <dd>{name}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
