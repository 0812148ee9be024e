import type { Mark, Node } from '@tiptap/pm/model';
import type { BlockContent, ListItem, PhrasingContent, Root, RootContent } from 'mdast';
import { gfmTaskListItemToMarkdown } from 'mdast-util-gfm-task-list-item';
import { defaultHandlers, type Options, toMarkdown, type Unsafe } from 'mdast-util-to-markdown';

type Inline = { node: Node; marks: readonly Mark[] };

/**
 * A number, a tag, an "R&D" and a [draft] are stored as they are typed, or nobody finds them again: only what our
 * dialect would read as something else is escaped. The library's own rules are those of all Markdown.
 */
function ourUnsafe(rules: readonly Unsafe[]): Unsafe[] {
  const kept = rules.filter(
    ({ character, inConstruct, atBreak }) =>
      !(character === '&' || character === '!' || (character === '#' && atBreak)) &&
      !(character === '<' && inConstruct !== 'destinationLiteral' && inConstruct !== 'autolink') &&
      !(character === '[' && (atBreak || inConstruct === 'phrasing')),
  );
  return [
    ...kept,
    { character: '&', after: '#?[A-Za-z0-9]+;' },
    { character: '<', after: '[^\\s<>]*[:@][^\\s<>]*>', inConstruct: 'phrasing' },
    { atBreak: true, character: '#', after: '#{0,5}(?:[ \\t\\r\\n]|$)' },
    { atBreak: true, character: '[', after: '[ \\txX]\\][ \\t\\r\\n]' },
  ];
}

let unsafe: Unsafe[] | null = null;

const OPTIONS: Options = {
  bullet: '-',
  bulletOther: '*',
  rule: '-',
  listItemIndent: 'one',
  extensions: [gfmTaskListItemToMarkdown()],
  handlers: {
    root: (node, parent, state, info) => {
      unsafe ??= ourUnsafe(state.unsafe);
      state.unsafe = unsafe;
      return defaultHandlers.root(node, parent, state, info);
    },
  },
};

/** One block of the editor as Markdown, without a line end. `other`: with the other sign for points or numbers. */
export function writeBlock(node: Node, other = false): string {
  return writeTree({ type: 'root', children: block(node) as RootContent[] }, other);
}

export function writeTree(root: Root, other = false): string {
  const turned: Options = other ? { ...OPTIONS, bullet: '*', bulletOther: '-', bulletOrdered: ')' } : OPTIONS;
  return toMarkdown(root, turned).replace(/\n$/, '');
}

/** A paragraph with nothing in it that Markdown could hold. */
export function isBlank(node: Node): boolean {
  return node.type.name === 'paragraph' && /^[ \t\n]*$/.test(node.textContent);
}

function blocks(parent: Node): BlockContent[] {
  return parent.children.flatMap((child) => (isBlank(child) ? [] : block(child)));
}

function block(node: Node): BlockContent[] {
  switch (node.type.name) {
    case 'heading':
      return [{ type: 'heading', depth: Math.min(6, Number(node.attrs.level)) as 1, children: line(node) }];
    case 'blockquote':
      return [{ type: 'blockquote', children: blocks(node) }];
    case 'bulletList':
    case 'taskList':
      return [{ type: 'list', ordered: false, spread: false, children: node.children.map(item) }];
    case 'orderedList':
      return [
        {
          type: 'list',
          ordered: true,
          start: Number(node.attrs.start) || 0,
          spread: false,
          children: node.children.map((child) => numberedBox(item(child))),
        },
      ];
    case 'codeBlock':
      return [{ type: 'code', ...languageOf(node), value: node.textContent }];
    case 'horizontalRule':
      return [{ type: 'thematicBreak' }];
    default:
      return [{ type: 'paragraph', children: line(node) }];
  }
}

function item(node: Node): ListItem {
  const checked = node.type.name === 'taskItem' ? Boolean(node.attrs.checked) : null;
  const [first, ...rest] = node.children;
  const content = rest.flatMap((child) => (isBlank(child) ? [] : block(child)));
  // A box wants a line of its own to stand in.
  const lead = first && (checked !== null || !isBlank(first)) ? block(first) : [];
  return { type: 'listItem', checked, spread: false, children: [...lead, ...content] };
}

/** The counterpart of what read-markdown.ts does with them. */
function numberedBox(one: ListItem): ListItem {
  const [paragraph] = one.children;
  const text = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined;
  const box = text?.type === 'text' ? /^\[([ x])\] (?=\S)/.exec(text.value) : null;
  if (!box || text?.type !== 'text') return one;
  text.value = text.value.slice(box[0].length);
  return { ...one, checked: box[1] === 'x' };
}

function languageOf(node: Node): { lang?: string; meta?: string } {
  const [lang, ...meta] = String(node.attrs.language ?? '').split(' ');
  return { ...(lang ? { lang } : {}), ...(meta.length > 0 ? { meta: meta.join(' ') } : {}) };
}

/** The words of a paragraph or heading, without blanks around them and breaks behind them. */
function line(node: Node): PhrasingContent[] {
  let inline: Inline[] = node.children.map((child) => ({ node: child, marks: child.marks }));
  for (const name of ['bold', 'italic']) inline = blanksOutside(inline, name);
  return ends(nest(inline));
}

function ends(content: PhrasingContent[]): PhrasingContent[] {
  const out = [...content];
  for (let first = out[0]; first?.type === 'text'; first = out[0]) {
    first.value = first.value.replace(/^[ \t\n]+/, '');
    if (first.value !== '') break;
    out.shift();
  }
  for (let last = out.at(-1); last; last = out.at(-1)) {
    if (last.type === 'text') last.value = last.value.replace(/[ \t\n]+$/, '');
    if (last.type !== 'break' && !(last.type === 'text' && last.value === '')) break;
    out.pop();
  }
  return out;
}

/** Bold blanks at the ends of bold words look like plain ones, and Markdown has no way to say them. */
function blanksOutside(inline: readonly Inline[], name: string): Inline[] {
  const has = (one: Inline | undefined) => one?.marks.some((mark) => mark.type.name === name) ?? false;
  const without = (one: Inline, node: Node): Inline => ({
    node,
    marks: one.marks.filter((mark) => mark.type.name !== name),
  });
  const solid = (one: Inline) => one.node.isText && /\S/.test(one.node.text!);
  return inline.flatMap((one, index): Inline[] => {
    if (!has(one) || one.marks.some((mark) => mark.type.name === 'code')) return [one];
    const run = runAround(inline, index, has);
    const before = run.slice(0, index - run.start).some(solid);
    const after = run.slice(index - run.start + 1).some(solid);
    if (!solid(one)) return before && after ? [one] : [without(one, one.node)];
    const text = one.node.text!;
    const from = before ? 0 : text.length - text.trimStart().length;
    const to = after ? text.length : text.trimEnd().length;
    const head = from > 0 ? [without(one, one.node.cut(0, from))] : [];
    const tail = to < text.length ? [without(one, one.node.cut(to))] : [];
    return [...head, { node: one.node.cut(from, to), marks: one.marks }, ...tail];
  });
}

function runAround(inline: readonly Inline[], index: number, has: (one: Inline | undefined) => boolean) {
  let start = index;
  let end = index + 1;
  while (start > 0 && has(inline[start - 1])) start--;
  while (has(inline[end])) end++;
  return Object.assign(inline.slice(start, end), { start });
}

/** Marks that stand side by side as nodes that stand inside each other, the longest run outermost. */
function nest(inline: readonly Inline[]): PhrasingContent[] {
  const out: PhrasingContent[] = [];
  for (let at = 0; at < inline.length; ) {
    const { mark, length } = longestRun(inline, at);
    if (!mark) {
      out.push(leaf(inline[at]!));
      at += 1;
      continue;
    }
    const run = inline.slice(at, at + length);
    out.push(wrap(mark, nest(run.map((one) => ({ ...one, marks: mark.removeFromSet(one.marks) })))));
    at += length;
  }
  return joined(out);
}

function longestRun(inline: readonly Inline[], at: number): { mark: Mark | null; length: number } {
  let best: { mark: Mark | null; length: number } = { mark: null, length: 0 };
  for (const mark of inline[at]!.marks) {
    if (mark.type.name === 'code') continue;
    let length = 0;
    while (inline[at + length] && mark.isInSet(inline[at + length]!.marks)) length++;
    if (length > best.length) best = { mark, length };
  }
  return best;
}

function wrap(mark: Mark, children: PhrasingContent[]): PhrasingContent {
  if (mark.type.name === 'bold') return { type: 'strong', children };
  if (mark.type.name === 'italic') return { type: 'emphasis', children };
  const { href, title } = mark.attrs;
  return { type: 'link', url: String(href ?? ''), title: title ? String(title) : null, children: children as never };
}

function leaf({ node, marks }: Inline): PhrasingContent {
  if (!node.isText) return { type: 'break' };
  const code = marks.some((mark) => mark.type.name === 'code');
  return { type: code ? 'inlineCode' : 'text', value: node.text! };
}

/** Texts side by side as one, so that the library sees what stands next to each letter. */
function joined(content: readonly PhrasingContent[]): PhrasingContent[] {
  const out: PhrasingContent[] = [];
  for (const one of content) {
    const last = out.at(-1);
    if (last && last.type === one.type && (last.type === 'text' || last.type === 'inlineCode')) {
      last.value += (one as typeof last).value;
    } else out.push(one.type === 'text' || one.type === 'inlineCode' ? { ...one } : one);
  }
  return out;
}
