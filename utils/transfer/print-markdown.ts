import type { DocBlock, DocLine, Inline, ShareDocument } from '@/utils/domain/views/share-view';

/** The document as Markdown. A text stays the text it was: signs that would be marks or tags are escaped. */
export function printMarkdown({ title, blocks }: ShareDocument): string {
  const heading = title === '' ? [] : [headingOf(1, [title])];
  return `${[...heading, ...blocks.map(markdownBlock)].join('\n\n')}\n`;
}

function markdownBlock(block: DocBlock): string {
  switch (block.kind) {
    case 'heading':
      return headingOf(block.level, block.of);
    case 'text':
      return startEscaped(markdownInlines(block.of));
    case 'quote':
      return startEscaped(markdownInlines(block.of)).replace(/^/gm, '> ');
    case 'code':
      return fenced(block.text);
    case 'list':
      return markdownLines(block.lines, '').join('\n');
  }
}

/** Signs at a heading's end would close it. */
function headingOf(level: number, of: readonly Inline[]): string {
  return `${'#'.repeat(level)} ${markdownInlines(of).replace(/(^|\s)(#+)$/, '$1\\$2')}`;
}

function markdownLines(lines: readonly DocLine[], indent: string): string[] {
  let number = 0;
  return lines.flatMap(({ mark, of, below }) => {
    number = mark === 'number' ? number + 1 : 0;
    const sign = number > 0 ? `${number}. ` : '- ';
    const text = startEscaped(markdownInlines(of));
    return [`${indent}${sign}${BOXES[mark]}${text}`, ...markdownLines(below, indent + ' '.repeat(sign.length))];
  });
}

/** A promise that was let go is neither open nor done. */
const BOXES: Record<DocLine['mark'], string> = { bullet: '', number: '', open: '[ ] ', done: '[x] ', dropped: '✗ ' };

const SIGNS = { bold: '**', italic: '*', struck: '~~' } as const;

function markdownInlines(of: readonly Inline[]): string {
  return of
    .map((part) => {
      if (typeof part === 'string') return escaped(part).replace(/\n/g, '\\\n');
      if (part.mark === 'code') return codeSpan(part.text);
      const words = markdownInlines(part.of);
      if (part.mark !== 'link') return `${SIGNS[part.mark]}${words}${SIGNS[part.mark]}`;
      return `[${words}](${part.href.replace(/[<>\\`[\]]/g, encodeURIComponent)})`;
    })
    .join('');
}

const SPECIAL = /[\\`*[\]<>~|_&]/;

/** Marks, tags and entities as text. An underscore within a word is no mark. */
function escaped(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return text
    .replace(/[\\`*[\]<>~|]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/&(?=#?\w+;)/g, '\\&');
}

/** What would make a line a heading, a list or a rule. */
function startEscaped(text: string): string {
  return text.replace(/^(\s*)([#+=-])/gm, '$1\\$2').replace(/^(\s*\d{1,9})([.)])/gm, '$1\\$2');
}

/** Between more ticks than stand in it. */
function codeSpan(text: string): string {
  const ticks = '`'.repeat(longestRun(text, '`') + 1);
  const space = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return `${ticks}${space}${text.replace(/\n/g, ' ')}${space}${ticks}`;
}

function fenced(text: string): string {
  const fence = '`'.repeat(Math.max(3, longestRun(text, '`') + 1));
  return `${fence}\n${text}\n${fence}`;
}

function longestRun(text: string, sign: string): number {
  return Math.max(0, ...[...text.matchAll(new RegExp(`${sign}+`, 'g'))].map(([run]) => run.length));
}
