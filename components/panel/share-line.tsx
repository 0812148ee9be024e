import { Send } from 'lucide';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import type { Panel } from '@/utils/state/panel/panel-model';
import { useKey } from '../shared/keys';
import styles from './share-line.module.css';

/** The way to what goes to the other side before the meeting, and the key that leads to what fits now. */
export function ShareAgenda({ panel }: { panel: Panel }) {
  const isBefore = panel.phase.shown.value === 'before';
  const open = () => panel.drawer.open('share', isBefore ? 'agenda' : 'recap');
  useKey('s', i18n.t('share.key'), open);
  if (!isBefore) return null;
  return <IconButton icon={Send} size={0.875} name={i18n.t('share.button.agenda')} onClick={open} />;
}

/** The way to what goes to the other side afterwards. */
export function ShareRecap({ panel }: { panel: Panel }) {
  return (
    <div class={styles.line}>
      <Button size="small" icon={Send} onClick={() => panel.drawer.open('share', 'recap')}>
        {i18n.t('share.button.recap')}
      </Button>
    </div>
  );
}
