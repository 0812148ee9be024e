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
