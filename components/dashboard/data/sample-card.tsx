import { useEffect, useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import type { Toasts } from '@/components/ui/toasts';
import { SampleModel } from '@/utils/state/dashboard/sample-model';
import { usePort } from '../../shared/use-port';
import styles from '../page.module.css';
import { fillSample } from '../sample/fill-sample';

/** The sample can be had later, too; while it is there, the strip above every page takes it out. */
export function SampleCard({ toasts }: { toasts: Toasts }) {
  const port = usePort();
  const sample = useMemo(() => new SampleModel(port), [port]);
  useEffect(sample.start, [sample]);
  const view = sample.view.value;
  if (!view || view.people > 0) return null;
  return (
    <section class={styles.card} aria-labelledby="sample">
      <h2 id="sample">{i18n.t('sample.heading')}</h2>
      <p class={styles.hint}>{view.real > 0 ? i18n.t('sample.beside') : i18n.t('sample.hint')}</p>
      <div>
        <Button disabled={sample.busy.value} onClick={() => void fillSample(sample, toasts)}>
          {sample.busy.value ? i18n.t('sample.filling') : i18n.t('sample.look')}
        </Button>
      </div>
    </section>
  );
}
