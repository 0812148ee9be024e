import { h } from '../shared/dom';

/** Evidence (§4.1): Fluent's portal for everything that floats. */
export function layerHost(): HTMLElement {
  const existing = document.querySelector<HTMLElement>('#fluent-default-layer-host');
  if (existing) return existing;
  const host = h('div', { id: 'fluent-default-layer-host' });
  document.body.append(host);
  return host;
}

/** True when a press or focus there dismisses what floats: anything but the card itself and its people cards. */
export function isOutside(target: Node, root: HTMLElement): boolean {
  const element = target instanceof Element ? target : target.parentElement;
  return !root.contains(target) && !element?.closest('.people-card');
}

/** Right of the tile when it fits, else left; always inside the window. */
export function placeBeside(card: HTMLElement, anchor: HTMLElement): void {
  const box = anchor.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = card;
  const right = box.right + 8;
  const fitsRight = right + width <= window.innerWidth - 8;
  const left = fitsRight ? right : Math.max(8, box.left - width - 8);
  const top = Math.max(8, Math.min(box.top, window.innerHeight - height - 8));
  card.style.left = `${Math.min(left, window.innerWidth - width - 8)}px`;
  card.style.top = `${top}px`;
}
