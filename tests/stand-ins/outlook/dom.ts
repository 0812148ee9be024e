import { type Child, h } from '../shared/dom';

/** Puts exactly these children in and touches nothing when they stand there already, as React would. */
export function place(parent: Element, ...children: Child[]): void {
  const wanted = children.filter((child): child is Node | string => Boolean(child));
  const same = parent.childNodes.length === wanted.length && wanted.every((node, i) => parent.childNodes[i] === node);
  if (!same) parent.replaceChildren(...wanted);
}

export function button(
  onclick: (event: MouseEvent) => void,
  attributes: Parameters<typeof h>[1],
  ...children: Child[]
): HTMLElement {
  return h('button', { type: 'button', onclick: onclick as never, ...attributes }, ...children);
}

/** Draws anew and gives the focus back to the element at the same place: React would have kept the node. */
export function keepFocus(container: Element, draw: () => void): void {
  const focusable = () => [...container.querySelectorAll<HTMLElement>('button, input, [tabindex]')];
  const index = focusable().indexOf(document.activeElement as HTMLElement);
  draw();
  if (index !== -1) focusable()[index]?.focus({ preventScroll: true });
}

const keys = new WeakMap<Element, string>();

/** Draws only when what is to be said differs from last time, so that a small change stays a small mutation. */
export function whenChanged(container: Element, key: unknown, draw: () => void): void {
  const text = JSON.stringify(key);
  if (keys.get(container) === text) return;
  keys.set(container, text);
  draw();
}
