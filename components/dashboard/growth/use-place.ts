import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { followRow } from '@/components/ui/follow-row';
import type { MenuAction } from '@/components/ui/menu';
import type { Id } from '@/utils/domain/rows/row';
import type { OrderedTable } from '@/utils/state/growth/growth-order';
import { placeKey, placeMenu } from '../../shared/place-moves';
import type { GrowthPart } from './growth-part';

/** Here the arrows belong to the text, the day or the list of choices. */
const FIELDS = 'textarea, select, input:not([type=checkbox])';

/** Moves an entry among its like, by its menu or by keys: the focus stays on it, and its new place is said. */
export function usePlace<E extends HTMLElement>({ growth, say }: GrowthPart, table: OrderedTable, id: Id) {
  const root = useRef<E>(null);
  const place = growth.placeOf(table, id);
  const move = (to: number) => {
    const follow = followRow(document.body, id);
    growth.move(table, id, to);
    say(i18n.t('topic.moved', { at: to + 1, count: place.count }));
    follow();
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      // A milestone stands within its aim.
      if (event.defaultPrevented || (event.target as Element).matches(FIELDS)) return;
      placeKey(event, place, move);
    };
    root.current?.addEventListener('keydown', onKey);
    return () => root.current?.removeEventListener('keydown', onKey);
  });
  const menu: MenuAction[] = place.count > 1 ? placeMenu(place, move) : [];
  return { row: { ref: root, 'data-row': id }, menu };
}
