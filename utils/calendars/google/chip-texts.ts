import { plainText } from '../text';

/** What a chip says to the ear (one text) and to the eye (title, time and place, each an element of its own). */
export interface ChipTexts {
  spoken: string;
  /** Plain text → as shown. In the order of the page. */
  visible: Map<string, string>;
}

const SEPARATES = /[,、，;،၊፣]/;

/**
 * The spoken text is an `aria-label` (schedule, search) or a hidden element that comes first (day, week, month); what
 * follows it is for the eye. Only that order is trusted: classes rotate, and not every visible part is aria-hidden.
 */
export function readChipTexts(chip: HTMLElement): ChipTexts {
  const button = buttonOf(chip);
  const label = labelOf(chip) ?? labelOf(button);
  const hidden = label === null ? spokenElement(button) : null;
  const visible = new Map<string, string>();
  const all = gather(chip, hidden, visible);
  return { spoken: plainText(label ?? hidden?.textContent ?? all), visible };
}

function buttonOf(chip: HTMLElement): HTMLElement {
  if (chip.getAttribute('role') === 'button') return chip;
  return chip.querySelector<HTMLElement>('[role="button"]') ?? chip;
}

function labelOf(element: HTMLElement): string | null {
  const label = element.getAttribute('aria-label');
  return label && SEPARATES.test(label) ? label : null;
}

/** The first element that is heard and has text; of several, the first that separates fields. */
function spokenElement(button: HTMLElement): Element | null {
  let at: Element = button;
  for (;;) {
    let first: Element | null = null;
    let count = 0;
    for (let child = at.firstElementChild; child; child = child.nextElementSibling) {
      if (child.getAttribute('aria-hidden') === 'true') continue;
      const text = child.textContent ?? '';
      if (!text.trim()) continue;
      if (child.childElementCount === 0 && SEPARATES.test(text)) return child;
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
function gather(element: Element, spoken: Element | null, visible: Map<string, string>): string {
  if (element.childElementCount === 0) return addVisible(element.textContent ?? '', visible);
  let all = '';
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (child === spoken) continue;
    if (child.nodeType === 3) all += addVisible(child.nodeValue ?? '', visible);
    else if (child.nodeType === 1 && !isIcon(child as Element)) all += gather(child as Element, spoken, visible);
  }
  // An element around a single text says what the text has said already.
  if (all && element.childNodes.length > 1) addVisible(all, visible);
  return all;
}

function isIcon(element: Element): boolean {
  const { tagName } = element;
  return tagName === 'I' || tagName === 'svg' || tagName === 'IMG' || element.getAttribute('role') === 'img';
}

function addVisible(text: string, visible: Map<string, string>): string {
  if (!text) return text;
  const plain = plainText(text);
  if (plain.length > 0 && !visible.has(plain)) visible.set(plain, text.trim());
  return text;
}
