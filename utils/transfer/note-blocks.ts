import { visibleText } from '@/utils/domain/identity/normalise';
import type { DocBlock, DocLine, Inline } from '@/utils/domain/views/share-view';

/**
 * The Markdown of a note as blocks. It reads what our editor writes (headings, bullets, numbers, boxes, quotes, code,
 * bold, italic, struck, links); whatever it doesn't know stays text. A whole Markdown reader would weigh on every start
 * of the worker, and its tags and pictures would have to be taken out again.
 */
export function noteBlocks(markdown: string): DocBlock[] {
  const reader = new NoteReader();
  for (const line of markdown.split(/\r\n?|\n/)) reader.read(line);
  return reader.blocks;
}

/** Notes as lines below a line, where there is no room for headings. */
export function noteLines(markdown: string): DocLine[] {
  return noteBlocks(markdown).flatMap((block): DocLine[] => {
    if (block.kind === 'list') return block.lines;
    return [{ mark: 'bullet', of: block.kind === 'code' ? [{ mark: 'code', text: block.text }] : block.of, below: [] }];
  });
}

/** Lists deeper than this are drawn as deep as this. */
const DEEPEST = 4;
/** Longer lines are text as they stand: looking for marks in a megabyte without a break would take minutes. */
const LONGEST_MARKED = 4_000;

const FENCE = /^\s*(```|~~~)/;
const RULE = /^(?:(?:- ?){3,}|(?:\* ?){3,}|(?:_ ?){3,})$/;
const HEADING = /^#{1,6} /;
const ITEM = /^(?:[-*+]|(\d{1,9})[.)]) (?:\[([ xX])\](?: |$))?/;

class NoteReader {
  readonly blocks: DocBlock[] = [];
  private fence: string | null = null;
  /** The lists that are open, outermost first, with the columns at which their items begin. */
  private open: { column: number; lines: DocLine[] }[] = [];
  private afterBlank = true;

  read(raw: string): void {
    const fence = FENCE.exec(raw)?.[1] ?? null;
    if (this.fence !== null) {
      if (fence === this.fence) this.fence = null;
      else this.addCode(raw);
      return;
    }
    const line = visibleText(raw);
    if (fence !== null) this.beginCode(fence);
    else if (line === '' || RULE.test(line)) this.afterBlank = true;
    else {
      this.readLine(line, columnOf(raw));
      this.afterBlank = false;
    }
  }

  private readLine(line: string, column: number): void {
    const item = ITEM.exec(line);
    if (item) this.addItem(item, line.slice(item[0].length), column);
    else if (HEADING.test(line)) this.add({ kind: 'heading', level: 3, of: inlines(line.replace(HEADING, '')) });
    else if (line.startsWith('>')) this.addText('quote', line.replace(/^(?:> ?)+/, ''));
    else if (this.open.length > 0 && (column > 0 || !this.afterBlank)) this.continueItem(line);
    else this.addText('text', line);
  }

  private add(block: DocBlock): void {
    this.open = [];
    this.blocks.push(block);
  }

  /** A line break within a paragraph is kept: who pressed Enter meant it. */
  private addText(kind: 'text' | 'quote', line: string): void {
    const last = this.blocks.at(-1);
    if (!this.afterBlank && last?.kind === kind) last.of.push('\n', ...inlines(line));
    else this.add({ kind, of: inlines(line) });
  }

  private addItem([, number, box]: RegExpExecArray, text: string, column: number): void {
    const mark = box === undefined ? (number === undefined ? 'bullet' : 'number') : box === ' ' ? 'open' : 'done';
    const line: DocLine = { mark, of: inlines(text), below: [] };
    while (this.open.length > 1 && column < this.open.at(-1)!.column) this.open.pop();
    const here = this.open.at(-1);
    if (!here) {
      const lines = [line];
      this.add({ kind: 'list', lines });
      this.open = [{ column, lines }];
      return;
    }
    const parent = here.lines.at(-1);
    if (column > here.column + 1 && parent && this.open.length < DEEPEST) {
      parent.below.push(line);
      this.open.push({ column, lines: parent.below });
    } else here.lines.push(line);
  }

  private continueItem(line: string): void {
    this.open
      .at(-1)!
      .lines.at(-1)!
      .of.push(' ', ...inlines(line));
  }

  private beginCode(fence: string): void {
    this.fence = fence;
    this.add({ kind: 'code', text: '' });
  }

  private addCode(raw: string): void {
    const block = this.blocks.at(-1) as Extract<DocBlock, { kind: 'code' }>;
    // Spaces count in code; what can't be seen doesn't.
    const line = raw.replace(/\t/g, '  ').replace(/\p{Cc}|(?![\u200c\u200d])\p{Cf}|[\u2028\u2029]/gu, '');
    block.text += block.text === '' ? line : `\n${line}`;
  }
}

function columnOf(raw: string): number {
  const space = /^[ \t]*/.exec(raw)![0];
  return space.replace(/\t/g, '    ').length;
}

/** Escaped sign, code, link, address in angle brackets, then emphasis from the longest sign to the shortest. */
const MARKS =
  /\\([!-/:-@[-`{-~])|(`+)([^`]+)\2(?!`)|\[([^[\]]+)\]\(((?:https?:|mailto:)[^()\s]*(?:\([^()\s]*\)[^()\s]*)*)\)|<((?:https?:|mailto:)[^<>\s]+)>|(\*\*\*|\*\*|~~|\*)(?=\S)(.+?)(?<![\s\\])\7|(?<![\p{L}\p{N}_])(__|_)(?=\S)(.+?)(?<![\s\\])\9(?![\p{L}\p{N}_])/giu;

const MARK = /[\\`[<*~_]/;

/** One line of Markdown as stretches of text. */
function inlines(line: string): Inline[] {
  if (line.length > LONGEST_MARKED || !MARK.test(line)) return [line];
  const found: Inline[] = [];
  let from = 0;
  for (const match of line.matchAll(MARKS)) {
    if (match.index > from) found.push(line.slice(from, match.index));
    found.push(...inlineOf(match));
    from = match.index + match[0].length;
  }
  if (from < line.length) found.push(line.slice(from));
  return joined(found);
}

function inlineOf([, escaped, , code, label, href, bare, sign, inner, line, under]: RegExpMatchArray): Inline[] {
  if (escaped !== undefined) return [escaped];
  if (code !== undefined) return [{ mark: 'code', text: code.trim() || code }];
  if (href !== undefined) return [{ mark: 'link', href, of: inlines(label!) }];
  if (bare !== undefined) return [{ mark: 'link', href: bare, of: [bare] }];
  const of = inlines(inner ?? under ?? '');
  switch (sign ?? line) {
    case '***':
      return [{ mark: 'bold', of: [{ mark: 'italic', of }] }];
    case '**':
    case '__':
      return [{ mark: 'bold', of }];
    case '~~':
      return [{ mark: 'struck', of }];
    default:
      return [{ mark: 'italic', of }];
  }
}

/** Neighbouring texts as one, so that an escaped sign leaves no seam. */
function joined(parts: Inline[]): Inline[] {
  const all: Inline[] = [];
  for (const part of parts) {
    const last = all.at(-1);
    if (typeof part === 'string' && typeof last === 'string') all[all.length - 1] = last + part;
    else all.push(part);
  }
  return all;
}
