import { closeQuickCreate } from '../editor/quick-create';
import type { EventActions } from '../event-actions';
import type { PageContext } from '../page-context';
import type { Popup } from '../popup/popup';
import type { View } from '../routes';
import { eventOfChip } from './chip-input';

const VIEW_KEYS: Readonly<Record<string, View>> = { d: 'day', w: 'week', m: 'month', a: 'agenda', x: 'customday' };

interface Reach {
  popup: Popup;
  step(direction: -1 | 0 | 1): void;
}

/**
 * Single keys act unless the page's own field has the focus. A foreign field isn't known to the page: its keys act,
 * unless their owner stops them (evidence).
 */
export function listenToShortcuts(context: PageContext, actions: EventActions, reach: Reach): void {
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') return closeAll(reach.popup);
    if (event.ctrlKey || event.metaKey || event.altKey || isOwnField(event.target)) return;
    if (context.route().view === 'eventedit') return;
    const view = VIEW_KEYS[event.key];
    if (view) return context.go({ view });
    if (event.key === 'j' || event.key === 'n') return reach.step(1);
    if (event.key === 'k' || event.key === 'p') return reach.step(-1);
    if (event.key === 't') return reach.step(0);
    if (event.key === 'c') {
      event.preventDefault();
      return actions.quickCreate();
    }
    onEvent(event, context, actions, reach.popup);
  });
}

/** `e` and Delete are for the open event, else for the focused chip. */
function onEvent(event: KeyboardEvent, context: PageContext, actions: EventActions, popup: Popup): void {
  const open = popup.eventId ? context.store.get(popup.eventId) : undefined;
  const focused = event.target instanceof Element ? eventOfChip(event.target, context)?.event : undefined;
  const chosen = open ?? focused;
  if (!chosen) return;
  if (event.key === 'e') actions.edit(chosen);
  if (event.key === 'Delete' || event.key === 'Backspace') void actions.remove(chosen);
}

function closeAll(popup: Popup): void {
  popup.close();
  closeQuickCreate();
}

function isOwnField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  const isField = target.matches('input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]');
  return isField && target.closest('#yDmH0d') !== null;
}
