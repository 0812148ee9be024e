import { CheckCheck } from 'lucide';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import type { Tell } from '@/components/ui/toasts';
import type { ActionItemView } from '@/utils/domain/views/parts';
import type { ItemEdits } from '@/utils/state/item-edits';
import { wayBack } from './way-back';

interface TickAllProps {
  items: readonly ActionItemView[];
  edits: Pick<ItemEdits, 'tick'>;
  tell: Tell;
}

/** All of a list done at once, with one way back. Drawn from two open ones on. */
export function TickAll({ items, edits, tell }: TickAllProps) {
  const open = items.filter((item) => !item.done && !item.dropped);
  if (open.length < 2) return null;
  const tick = (done: boolean) => {
    for (const item of open) edits.tick(item.id, done);
  };
  return (
    <Button
      size="small"
      kind="quiet"
      icon={CheckCheck}
      onClick={() => {
        tick(true);
        tell(
          i18n.t('item.allTicked', open.length),
          wayBack(() => tick(false)),
        );
      }}
    >
      {i18n.t('item.tickAll')}
    </Button>
  );
}
