import { ArrowDown, ArrowUp } from 'lucide';
import { i18n } from '#i18n';
import type { MenuAction } from '@/components/ui/menu';

/** Where something stands among its like, counted from 0. */
interface Place {
  index: number;
  count: number;
}

type Step = -1 | 1;

/** The lines of a menu that move something by one place. */
export function placeMenu({ index, count }: Place, move: (to: number) => void): MenuAction[] {
  const step = (by: Step): MenuAction => ({
    label: by === -1 ? i18n.t('topic.up') : i18n.t('topic.down'),
    icon: by === -1 ? ArrowUp : ArrowDown,
    keys: by === -1 ? 'Alt ↑' : 'Alt ↓',
    disabled: index + by < 0 || index + by >= count,
    run: () => move(index + by),
  });
  return [step(-1), step(1)];
}

/** The same by Alt and an arrow. */
export function placeKey(event: KeyboardEvent, { index, count }: Place, move: (to: number) => void): void {
  const by = event.altKey ? { ArrowUp: -1, ArrowDown: 1 }[event.key] : undefined;
  if (by === undefined) return;
  event.preventDefault();
  if (index + by >= 0 && index + by < count) move(index + by);
}
