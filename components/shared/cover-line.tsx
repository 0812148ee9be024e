import './cover.css';
import { EyeOff, Presentation } from 'lucide';
import { useLayoutEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { otherCover } from '@/utils/domain/views/cover';
import { chooseCover, cover } from '@/utils/state/cover';
import styles from './cover-line.module.css';
import { useKey } from './keys';

/** What stands where private things would: one calm line, and the ways back. Its keys work whether it is there or not. */
export function CoverLine() {
  const now = cover.value;
  const turn = (wanted: 'hidden' | 'presenting') => chooseCover(otherCover(cover.peek(), wanted));
  useKey('h', i18n.t('cover.hide'), () => turn('hidden'), true);
  useKey('H', i18n.t('cover.present'), () => turn('presenting'), true);
  useLayoutEffect(() => {
    document.documentElement.dataset.cover = now;
  }, [now]);
  if (now === 'none') return null;
  const presenting = now === 'presenting';
  return (
    <div role="status" class={styles.line} data-screen-only>
      <Icon of={presenting ? Presentation : EyeOff} size={0.9375} />
      <span class={styles.text}>{presenting ? i18n.t('cover.presenting') : i18n.t('cover.hidden')}</span>
      <span class={styles.buttons}>
        <Button size="small" kind="quiet" onClick={() => turn('hidden')}>
          {presenting ? i18n.t('cover.stop') : i18n.t('cover.showNow')}
        </Button>
        {!presenting && (
          <Button size="small" kind="quiet" onClick={() => turn('presenting')}>
            {i18n.t('cover.presentNow')}
          </Button>
        )}
      </span>
    </div>
  );
}
