import { Fragment, type Node, type Schema } from '@tiptap/pm/model';
import { type ReadBlock, readMarkdown } from './read-markdown';
import { isBlank, writeBlock } from './write-markdown';

/** A note as blocks, and as the document that they make. */
export interface ReadNote {
  doc: Node;
  blocks: ReadBlock[];
  /** Blank lines at the end. */
  after: string;
}

interface Source {
  raw: string;
  /** What stood before it, as long as `previous` still does. */
  before: string;
  previous: Node | null;
  /** What stood behind it, if it was the last one. */
  after: string;
}

/**
 * The Markdown of one note and the document it is in the editor. Each block remembers the Markdown it came from: who
 * opens a note changes none of it, and one more letter writes one block anew and not fifty thousand letters.
 */
export class NoteText {
  private readonly schema: Schema;
  /** Blocks of a document are never changed, only replaced: what is the same block has the same words. */
  private readonly sources = new WeakMap<Node, Source>();

  constructor(schema: Schema) {
    this.schema = schema;
  }

  read(markdown: string): ReadNote {
    const read = withoutBlanks(readMarkdown(this.schema, markdown));
    const nodes = read.blocks.map(({ node }) => node);
    const content = nodes.length > 0 ? nodes : [this.schema.nodes.paragraph!.create()];
    const doc = this.schema.topNodeType.create(null, Fragment.fromArray(content));
    const note = { ...read, doc };
    this.remember(doc, note);
    return note;
  }

  /** From now on the blocks of a document have these words, as far as they are the same blocks. */
  remember(doc: Node, { blocks, after }: Omit<ReadNote, 'doc'>): void {
    const shown = doc.children.filter((node) => !isBlank(node));
    if (shown.length !== blocks.length) return;
    shown.forEach((node, index) => {
      const { raw, before, node: read } = blocks[index]!;
      if (node !== read && !node.eq(read)) return;
      const last = index === shown.length - 1;
      this.sources.set(node, { raw, before, previous: shown[index - 1] ?? null, after: last ? after : '' });
    });
  }

  write(doc: Node): string {
    const shown = doc.children.filter((node) => !isBlank(node));
    let text = '';
    let raw = '';
    shown.forEach((node, index) => {
      const previous = shown[index - 1] ?? null;
      const source = this.sources.get(node);
      const same = source !== undefined && source.previous === previous;
      const before = same ? source.before : previous ? '\n\n' : '';
      const open = index < shown.length - 1 && source !== undefined && isOpen(node, source.raw);
      raw = same && !open ? source.raw : fitting(node, open ? null : (source?.raw ?? null), previous, raw);
      if (!source) this.sources.set(node, { raw, before, previous, after: '' });
      text += before + raw;
    });
    const last = shown.at(-1);
    return last ? text + (this.sources.get(last)?.after ?? '') : text;
  }
}

/** A paragraph of nothing but blanks is no block; its words count as what stands before the next. */
function withoutBlanks({ blocks, after }: { blocks: ReadBlock[]; after: string }): Omit<ReadNote, 'doc'> {
  const kept: ReadBlock[] = [];
  let blank = '';
  for (const block of blocks) {
    if (isBlank(block.node)) blank += block.before + block.raw;
    else {
      kept.push({ ...block, before: blank + block.before });
      blank = '';
    }
  }
  return { blocks: kept, after: blank + after };
}

/** The words of a block behind a new neighbour: two lists must not become one, nor a block a part of a list. */
function fitting(node: Node, raw: string | null, previous: Node | null, rawBefore: string): string {
  const own = raw === null || /^[ \t]/.test(raw) ? writeBlock(node) : raw;
  const kind = listKind(node);
  const same = kind !== null && previous !== null && listKind(previous) === kind && sign(rawBefore) === sign(own);
  return same ? writeBlock(node, sign(own) === '-' || sign(own) === '.') : own;
}

/** A code block without its end, which would swallow what is written behind it. */
function isOpen(node: Node, raw: string): boolean {
  return node.type.name === 'codeBlock' && !isClosed(raw);
}

function isClosed(raw: string): boolean {
  const fence = /^[ ]{0,3}(`{3,}|~{3,})/.exec(raw)?.[1];
  if (!fence) return /^(?: {4}|\t)/.test(raw);
  const last = raw.slice(raw.lastIndexOf('\n') + 1).trim();
  return raw.includes('\n') && last.length >= fence.length && last === fence[0]!.repeat(last.length);
}

function listKind(node: Node): string | null {
  const { name } = node.type;
  return name === 'orderedList' ? 'numbers' : name === 'bulletList' || name === 'taskList' ? 'points' : null;
}

/** `-`, `*`, `+`, `.` or `)`. */
function sign(raw: string): string {
  return /^\s*(?:\d+)?([-*+.)])/.exec(raw)?.[1] ?? '';
}
