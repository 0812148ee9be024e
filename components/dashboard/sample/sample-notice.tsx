import { Sparkles } from 'lucide';
import { useEffect, useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { Banner } from '@/components/ui/banner';
import { Button } from '@/components/ui/button';
import type { Toasts } from '@/components/ui/toasts';
import { SampleModel } from '@/utils/state/dashboard/sample-model';
import { usePort } from '../../shared/use-port';
import { RemoveDialog } from './remove-dialog';
import { removeSample } from './remove-sample';
import styles from './sample-notice.module.css';

/** On every page of the dashboard while invented people are among those that are shown. */
export function SampleNotice({ toasts }: { toasts: Toasts }) {
  const port = usePort();
  const sample = useMemo(() => new SampleModel(port), [port]);
  useEffect(sample.start, [sample]);
  const view = sample.view.value;
  if (!view || view.people === 0) return null;
  return (
    <div class={styles.notice}>
      <Banner
        tone="notice"
        icon={Sparkles}
        title={
          <span class={styles.line}>
            <span class={styles.words}>{view.real > 0 ? i18n.t('sample.shownBeside') : i18n.t('sample.shown')}</span>
            {!view.welcomed && <a href="#/welcome">{i18n.t('sample.setUp')}</a>}
            <Button size="small" disabled={sample.busy.value} onClick={() => void removeSample(sample, toasts)}>
              {i18n.t('sample.remove')}
            </Button>
          </span>
        }
      />
      <RemoveDialog sample={sample} toasts={toasts} />
    </div>
  );
}
