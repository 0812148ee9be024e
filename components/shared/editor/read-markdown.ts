import { Fragment, type Mark, type Node, type Schema } from '@tiptap/pm/model';
import type { BlockContent, DefinitionContent, List, ListItem, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { dialect } from './dialect';

/** One block of a note, with its own Markdown and what stands before it. */
export interface ReadBlock {
  node: Node;
  raw: string;
  /** Blank lines, mostly. */
  before: string;
}

type Flow = RootContent | BlockContent | DefinitionContent;

/** Markdown as blocks of the editor. All of it is in them: what the editor has no shape for is text. */
export function readMarkdown(schema: Schema, markdown: string): { blocks: ReadBlock[]; after: string } {
  const tree = fromMarkdown(markdown, { extensions: dialect(), mdastExtensions: [gfmTaskListItemFromMarkdown()] });
  const read = new Reader(schema, markdown);
  const blocks: ReadBlock[] = [];
  let at = 0;
  for (const child of tree.children) {
    for (const { node, start, end } of read.topLevel(child)) {
      blocks.push({ node, raw: markdown.slice(start, end), before: markdown.slice(at, start) });
      at = end;
    }
  }
  return { blocks, after: markdown.slice(at) };
}

/** Blocks that don't come from Markdown but were built as a tree, such as pasted ones. */
export function readTree(schema: Schema, children: RootContent[]): Node[] {
  return new Reader(schema, '').flow(children);
}

interface Placed {
  node: Node;
  start: number;
  end: number;
}

class Reader {
  private readonly schema: Schema;
  private readonly markdown: string;

  constructor(schema: Schema, markdown: string) {
    this.schema = schema;
    this.markdown = markdown;
  }

  topLevel(child: RootContent): Placed[] {
    const end = child.position?.end.offset ?? 0;
    const start = this.lineStart(child);
    if (child.type !== 'list') return this.flow([child]).map((node) => ({ node, start, end }));
    // A list of boxes and plain points is one in Markdown and several here.
    const groups = groupsOf(child);
    return groups.map((items, index) => ({
      node: this.list(child, items),
      start: index === 0 ? start : this.lineStart(items[0]!),
      end: index === groups.length - 1 ? end : items.at(-1)!.position!.end.offset!,
    }));
  }

  flow(children: readonly Flow[]): Node[] {
    return children.flatMap((child) => this.block(child));
  }

  private block(child: Flow): Node[] {
    const { nodes } = this.schema;
    switch (child.type) {
      case 'paragraph':
        return [nodes.paragraph!.create(null, this.line(child.children))];
      case 'heading':
        return [nodes.heading!.create({ level: child.depth }, this.line(child.children))];
      case 'blockquote':
        return [nodes.blockquote!.create(null, orEmpty(this.schema, this.flow(child.children)))];
      case 'list':
        return groupsOf(child).map((items) => this.list(child, items));
      case 'code': {
        const language = [child.lang, child.meta].filter(Boolean).join(' ') || null;
        return [nodes.codeBlock!.create({ language }, child.value ? this.schema.text(child.value) : null)];
      }
      case 'thematicBreak':
        return [nodes.horizontalRule!.create()];
      default:
        // The dialect has no others; should a library find one, its words stay.
        return [nodes.paragraph!.create(null, this.words(this.sourceOf(child)))];
    }
  }

  private list(list: List, items: readonly ListItem[]): Node {
    const { nodes } = this.schema;
    const boxes = !list.ordered && typeof items[0]?.checked === 'boolean';
    const children = items.map((item) => {
      const content = this.flow(item.children);
      const box = typeof item.checked === 'boolean' ? `[${item.checked ? 'x' : ' '}] ` : '';
      if (list.ordered && box) content[0] = this.boxed(content[0], box);
      if (content[0]?.type.name !== 'paragraph') content.unshift(nodes.paragraph!.create());
      return boxes ? nodes.taskItem!.create({ checked: item.checked }, content) : nodes.listItem!.create(null, content);
    });
    if (boxes) return nodes.taskList!.create(null, children);
    if (!list.ordered) return nodes.bulletList!.create(null, children);
    return nodes.orderedList!.create({ start: list.start ?? 1 }, children);
  }

  /** Numbered boxes are words here: the editor has none, and the words come back as boxes. */
  private boxed(paragraph: Node | undefined, box: string): Node {
    const content = [this.schema.text(box), ...(paragraph?.children ?? [])];
    return this.schema.nodes.paragraph!.create(null, Fragment.fromArray(content));
  }

  private line(content: readonly PhrasingContent[]): Fragment {
    const nodes = this.inline(content, []);
    return trimmed(Fragment.fromArray(nodes));
  }

  private inline(content: readonly PhrasingContent[], marks: readonly Mark[]): Node[] {
    const { marks: types, nodes } = this.schema;
    const add = (mark: Mark) => mark.addToSet(marks);
    return content.flatMap((child): Node[] => {
      switch (child.type) {
        case 'text':
          return this.words(child.value, marks);
        case 'emphasis':
          return this.inline(child.children, add(types.italic!.create()));
        case 'strong':
          return this.inline(child.children, add(types.bold!.create()));
        case 'inlineCode':
          return this.words(child.value, add(types.code!.create()));
        case 'break':
          return [nodes.hardBreak!.create(null, null, marks)];
        case 'link': {
          const link = add(types.link!.create({ href: child.url, title: child.title ?? null }));
          const inner = this.inline(child.children, link);
          // A link without words could not be seen or kept.
          return inner.length > 0 ? inner : this.words(this.sourceOf(child), marks);
        }
        default:
          return this.words(this.sourceOf(child), marks);
      }
    });
  }

  private words(text: string, marks: readonly Mark[] = []): Node[] {
    const plain = text.replace(/\r\n?/g, '\n');
    return plain ? [this.schema.text(plain, marks)] : [];
  }

  private sourceOf(child: Flow | PhrasingContent): string {
    const { start, end } = child.position ?? {};
    return this.markdown.slice(start?.offset ?? 0, end?.offset ?? 0);
  }

  /** A block begins with the blanks before it, which its further lines count on; a paragraph's mean nothing. */
  private lineStart(child: Flow | ListItem): number {
    const start = child.position?.start.offset ?? 0;
    if (child.type === 'paragraph' || child.type === 'heading') return start;
    let at = start;
    while (at > 0 && /[ \t]/.test(this.markdown[at - 1]!)) at--;
    return at;
  }
}

/** Runs of points with a box and points without one. */
function groupsOf(list: List): ListItem[][] {
  if (list.ordered) return [list.children];
  const groups: ListItem[][] = [];
  for (const item of list.children) {
    const last = groups.at(-1);
    if (last && (typeof last[0]!.checked === 'boolean') === (typeof item.checked === 'boolean')) last.push(item);
    else groups.push([item]);
  }
  return groups;
}

function orEmpty(schema: Schema, content: Node[]): Node[] {
  return content.length > 0 ? content : [schema.nodes.paragraph!.create()];
}

/** Without blanks at its ends, which Markdown doesn't keep either. */
function trimmed(content: Fragment): Fragment {
  const text = content.textBetween(0, content.size, undefined, '\ufffc');
  const start = /^[ \t\n]*/.exec(text)![0].length;
  const end = start === text.length ? start : text.replace(/[ \t\n]+$/, '').length;
  return start === 0 && end === text.length ? content : content.cut(start, end);
}
