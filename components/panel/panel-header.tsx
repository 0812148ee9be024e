import { ArrowLeftRight, Keyboard, Search, X } from 'lucide';
import { i18n } from '#i18n';
import { IconButton } from '@/components/ui/icon-button';
import type { Panel } from '@/utils/state/panel/panel-model';
import { CoverButton } from '../shared/cover-button';
import { useKey } from '../shared/keys';
import { Mark } from '../shared/mark';
import { SaveSign } from '../shared/save-sign';
import styles from './panel-header.module.css';

/** The strip on top: whose panel it is, where it stands, and away with it. */
export function PanelHeader({ panel }: { panel: Panel }) {
  useKey('/', i18n.t('search.heading'), () => panel.drawer.open('search'));
  return (
    <header class={styles.header}>
      <span class={styles.name}>
        <Mark />
        {i18n.t('panel.title')}
      </span>
      <SaveSign sign={panel.saveSign.value} />
      <span class={styles.buttons}>
        <CoverButton />
        <IconButton icon={Search} name={i18n.t('search.heading')} onClick={() => panel.drawer.open('search')} />
        <IconButton icon={Keyboard} name={i18n.t('panel.keys.heading')} onClick={() => panel.drawer.open('keys')} />
        <IconButton icon={ArrowLeftRight} name={i18n.t('panel.otherSide')} onClick={panel.changeSide} />
        <IconButton icon={X} name={i18n.t('panel.close')} onClick={panel.close} />
      </span>
    </header>
  );
}
