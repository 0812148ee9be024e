/**
 * The structure of a page without what it says (A8): tags, roles, attribute names and class names stay, for they tell
 * how a site changed; every letter and digit of a text or a value becomes an x, so that only its length and its
 * punctuation are left. No name, title, address, link or event id survives.
 */

/** Attributes whose values are words of the site's own machinery, never of the user. */
const KEPT = new Set([
  'role',
  'class',
  'dir',
  'lang',
  'type',
  'tabindex',
  'style',
  'jsname',
  'hidden',
  'aria-hidden',
  'aria-busy',
  'aria-modal',
  'aria-checked',
  'aria-selected',
  'data-eventchip',
  'data-column-index',
  'data-datekey',
  'data-viewkey',
  'data-viewfamily',
  'data-period-type',
  'data-is-create',
  'data-chips-dialog',
  'data-opens-details',
  'data-dragsource-type',
  'data-stacked-layout-chip',
  'data-stacked-layout-chip-container',
]);

const SKIPPED = new Set(['SCRIPT', 'STYLE', 'LINK', 'META', 'SVG', 'NOSCRIPT', 'TEMPLATE', 'IFRAME', 'BASE']);

const MOST_CHARACTERS = 400_000;

function scrubText(text: string): string {
  return text.replace(/[\p{L}\p{N}\p{M}\p{S}]/gu, 'x');
}

function scrubAttribute(name: string, value: string, keepId: (id: string) => boolean): string {
  if (name === 'style') return value.replace(/url\([^)]*\)/g, 'url()').replace(/"[^"]*"|'[^']*'/g, '""');
  if (KEPT.has(name) || (name === 'id' && keepId(value))) return value.replace(/["<>]/g, '');
  return scrubText(value).replace(/["<>]/g, 'x').slice(0, 300);
}

/** `keepId` says which element ids are the site's own fixed names (`xDetDlg`), to be kept readable. */
export function scrubStructure(document: Document, keepId: (id: string) => boolean): string {
  const lines: string[] = [];
  let length = 0;
  const add = (depth: number, text: string) => {
    const line = ' '.repeat(Math.min(depth, 40)) + text;
    length += line.length + 1;
    lines.push(line);
  };
  const walk = (node: Node, depth: number): void => {
    if (length > MOST_CHARACTERS) return;
    if (node.nodeType === 3) {
      const text = (node.textContent ?? '').replace(/\s+/g, ' ').trim();
      if (text) add(depth, scrubText(text));
    }
    if (node.nodeType !== 1) return;
    const element = node as Element;
    if (SKIPPED.has(element.tagName.toUpperCase())) return;
    const attributes = [...element.attributes].map((a) => ` ${a.name}="${scrubAttribute(a.name, a.value, keepId)}"`);
    add(depth, `<${element.tagName.toLowerCase()}${attributes.join('')}>`);
    for (const child of element.childNodes) walk(child, depth + 1);
  };
  if (document.documentElement) walk(document.documentElement, 0);
  if (length > MOST_CHARACTERS) lines.push('(cut here)');
  return lines.join('\n');
}
