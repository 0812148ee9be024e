import { i18n } from '#i18n';
import type { Tell } from '@/components/ui/toasts';
import type { CaptureView } from '@/utils/domain/preparation/captures';
import type { Visibility } from '@/utils/domain/rows/agenda';
import { wayBack } from '../way-back';

interface CaptureEdits {
  raise: (capture: CaptureView, visibility: Visibility) => () => void;
  letGo: (capture: CaptureView) => () => void;
}

/** Where something captured goes from its row: each is told, with a way back. */
export function captureActions(edits: CaptureEdits, capture: CaptureView, tell: Tell) {
  return {
    onRaise: (visibility: Visibility) => {
      const words = i18n.t(visibility === 'shared' ? 'capture.raisedShared' : 'capture.raised');
      tell(words, wayBack(edits.raise(capture, visibility)));
    },
    onLetGo: () => tell(i18n.t('capture.gone'), wayBack(edits.letGo(capture))),
  };
}
