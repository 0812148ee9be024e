import type { DocBlock, DocLine, Inline } from '@/utils/domain/views/share-view';
import { noteBlocks } from './note-blocks';

/** The rest of a note says nothing to somebody who has room for a line or two. */
const BLOCKS = 6;

/** Signs of a list in which nothing was written yet say nothing. */
const SAYS = /[\p{L}\p{N}\p{S}]/u;

/** How a note begins, in one line of plain words: headings, lines and boxes one after the other. Empty: nothing in it. */
export function noteGist(markdown: string, most: number): string {
  const words = noteBlocks(markdown.slice(0, most * BLOCKS))
    .slice(0, BLOCKS)
    .flatMap(blockWords)
    .map((text) => text.replace(/\s+/gu, ' ').trim());
  return words.filter((text) => SAYS.test(text)).join(' · ');
}

function blockWords(block: DocBlock): string[] {
  if (block.kind === 'list') return block.lines.flatMap(lineWords);
  return [block.kind === 'code' ? block.text : inlineWords(block.of)];
}

function lineWords({ of, below }: DocLine): string[] {
  return [inlineWords(of), ...below.flatMap(lineWords)];
}

/** Words alone, without marks and without the addresses of links. */
function inlineWords(of: readonly Inline[]): string {
  return of
    .map((part) => (typeof part === 'string' ? part : part.mark === 'code' ? part.text : inlineWords(part.of)))
    .join('');
}
