/** What a chip says to the ear (one text) and to the eye (title, time and place, each an element of its own). */
export interface ChipTexts {
  spoken: string;
  /** As shown, in the order of the page. */
  visible: string[];
}

const SEPARATES = /[,、，;،၊፣]/;

/**
 * The spoken text is an `aria-label` (schedule, search) or a hidden element that comes first (day, week, month); what
 * follows it is for the eye. Only that order is trusted: classes rotate, and not every visible part is aria-hidden.
 * `pictures`: elements of this page may be pictures by their role.
 */
export function collectTexts(chip: Element, pictures: boolean): ChipTexts {
  const button = chip.getAttribute('role') === 'button' ? chip : (chip.querySelector('[role="button"]') ?? chip);
  const label = labelOf(chip) ?? (button === chip ? null : labelOf(button));
  const hidden = label === null ? spokenElement(button) : null;
  const visible: string[] = [];
  const all = gather(chip, hidden, visible, pictures);
  return { spoken: label ?? hidden?.textContent ?? all, visible };
}

function labelOf(element: Element): string | null {
  const label = element.getAttribute('aria-label');
  return label && SEPARATES.test(label) ? label : null;
}

/** The first element that is heard and has text; of several, the first that separates fields. */
function spokenElement(button: Element): Element | null {
  let at: Element = button;
  for (;;) {
    let first: Element | null = null;
    let count = 0;
    for (let child = at.firstElementChild; child; child = child.nextElementSibling) {
      if (child.getAttribute('aria-hidden') === 'true') continue;
      const text = child.textContent ?? '';
      if (!text.trim()) continue;
      if (SEPARATES.test(text) && child.childElementCount === 0) return child;
      first ??= child;
      count += 1;
    }
    if (count !== 1 || !first?.childElementCount || hasOwnText(first)) return first;
    at = first;
  }
}

function hasOwnText(element: Element): boolean {
  return [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
}

/** Adds the text of every visible element and text node below; returns the whole. Icons' ligatures are no text. */
function gather(element: Element, spoken: Element | null, visible: string[], pictures: boolean): string {
  // Most elements hold one text and nothing else: asked for as a whole, which costs the page least.
  if (element.childElementCount === 0) return add(element.textContent ?? '', visible);
  let all = '';
  let parts = 0;
  for (let child = element.firstChild; child; child = child.nextSibling) {
    parts += 1;
    if (child === spoken) continue;
    const { nodeType } = child;
    if (nodeType === 3) all += add(child.nodeValue ?? '', visible);
    else if (nodeType === 1 && !isIcon(child as Element, pictures))
      all += gather(child as Element, spoken, visible, pictures);
  }
  // An element around a single text says what the text has said already.
  if (parts > 1) add(all, visible);
  return all;
}

function isIcon(element: Element, pictures: boolean): boolean {
  const { tagName } = element;
  if (tagName === 'I' || tagName === 'svg' || tagName === 'IMG') return true;
  return pictures && element.getAttribute('role') === 'img';
}

function add(text: string, visible: string[]): string {
  if (text !== '' && !visible.includes(text)) visible.push(text);
  return text;
}
