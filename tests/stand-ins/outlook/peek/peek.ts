import { h } from '../../shared/dom';
import type { StandInEvent } from '../../shared/stand-in';
import type { App } from '../app';
import { keepFocus, place } from '../dom';
import { icon } from '../icons';
import { isOutside, layerHost, placeBeside } from '../layers';
import { headOf, type PeekActions, peekTime, peopleOf, placeOf } from './content';

export interface Peek {
  open(id: string, anchor: HTMLElement): void;
  close(): void;
  /** Fills the open card again after its event changed; closes it when the event is gone. */
  refresh(): void;
  openId(): string | null;
}

/**
 * Evidence (§0.6, §4.1): `[data-app-section=CalendarItemPeek]` in the Fluent layer host, no `role=dialog`, no name, filled in
 * steps; closed by Escape, by a press outside and by focus that goes elsewhere.
 */
export function createPeek(app: App, actions: PeekActions): Peek {
  let root: HTMLElement | null = null;
  let id: string | null = null;
  let anchor: HTMLElement | null = null;
  let timers: number[] = [];
  let drawn: StandInEvent | undefined;

  function close(): void {
    for (const timer of timers) clearTimeout(timer);
    timers = [];
    root?.remove();
    document.querySelector('.people-card')?.remove();
    root = null;
    id = null;
  }

  function open(wanted: string, tile: HTMLElement): void {
    close();
    id = wanted;
    anchor = tile;
    root = h('div', { 'data-app-section': 'CalendarItemPeek', class: 'peek' });
    layerHost().append(root);
    render(app.config.popupDelay);
    placeBeside(root, tile);
    root.querySelector<HTMLElement>('button')?.focus({ preventScroll: true });
  }

  function render(delay: number): void {
    const event = id === null ? undefined : app.event(id);
    drawn = event;
    if (!root || !event) {
      close();
      return;
    }
    const { head, time } = headOf(event, app, actions);
    const details = h('div', { class: 'peek-details' });
    const people = h('div', { class: 'peek-step' });
    const body = h(
      'div',
      { class: 'customScrollBar' },
      head,
      h('div', { class: 'peek-row' }, icon('Clock', null), time),
      details,
      people,
    ); // evidence (§4.1)
    place(root, body);
    const steps = [
      () => place(details, ...placeOf(event, app)),
      () => {
        time.textContent = peekTime(event, app);
        place(people, ...peopleOf(event, app, actions));
        if (root && anchor) placeBeside(root, anchor);
      },
    ];
    if (delay < 0) for (const step of steps) step();
    else timers = steps.map((step, i) => window.setTimeout(step, (delay * (i + 1)) / steps.length));
  }

  function refresh(): void {
    const card = root;
    if (!card || id === null || app.event(id) === drawn) return;
    for (const timer of timers) clearTimeout(timer);
    keepFocus(card, () => render(-1));
  }

  const leave = (event: Event) => {
    const target = event.composedPath()[0] as Node;
    if (root && isOutside(target, root) && !(anchor?.contains(target) && event.type === 'focusin')) close();
  };
  document.addEventListener('pointerdown', leave, true);
  document.addEventListener('focusin', leave, true);
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !root) return;
    close();
    anchor?.querySelector<HTMLElement>('[role="button"]')?.focus({ preventScroll: true });
  });
  // A frame that takes the focus fires no focusin here; the window only notices that it lost it.
  window.addEventListener('blur', () => {
    const active = document.activeElement;
    if (root && active && active !== document.body && isOutside(active, root)) close();
  });
  return { open, close, refresh, openId: () => id };
}
