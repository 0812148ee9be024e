import type { BlockContent, List, ListItem, PhrasingContent, RootContent } from 'mdast';
import { dressed, isBlankText, isNoBreak, paragraphs, styleOf, tidy } from './paste-words';

/**
 * What other programs leave on the clipboard, as the tree of Markdown that it means. Seen on clipboards, 2026: Google
 * Docs wraps everything in a `b` that is not bold and says bold by `font-weight`; Word has no lists but paragraphs
 * with `mso-list` in their style and the sign as text; Slack says nesting by `data-indent` on lists side by side.
 */
export interface CleanPaste {
  children: RootContent[];
  /** There were some; they stay out. */
  pictures: boolean;
}

const SKIPPED =
  'script, style, title, meta, link, template, noscript, iframe, object, embed, svg, math, canvas, video, audio, select, button, textarea';
const BLOCKS =
  'p, div, h1, h2, h3, h4, h5, h6, ul, ol, li, blockquote, pre, table, hr, section, article, header, footer, main, aside, nav, dl, dt, dd, figure, figcaption, address, details, summary, fieldset, form, center, tr, td, th, tbody, thead';
/** Conditional comments of Word, of which a browser makes comments and other parsers text. */
const CONDITIONS = /<!\[(?:if|endif)[^>]*>/gi;
/** With more than this it is not a text with structure but a page; its words do. */
const MOST_ELEMENTS = 20_000;

export function cleanPaste(html: string): CleanPaste {
  const { body } = new DOMParser().parseFromString(html.replace(CONDITIONS, ''), 'text/html');
  if (body.querySelectorAll('*').length > MOST_ELEMENTS) return { children: [], pictures: false };
  const reader = new PasteReader();
  return { children: reader.flow(body), pictures: reader.pictures };
}

interface FlatPoint {
  level: number;
  ordered: boolean;
  content: BlockContent[];
}

class PasteReader {
  pictures = false;
  private readonly holdsBlocks = new WeakMap<Element, boolean>();

  /** Blocks of an element; loose words between them are paragraphs. */
  flow(parent: Element): RootContent[] {
    const out: RootContent[] = [];
    let loose: PhrasingContent[] = [];
    let points: FlatPoint[] = [];
    const close = () => {
      out.push(...paragraphs(loose));
      loose = [];
      if (points.length > 0) out.push(...nested(points));
      points = [];
    };
    for (const child of parent.childNodes) {
      const element = child.nodeType === Node.ELEMENT_NODE ? (child as Element) : null;
      if (!element || !this.isBlock(element)) {
        const words = this.inline(child);
        // Blanks between the paragraphs of one list don't end it.
        if (points.length > 0 && words.some((one) => !isBlankText(one))) close();
        if (points.length === 0) loose.push(...words);
        continue;
      }
      const point = this.wordPoint(element);
      if (point) {
        if (points.length === 0) close();
        points.push(point);
        continue;
      }
      close();
      this.block(element, out);
    }
    close();
    return out;
  }

  private isBlock(element: Element): boolean {
    if (element.matches(SKIPPED)) return false;
    if (element.matches(BLOCKS)) return true;
    let known = this.holdsBlocks.get(element);
    if (known === undefined) {
      known = [...element.children].some((child) => this.isBlock(child));
      this.holdsBlocks.set(element, known);
    }
    return known;
  }

  private block(element: Element, out: RootContent[]): void {
    const tag = element.localName;
    if (/^h[1-6]$/.test(tag) || /^MsoTitle$/i.test(element.className)) {
      const depth = Number(tag[1]) || 1;
      out.push({ type: 'heading', depth: depth as 1, children: tidy(this.inlines(element).filter(isNoBreak)) });
    } else if (tag === 'ul' || tag === 'ol') this.list(element, out);
    else if (tag === 'blockquote') out.push({ type: 'blockquote', children: this.flow(element) as BlockContent[] });
    else if (tag === 'pre') out.push({ type: 'code', value: (element.textContent ?? '').replace(/\n$/, '') });
    else if (tag === 'hr') out.push({ type: 'thematicBreak' });
    else if (tag === 'table') out.push(...this.table(element));
    else out.push(...this.flow(element));
  }

  /** A list inside of another one, without a point of its own, belongs to the point before it. */
  private list(element: Element, out: RootContent[]): void {
    const list: List = { type: 'list', ordered: element.localName === 'ol', spread: false, children: [] };
    const start = Number(element.getAttribute('start'));
    if (list.ordered) list.start = start > 1 ? start : 1;
    for (const child of element.children) {
      if (child.localName === 'li') list.children.push(this.point(child));
      else if (/^[uo]l$/.test(child.localName)) this.list(child, lastContent(list));
    }
    if (list.children.length === 0) return;
    const indent = Number(element.getAttribute('data-indent') ?? Number.NaN);
    const last = out.at(-1);
    if (Number.isNaN(indent) || last?.type !== 'list') return void out.push(list);
    if (indent === 0) {
      if (last.ordered === list.ordered) last.children.push(...list.children);
      else out.push(list);
      return;
    }
    let into = lastContent(last);
    for (let depth = 1; depth < indent; depth++) {
      const deeper = into.at(-1);
      if (deeper?.type === 'list') into = lastContent(deeper);
    }
    into.push(list);
  }

  private point(element: Element): ListItem {
    return { type: 'listItem', checked: boxOf(element), spread: false, children: this.flow(element) as BlockContent[] };
  }

  private wordPoint(element: Element): FlatPoint | null {
    const level = /mso-list:\s*l\d+\s+level(\d)/i.exec(element.getAttribute('style') ?? '')?.[1];
    if (!level || element.localName !== 'p') return null;
    const sign = [...element.querySelectorAll('span')].find((span) => /mso-list:\s*Ignore/i.test(styleOf(span)));
    const ordered = /^\s*\(?(\d+|[a-z]|[ivx]+)[.)]/i.test(sign?.textContent ?? '');
    sign?.remove();
    const content = paragraphs(this.inlines(element)) as BlockContent[];
    return { level: Number(level), ordered, content };
  }

  /** A note has no tables: a row is a line, as Markdown writes it. */
  private table(element: Element): RootContent[] {
    const rows = [...element.querySelectorAll('tr')].map((row) =>
      [...row.children].map((cell) => (cell.textContent ?? '').replace(/\s+/g, ' ').trim()),
    );
    if (element.querySelector('img')) this.pictures = true;
    // A table of one cell is a frame around a text.
    const single = rows.length === 1 && rows[0]!.length === 1 ? element.querySelector('td, th') : null;
    if (single) return this.flow(single);
    const lines = rows.filter((row) => row.some(Boolean)).map((row) => `| ${row.join(' | ')} |`);
    if (lines.length === 0) return [];
    const rule = `|${' --- |'.repeat(Math.max(...rows.map((row) => row.length)))}`;
    return [{ type: 'paragraph', children: [{ type: 'text', value: [lines[0], rule, ...lines.slice(1)].join('\n') }] }];
  }

  private inlines(parent: Element): PhrasingContent[] {
    return [...parent.childNodes].flatMap((child) => this.inline(child));
  }

  private inline(node: ChildNode): PhrasingContent[] {
    if (node.nodeType === Node.TEXT_NODE) {
      const value = (node.nodeValue ?? '').replace(/[\s\u00a0]+/g, ' ');
      return value ? [{ type: 'text', value }] : [];
    }
    if (node.nodeType !== Node.ELEMENT_NODE) return [];
    const element = node as Element;
    if (element.matches(SKIPPED) || element.matches('input')) return [];
    if (element.matches('br')) return [{ type: 'break' }];
    if (element.matches('[data-stringify-type="paragraph-break"]')) return [{ type: 'break' }, { type: 'break' }];
    if (element.matches('img, picture')) return this.picture(element);
    if (element.matches('code, kbd, tt, samp')) {
      const value = (element.textContent ?? '').replace(/\s+/g, ' ');
      return value.trim() ? [{ type: 'inlineCode', value }] : [];
    }
    return dressed(element, this.inlines(element));
  }

  private picture(element: Element): PhrasingContent[] {
    const emoji =
      element.getAttribute('data-stringify-emoji') ??
      (/emoji/i.test(element.className) ? element.getAttribute('alt') : null);
    if (emoji) return [{ type: 'text', value: emoji }];
    // What counts who has read a mail is no picture.
    if (element.getAttribute('width') !== '1') this.pictures = true;
    return [];
  }
}

function boxOf(point: Element): boolean | null {
  const said = point.getAttribute('data-checked') ?? point.getAttribute('aria-checked');
  if (said !== null) return said === 'true';
  const box = point.querySelector('input[type="checkbox"]');
  return box && box.closest('li') === point ? box.hasAttribute('checked') : null;
}

/** What a list inside of a list goes into. */
function lastContent(list: List): RootContent[] {
  if (list.children.length === 0) list.children.push({ type: 'listItem', spread: false, children: [] });
  return list.children.at(-1)!.children as RootContent[];
}

/** Points that tell their depth, as lists inside each other. */
function nested(points: readonly FlatPoint[]): RootContent[] {
  const out: RootContent[] = [];
  for (const { level, ordered, content } of points) {
    let into = out;
    for (let depth = 1; depth < level; depth++) {
      const last = into.at(-1);
      if (last?.type !== 'list') break;
      into = lastContent(last);
    }
    let list = into.at(-1);
    if (list?.type !== 'list' || list.ordered !== ordered) {
      list = { type: 'list', ordered, start: ordered ? 1 : null, spread: false, children: [] };
      into.push(list);
    }
    list.children.push({ type: 'listItem', spread: false, children: content });
  }
  return out;
}
