import type { Toasts } from '@/components/ui/toasts';
import { errorCode } from '@/utils/domain/errors';
import type { Sample } from '@/utils/state/dashboard/sample-model';
import { errorWords } from '../../shared/error-words';

/** Fills the sample in, unless it is there, and shows the week with it. */
export async function fillSample(sample: Sample, toasts: Toasts): Promise<void> {
  try {
    if (sample.view.peek()?.people === 0) await sample.fill();
    location.hash = '#/week';
  } catch (error) {
    toasts.show(errorWords(errorCode(error)));
  }
}
