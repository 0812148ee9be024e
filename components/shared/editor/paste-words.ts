import type { PhrasingContent, RootContent } from 'mdast';
import { isSafeLink } from './safe-link';

export function styleOf(element: Element): string {
  return element.getAttribute('style') ?? '';
}

/** Bold, italic and links, said by a tag or by its style; the style has the last word. */
export function dressed(element: Element, children: PhrasingContent[]): PhrasingContent[] {
  if (children.every(isBlankText)) return children;
  const style = styleOf(element);
  const weight = /(?<![-\w])font-weight:\s*(\w+)/i.exec(style)?.[1];
  const slant = /(?<![-\w])font-style:\s*(\w+)/i.exec(style)?.[1];
  const bold = weight ? /^(bold|bolder|[6-9]00)$/i.test(weight) : element.matches('b, strong');
  const italic = slant ? /^(italic|oblique)$/i.test(slant) : element.matches('i, em, cite, dfn');
  let out = children;
  if (italic) out = [{ type: 'emphasis', children: out }];
  if (bold) out = [{ type: 'strong', children: out }];
  const address = element.localName === 'a' ? addressOf(element) : null;
  return address ? [{ type: 'link', url: address, title: null, children: out as never }] : out;
}

/** Where a link leads in truth, when that is a place one may go to. Docs and Gmail send through a page of theirs. */
function addressOf(element: Element): string | null {
  const href = (element.getAttribute('data-stringify-link') ?? element.getAttribute('href') ?? '').trim();
  if (!isSafeLink(href)) return null;
  const through = /^https:\/\/www\.google\.com\/url\?/.test(href) ? URL.parse(href)?.searchParams.get('q') : null;
  return through && isSafeLink(through) ? through : href;
}

export function isBlankText(one: PhrasingContent): boolean {
  return one.type === 'text' && one.value.trim() === '';
}

export function isNoBreak(one: PhrasingContent): boolean {
  return one.type !== 'break';
}

/** Words as paragraphs: two line ends and more are the end of one. */
export function paragraphs(content: readonly PhrasingContent[]): RootContent[] {
  const parts: PhrasingContent[][] = [[]];
  let breaks = 0;
  for (const one of content) {
    if (one.type === 'break') breaks += 1;
    else if (isBlankText(one) && breaks > 0) continue;
    else {
      if (breaks > 1) parts.push([]);
      else if (breaks === 1) parts.at(-1)!.push({ type: 'break' });
      breaks = 0;
      parts.at(-1)!.push(one);
    }
  }
  return parts
    .map(tidy)
    .filter((part) => part.length > 0)
    .map((children) => ({ type: 'paragraph', children }));
}

/** Without blanks and breaks at the ends, and without blanks that meet. */
export function tidy(content: readonly PhrasingContent[]): PhrasingContent[] {
  const out: PhrasingContent[] = [];
  for (const one of content) {
    const last = out.at(-1);
    if (one.type === 'text' && last?.type === 'text') last.value = (last.value + one.value).replace(/ {2,}/g, ' ');
    else out.push(one.type === 'text' ? { ...one } : one);
  }
  while (out[0] && (isBlankText(out[0]) || out[0].type === 'break')) out.shift();
  while (out.length > 0 && (isBlankText(out.at(-1)!) || out.at(-1)!.type === 'break')) out.pop();
  return out;
}
