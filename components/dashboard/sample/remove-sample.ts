import { i18n } from '#i18n';
import type { Toasts } from '@/components/ui/toasts';
import { errorCode } from '@/utils/domain/errors';
import type { Sample } from '@/utils/state/dashboard/sample-model';
import { errorWords } from '../../shared/error-words';
import { wayBack } from '../../shared/way-back';

/** Takes the sample out, or lets `sample.own` ask first. */
export function removeSample(sample: Sample, toasts: Toasts): Promise<void> {
  return told(sample.remove, toasts, i18n.t('sample.removed'));
}

/** After the user said what becomes of what they wrote. */
export function clearSample(sample: Sample, toasts: Toasts, keep: boolean): Promise<void> {
  return told(() => sample.clear({ keep }), toasts, i18n.t(keep ? 'sample.removedKept' : 'sample.removed'));
}

async function told(run: () => Promise<(() => void) | null>, toasts: Toasts, words: string): Promise<void> {
  try {
    const back = await run();
    if (back) toasts.show(words, wayBack(back));
  } catch (error) {
    toasts.show(errorWords(errorCode(error)));
  }
}
