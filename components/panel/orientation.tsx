import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import type { PanelView } from '@/utils/domain/views/panel-view';
import type { Panel } from '@/utils/state/panel/panel-model';
import styles from './orientation.module.css';

/** One line for whoever opens the panel for the first time. Once read, or once something was written, it is gone for good. */
export function Orientation({ view, panel }: { view: PanelView; panel: Panel }) {
  const wrote = view.topics.length > 0 || view.actionItems.length > 0;
  useEffect(() => {
    if (view.orient && wrote) panel.orient();
  }, [view.orient, wrote]);
  if (!view.orient || wrote) return null;
  return (
    <p class={styles.line}>
      <span class={styles.words}>{i18n.t('panel.orient.text')}</span>
      <Button size="small" kind="quiet" onClick={panel.orient}>
        {i18n.t('panel.orient.done')}
      </Button>
    </p>
  );
}
