/** Whether a page is drawn dark: from its `theme-color` (Google, since December 2024), else from what is painted. */

function channels(colour: string): number[] | null {
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour.trim());
  if (hex) return hex.slice(1).map((pair) => Number.parseInt(pair, 16));
  const rgb = /^rgba?\(\s*([\d.]+)[,\s]+([\d.]+)[,\s]+([\d.]+)(?:[,\s/]+([\d.]+))?/.exec(colour.trim());
  if (!rgb || Number(rgb[4] ?? 1) < 0.5) return null;
  return rgb.slice(1, 4).map(Number);
}

/** Null when the colour is transparent or not written as hex or rgb. */
export function isDarkColour(colour: string | null | undefined): boolean | null {
  const rgb = colour ? channels(colour) : null;
  if (!rgb) return null;
  const [red = 0, green = 0, blue = 0] = rgb;
  return 0.299 * red + 0.587 * green + 0.114 * blue < 110;
}

/** Dark as painted behind an element: the first ancestor that has a background of its own. */
export function isPaintedDark(element: Element | null): boolean | null {
  for (let at = element; at; at = at.parentElement) {
    const view = at.ownerDocument.defaultView;
    const dark = view ? isDarkColour(view.getComputedStyle(at).backgroundColor) : null;
    if (dark !== null) return dark;
  }
  return null;
}
