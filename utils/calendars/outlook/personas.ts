import { nameIn } from '@/utils/readings/outlook/match-words';
import { plain } from '@/utils/readings/outlook/plain';
import { CARD } from '@/utils/readings/outlook/words';
import { SELECTORS } from './selectors';

/**
 * The people buttons of a card or form. In English their label is `Opens card for Jane Doe` (facts §4.1); in a language whose
 * sentence we don't know, the name is what the button shows, or what the labels don't have in common.
 */
const nameInCard = nameIn(CARD);

/** Which elements stand for a person, and the name that each shows. Two buttons a person share one name. */
export function findPersonas(root: Element): Map<Element, string> {
  const buttons = [...root.querySelectorAll(SELECTORS.persona)].map((element) => ({
    element,
    label: plain(element.getAttribute('aria-label')),
  }));
  const named = new Map<Element, string>();
  for (const { element, label } of buttons) {
    const name = nameInCard(label);
    if (name) named.set(element, name);
  }
  return named.size > 0 ? named : withoutWords(buttons);
}

interface LabelledButton {
  element: Element;
  label: string;
}

function withoutWords(buttons: LabelledButton[]): Map<Element, string> {
  const byLabel = new Map<string, Element[]>();
  for (const { element, label } of buttons) {
    if (opensDialog(element)) byLabel.set(label, [...(byLabel.get(label) ?? []), element]);
  }
  const doubled = [...byLabel].filter(([label, elements]) => elements.length > 1 || shownName(label, elements));
  const affixes = commonAffixes(doubled.map(([label]) => label));
  const named = new Map<Element, string>();
  for (const [label, elements] of doubled) {
    const name = shownName(label, elements) ?? affixes?.(label) ?? addressOnly(label);
    if (name) for (const element of elements) named.set(element, name);
  }
  return named;
}

/** Low evidence, from Outlook's mail (facts §4.1): what opens a person's card says so without words. */
function opensDialog(element: Element): boolean {
  return element.getAttribute('aria-haspopup') === 'dialog' || /(^|\s)lpc/.test(element.className.toString());
}

function shownName(label: string, elements: Element[]): string | null {
  const texts = elements.map((element) => plain(element.textContent)).filter((text) => text.length > 2);
  const longest = texts.sort((a, b) => b.length - a.length)[0];
  return longest !== undefined && label.includes(longest) ? longest : null;
}

const addressOnly = (label: string): string | null => (/^\S+@\S+$/.test(label) ? label : null);

/** What all labels begin and end with is the sentence, the rest the name. Needs two different labels. */
function commonAffixes(labels: string[]): ((label: string) => string) | null {
  const [first, ...others] = labels;
  if (first === undefined || others.length === 0) return null;
  const shared = (fits: (length: number) => boolean) => {
    let length = 0;
    while (length < first.length && fits(length + 1)) length++;
    return length;
  };
  const before = first.slice(
    0,
    shared((n) => others.every((label) => label.startsWith(first.slice(0, n)))),
  );
  const after = first.slice(first.length - shared((n) => others.every((label) => label.endsWith(first.slice(-n)))));
  // Names can share a letter or a word too: only whole words belong to the sentence.
  const lead = before.slice(0, before.lastIndexOf(' ') + 1).length;
  const trail = after.includes(' ') ? after.slice(after.indexOf(' ')).length : 0;
  return lead + trail === 0 ? null : (label) => label.slice(lead, label.length - trail).trim();
}
