import type { DocBlock, DocLine, Inline, ShareDocument } from '@/utils/domain/views/share-view';
import { LINE_SIGNS } from '@/utils/domain/views/share-view';

/** The document for a mail without format: lines, dashes, signs. */
export function printPlain(document: ShareDocument): string {
  const blocks = document.blocks.map(plainBlock);
  return [document.title, ...blocks].filter((text) => text !== '').join('\n\n');
}

function plainBlock(block: DocBlock): string {
  switch (block.kind) {
    case 'heading':
    case 'text':
      return plainInlines(block.of);
    case 'quote':
      return plainInlines(block.of).replace(/^/gm, '> ');
    case 'code':
      return block.text;
    case 'list':
      return plainLines(block.lines, '').join('\n');
  }
}

function plainLines(lines: readonly DocLine[], indent: string): string[] {
  let number = 0;
  return lines.flatMap((line) => {
    number = line.mark === 'number' ? number + 1 : 0;
    const sign = LINE_SIGNS[line.mark] || (number > 0 ? `${number}. ` : '- ');
    return [`${indent}${sign}${plainInlines(line.of)}`, ...plainLines(line.below, `${indent}  `)];
  });
}

/** Words alone; the address of a link stands behind them, unless they are the address. */
function plainInlines(of: readonly Inline[]): string {
  return of
    .map((part) => {
      if (typeof part === 'string') return part;
      if (part.mark === 'code') return part.text;
      const words = plainInlines(part.of);
      return part.mark !== 'link' || words === part.href ? words : `${words} (${part.href})`;
    })
    .join('');
}
