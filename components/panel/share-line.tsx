import { Send } from 'lucide';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import type { ShareAbout } from '@/utils/domain/views/share-view';
import type { Panel } from '@/utils/state/panel/panel-model';
import { useKey } from '../shared/keys';
import styles from './share-line.module.css';

/** The way to what goes to the other side: the agenda until the meeting begins, the recap from then on. */
export function ShareLine({ panel }: { panel: Panel }) {
  const phase = panel.phase.shown.value;
  const about: ShareAbout = phase === 'before' ? 'agenda' : 'recap';
  const open = () => panel.drawer.open('share', about);
  useKey('s', i18n.t('share.key'), open);
  if (phase === 'during') return null;
  return (
    <div class={styles.line}>
      <Button size="small" icon={Send} onClick={open}>
        {i18n.t(`share.button.${about}`)}
      </Button>
    </div>
  );
}
