import { Eye, EyeOff } from 'lucide';
import { i18n } from '#i18n';
import { IconButton } from '@/components/ui/icon-button';
import { otherCover } from '@/utils/domain/views/cover';
import { chooseCover, cover } from '@/utils/state/cover';

/** Hides everything private, in all open pages at once, or shows it again. */
export function CoverButton() {
  const open = cover.value === 'none';
  return (
    <IconButton
      icon={open ? Eye : EyeOff}
      name={open ? i18n.t('cover.hide') : i18n.t('cover.show')}
      aria-pressed={!open}
      onClick={() => chooseCover(otherCover(cover.peek(), 'hidden'))}
    />
  );
}
