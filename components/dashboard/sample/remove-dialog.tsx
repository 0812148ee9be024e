import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import type { Toasts } from '@/components/ui/toasts';
import { cover } from '@/utils/state/cover';
import type { Sample } from '@/utils/state/dashboard/sample-model';
import { clearSample } from './remove-sample';
import styles from './sample-notice.module.css';

/** Asks what becomes of the user's own words, which no sample brings back. On a shared screen it only counts them. */
export function RemoveDialog({ sample, toasts }: { sample: Sample; toasts: Toasts }) {
  const own = sample.own.value;
  return (
    <Dialog
      open={own !== null}
      onClose={sample.keepAll}
      title={i18n.t('sample.own.title')}
      closeName={i18n.t('ui.close')}
      actions={
        <>
          <Button onClick={sample.keepAll}>{i18n.t('ui.cancel')}</Button>
          <Button kind="danger" disabled={sample.busy.value} onClick={() => void clearSample(sample, toasts, false)}>
            {i18n.t('sample.own.drop')}
          </Button>
          <Button kind="primary" disabled={sample.busy.value} onClick={() => void clearSample(sample, toasts, true)}>
            {i18n.t('sample.own.keep')}
          </Button>
        </>
      }
    >
      <p>{i18n.t('sample.own.text', own?.length ?? 0)}</p>
      {cover.value === 'none' && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls is reached by keyboard.
        <ul class={styles.texts} tabIndex={0} aria-label={i18n.t('sample.own.list')}>
          {own?.map((text, at) => (
            <li key={at} dir="auto">
              {text}
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  );
}
