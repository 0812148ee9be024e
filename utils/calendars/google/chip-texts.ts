import { plainText } from '../text';

/** What a chip says to the ear (one text) and to the eye (title, time and place, each an element of its own). */
export interface ChipTexts {
  spoken: string;
  /** Plain text → as shown. In the order of the page. */
  visible: Map<string, string>;
}

const SEPARATES = /[,、，;،؛၊፣]/;
const ICON = 'i, svg, img, [role="img"]';

/**
 * The spoken text is an `aria-label` (schedule, search) or a hidden element that comes first (day, week, month); what
 * follows it is for the eye. Only that order is trusted: classes rotate, and not every visible part is aria-hidden.
 */
export function readChipTexts(chip: HTMLElement): ChipTexts {
  const labelled = labelOf(chip);
  const hidden = labelled ? null : spokenElement(buttonOf(chip));
  const visible = new Map<string, string>();
  collectVisible(chip, hidden, visible);
  const spoken = labelled ?? hidden?.textContent ?? chip.textContent;
  return { spoken: plainText(spoken), visible };
}

function buttonOf(chip: HTMLElement): HTMLElement {
  if (chip.getAttribute('role') === 'button') return chip;
  return chip.querySelector<HTMLElement>('[role="button"]') ?? chip;
}

function labelOf(chip: HTMLElement): string | null {
  const labelled = [chip, buttonOf(chip), ...chip.querySelectorAll('[role="button"][aria-label]')];
  const labels = labelled.map((element) => element.getAttribute('aria-label') ?? '');
  return labels.find((label) => SEPARATES.test(label)) ?? null;
}

function spokenElement(button: HTMLElement): Element | null {
  let at: Element = button;
  for (;;) {
    const heard = [...at.children].filter(
      (child) => child.getAttribute('aria-hidden') !== 'true' && child.textContent?.trim(),
    );
    const wrapper = heard.length === 1 && heard[0]?.childElementCount && !hasOwnText(heard[0]);
    if (!wrapper) return heard.find((child) => SEPARATES.test(child.textContent ?? '')) ?? heard[0] ?? null;
    at = heard[0] as Element;
  }
}

function hasOwnText(element: Element): boolean {
  return [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
}

function collectVisible(element: Element, spoken: Element | null, visible: Map<string, string>): void {
  for (const child of element.childNodes) {
    if (child === spoken) continue;
    if (child.nodeType === 3) addVisible(child.textContent, visible);
    if (child.nodeType !== 1 || (child as Element).matches(ICON)) continue;
    if (!spoken || !child.contains(spoken)) addVisible(textWithoutIcons(child as Element), visible);
    collectVisible(child as Element, spoken, visible);
  }
}

function textWithoutIcons(element: Element): string {
  if (!element.querySelector(ICON)) return element.textContent ?? '';
  return [...element.childNodes]
    .map((node) => {
      if (node.nodeType === 3) return node.textContent ?? '';
      return node.nodeType === 1 && !(node as Element).matches(ICON) ? textWithoutIcons(node as Element) : '';
    })
    .join('');
}

function addVisible(text: string | null, visible: Map<string, string>): void {
  const plain = plainText(text);
  if (plain && !visible.has(plain)) visible.set(plain, (text ?? '').trim());
}
