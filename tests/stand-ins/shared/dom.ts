/**
 * Builds elements with calls only: the real pages enforce Trusted Types or may do so, and a stand-in that used
 * innerHTML would hide a mistake of ours.
 */

type Attribute = string | number | boolean | null | undefined | ((event: never) => void);
export type Child = Node | string | null | undefined | false;

const SVG = 'http://www.w3.org/2000/svg';

/** `onclick: fn` adds a listener; `true` sets an empty attribute; null, undefined and false set none. */
export function h(tag: string, attributes: Record<string, Attribute> = {}, ...children: Child[]): HTMLElement {
  const element = document.createElement(tag);
  setAttributes(element, attributes);
  append(element, children);
  return element;
}

export function setAttributes(element: Element, attributes: Record<string, Attribute>): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value as EventListener);
    else if (value === true) element.setAttribute(name, '');
    else if (value === null || value === undefined || value === false) element.removeAttribute(name);
    else element.setAttribute(name, String(value));
  }
}

function append(parent: Element, children: readonly Child[]): void {
  for (const child of children) if (child) parent.append(child);
}

/** Replaces all children. */
export function fill(parent: Element, ...children: Child[]): void {
  parent.replaceChildren();
  append(parent, children);
}

/** A line drawing of our own on a 24 × 24 grid. */
export function icon(path: string, size = 20): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  const line = document.createElementNS(SVG, 'path');
  const attributes = { viewBox: '0 0 24 24', width: size, height: size, 'aria-hidden': 'true', fill: 'none' };
  const stroke = { stroke: 'currentColor', 'stroke-width': 1.8, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' };
  setAttributes(svg, { ...attributes, ...stroke });
  line.setAttribute('d', path);
  svg.append(line);
  return svg;
}
