/**
 * The one element that Halfhour adds to a calendar page: a randomly named element with a closed shadow root on
 * `documentElement`, outside everything that the calendar draws. Outlook clears foreign children of `body`, and
 * Google rewrites the inside of its own nodes (facts: Google §7, Outlook §6), so neither is used.
 */
export interface HostElement {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** Calls back for an event on an element of the closed root: the page never hears of it. */
  listen<T extends ShieldedType>(target: Element, type: T, callback: (event: HTMLElementEventMap[T]) => void): void;
}

const SHIELDED = [
  'pointerdown',
  'pointermove',
  'pointerup',
  'pointercancel',
  'mousedown',
  'mouseup',
  'click',
  'dblclick',
  'contextmenu',
  'wheel',
  'touchstart',
  'keydown',
  'keypress',
  'keyup',
  'focusin',
] as const;

type ShieldedType = (typeof SHIELDED)[number];

/** A custom-element-like name that says nothing and differs on every page. */
function randomName(): string {
  const letters = Array.from(crypto.getRandomValues(new Uint8Array(8)), (n) => 'abcdefghijklmnopqrstuvwxyz'[n % 26]);
  return `${letters.slice(0, 3).join('')}-${letters.slice(3).join('')}`;
}

/** The element of the closed root that an event is about; from outside it can only be told by place or focus. */
function innerTarget(root: ShadowRoot, event: Event, captured: Element | null): Element | null {
  if (event instanceof KeyboardEvent || event instanceof FocusEvent) return root.activeElement;
  if (captured) return captured;
  return event instanceof MouseEvent ? root.elementFromPoint(event.clientX, event.clientY) : null;
}

export function createHostElement(signal: AbortSignal): HostElement {
  const element = document.createElement(randomName());
  const root = element.attachShadow({ mode: 'closed' });
  const callbacks = new Map<Element, Map<string, (event: Event) => void>>();
  let captured: Element | null = null;

  /**
   * Keeps what happens on our element from the page's own listeners, at the earliest point of its way (capture on
   * window): a pointerdown would close the calendar's popup, a keydown would start one of its shortcuts, and a
   * focusin would make its focus trap take the focus back. What is stopped here is handed on by ourselves.
   */
  function shield(event: Event): void {
    if (event.target !== element) return;
    event.stopImmediatePropagation();
    const target = innerTarget(root, event, captured);
    if (event.type === 'pointerdown') captured = target;
    for (let at = target; at; at = at.parentElement) callbacks.get(at)?.get(event.type)?.(event);
    if (event.type === 'pointerup' || event.type === 'pointercancel') captured = null;
  }

  /** Outlook's peek closes when the focus leaves it; going to our panel is not leaving the calendar. */
  function shieldLeaving(event: FocusEvent): void {
    if (event.relatedTarget === element) event.stopImmediatePropagation();
  }

  for (const type of SHIELDED) window.addEventListener(type, shield, { capture: true, signal });
  window.addEventListener('focusout', shieldLeaving, { capture: true, signal });
  element.style.cssText = 'all: initial !important; position: fixed !important; z-index: 2147483000 !important;';
  document.documentElement.append(element);
  signal.addEventListener('abort', () => element.remove());

  return {
    element,
    root,
    listen(target, type, callback) {
      const ofTarget = callbacks.get(target) ?? new Map<string, (event: Event) => void>();
      ofTarget.set(type, callback as (event: Event) => void);
      callbacks.set(target, ofTarget);
    },
  };
}
