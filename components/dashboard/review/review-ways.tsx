import { Copy, FileText, Lock, Printer } from 'lucide';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { printPage } from '@/components/ui/print-page';
import type { Toasts } from '@/components/ui/toasts';
import type { ReviewView } from '@/utils/domain/views/review-view';
import { isolated } from '@/utils/i18n/isolated';
import { copyRich } from '../../shared/copy-rich';
import { saveFile } from '../../shared/save-file';
import pageStyles from '../page.module.css';
import styles from './review-sheet.module.css';

/** Every way the sheet can go. What it says is what is looked at. */
export function ReviewWays({ view, toasts }: { view: ReviewView; toasts: Toasts }) {
  const copy = async () => {
    const copied = await copyRich(view.html, view.plain);
    toasts.show(i18n.t(copied ? 'review.copied' : 'ui.copyFailed'));
  };
  const save = () => {
    saveFile(view.fileName, view.markdown, 'text/markdown');
    toasts.show(i18n.t('export.saved', { name: isolated(view.fileName) }));
  };
  return (
    <div class={styles.ways} data-screen-only>
      <p class={styles.trust}>
        <Icon of={Lock} size={0.875} />
        <span>{i18n.t('review.only')}</span>
      </p>
      <div class={pageStyles.group}>
        <Button kind="primary" icon={Printer} onClick={() => void printPage(view.title)}>
          {i18n.t('review.print')}
        </Button>
        <Button icon={Copy} onClick={() => void copy()}>
          {i18n.t('review.copy')}
        </Button>
        <Button icon={FileText} onClick={save}>
          {i18n.t('review.markdown')}
        </Button>
      </div>
    </div>
  );
}
