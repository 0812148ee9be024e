import { i18n } from '#i18n';
import type { Toast } from '@/components/ui/toasts';

/** What takes back a thing just done, to be told along with it. */
export function wayBack(run: () => void): Toast['action'] {
  return { label: i18n.t('ui.undo'), run };
}
