import type { DocBlock, DocLine, Inline, ShareDocument } from '@/utils/domain/views/share-view';
import { LINE_SIGNS } from '@/utils/domain/views/share-view';

/**
 * The document as HTML for the clipboard: mail programs and documents paste it as rich text. Every text is escaped;
 * tags come from here alone, and nothing in them makes a program fetch something.
 */
export function printHtml({ title, blocks }: ShareDocument): string {
  const heading = title === '' ? '' : `<h1 dir="auto">${escaped(title)}</h1>`;
  return heading + blocks.map(htmlBlock).join('');
}

function htmlBlock(block: DocBlock): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level} dir="auto">${htmlInlines(block.of)}</h${block.level}>`;
    case 'text':
      return `<p dir="auto">${htmlInlines(block.of)}</p>`;
    case 'quote':
      return `<blockquote dir="auto">${htmlInlines(block.of)}</blockquote>`;
    case 'code':
      return `<pre dir="auto">${escaped(block.text, '\n')}</pre>`;
    case 'list':
      return htmlLines(block.lines);
  }
}

function htmlLines(lines: readonly DocLine[]): string {
  return runsOfList(lines)
    .map(({ ordered, lines }) => {
      const tag = ordered ? 'ol' : 'ul';
      return `<${tag}>${lines.map(htmlLine).join('')}</${tag}>`;
    })
    .join('');
}

function htmlLine({ mark, of, below }: DocLine): string {
  return `<li dir="auto">${LINE_SIGNS[mark]}${htmlInlines(of)}${htmlLines(below)}</li>`;
}

/** Numbered lines and others of one list apart, in their order. */
function runsOfList(lines: readonly DocLine[]): { ordered: boolean; lines: DocLine[] }[] {
  const runs: { ordered: boolean; lines: DocLine[] }[] = [];
  for (const line of lines) {
    const ordered = line.mark === 'number';
    if (runs.at(-1)?.ordered === ordered) runs.at(-1)!.lines.push(line);
    else runs.push({ ordered, lines: [line] });
  }
  return runs;
}

const TAGS = { bold: 'strong', italic: 'em', struck: 's' } as const;

function htmlInlines(of: readonly Inline[]): string {
  return of
    .map((part) => {
      if (typeof part === 'string') return escaped(part);
      if (part.mark === 'code') return `<code>${escaped(part.text)}</code>`;
      if (part.mark === 'link') return htmlLink(part.href, htmlInlines(part.of));
      return `<${TAGS[part.mark]}>${htmlInlines(part.of)}</${TAGS[part.mark]}>`;
    })
    .join('');
}

/** Only addresses that lead to a page or a mail are links. */
function htmlLink(href: string, words: string): string {
  return /^(?:https?:|mailto:)/i.test(href) ? `<a href="${escaped(href)}">${words}</a>` : words;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escaped(text: string, lineBreak = '<br>'): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign]!).replace(/\n/g, lineBreak);
}
