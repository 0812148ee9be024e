/** Which elements a person can see. Without layout (unit tests, a tab never drawn) only the attributes speak. */

/** True when the browser has laid the page out, so that rectangles mean something. */
export function hasLayout(document: Document): boolean {
  return (document.documentElement?.getBoundingClientRect().width ?? 0) > 0;
}

/** True unless the element, or something around it, is not drawn. A fixed or scrolled-away element counts as seen. */
export function isShown(element: Element): boolean {
  if (element.closest('[hidden]')) return false;
  if (!hasLayout(element.ownerDocument)) return !hiddenByStyle(element);
  const box = element.getBoundingClientRect();
  if (box.width <= 0 || box.height <= 0) return false;
  return element.checkVisibility?.({ visibilityProperty: true }) ?? true;
}

function hiddenByStyle(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const style = at.getAttribute('style') ?? '';
    if (/display:\s*none|visibility:\s*hidden/.test(style)) return true;
  }
  return false;
}
