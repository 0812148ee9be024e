import { Fragment, type Node, Slice } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import { diffText } from '@/utils/domain/agenda/text-diff';
import { isBlank } from './write-markdown';

/** One piece of the old document, and what stands there in the new one. Positions are those of the old one. */
interface Piece {
  from: number;
  to: number;
  content: Fragment;
}

/** Larger groups of changed blocks are replaced as a whole: comparing each with each would take too long. */
const MOST_PAIRS = 40_000;

/**
 * Makes a document the one that came from elsewhere, by as few and small steps as there are differences: the caret,
 * what is selected and what can be undone stay where they are. Empty lines and blanks at the end of a line, which
 * Markdown doesn't hold, stay for whoever is typing there.
 */
export function takeIn(change: Transaction, next: Node): Transaction {
  const pieces = childPieces(change.doc, next, 0, true);
  for (const { from, to, content } of pieces.toReversed()) change.replace(from, to, new Slice(content, 0, 0));
  return change;
}

interface Child {
  node: Node;
  from: number;
}

function childrenOf(parent: Node, start: number, skipBlank: boolean): Child[] {
  const out: Child[] = [];
  let from = start;
  for (const node of parent.children) {
    if (!(skipBlank && isBlank(node))) out.push({ node, from });
    from += node.nodeSize;
  }
  return out;
}

function childPieces(old: Node, next: Node, start: number, top = false): Piece[] {
  const before = childrenOf(old, start, top);
  const after = childrenOf(next, 0, top).map(({ node }) => node);
  let head = 0;
  while (before[head] && after[head] && before[head]!.node.eq(after[head]!)) head++;
  let tail = 0;
  const most = Math.min(before.length, after.length) - head;
  while (tail < most && before.at(-1 - tail)!.node.eq(after.at(-1 - tail)!)) tail++;
  const gone = before.slice(head, before.length - tail);
  const come = after.slice(head, after.length - tail);
  const from = gone[0]?.from ?? gapAfter(before[head - 1], before[head], start, start + old.content.size);
  return align(gone, come).flatMap((pair, index, pairs) => piecesOf(pair, placeOf(pairs, index, from)));
}

/** Where something new is put between two blocks: right behind the first one, before the empty lines. */
function gapAfter(previous: Child | undefined, next: Child | undefined, start: number, end: number): number {
  if (previous) return previous.from + previous.node.nodeSize;
  return next ? start : end;
}

interface Pair {
  old: Child | null;
  next: Node | null;
}

function placeOf(pairs: readonly Pair[], index: number, fallback: number): number {
  for (let i = index - 1; i >= 0; i--) {
    const old = pairs[i]!.old;
    if (old) return old.from + old.node.nodeSize;
  }
  return fallback;
}

function piecesOf({ old, next }: Pair, place: number): Piece[] {
  if (!old) return next ? [{ from: place, to: place, content: Fragment.from(next) }] : [];
  const whole = { from: old.from, to: old.from + old.node.nodeSize };
  if (!next) return [{ ...whole, content: Fragment.empty }];
  if (old.node.eq(next)) return [];
  if (!isAlike(old.node, next)) return [{ ...whole, content: Fragment.from(next) }];
  return next.isTextblock ? wordPieces(old.node, next, old.from + 1) : childPieces(old.node, next, old.from + 1);
}

function isAlike(old: Node, next: Node): boolean {
  return old.sameMarkup(next) && !old.isLeaf;
}

/** Blocks that belong together, in order: the equal ones, and then the most alike. */
function align(gone: readonly Child[], come: readonly Node[]): Pair[] {
  if (gone.length === 0) return come.map((next) => ({ old: null, next }));
  if (come.length === 0) return gone.map((old) => ({ old, next: null }));
  if (gone.length * come.length > MOST_PAIRS) return [...gone.map((old) => ({ old, next: null })), ...align([], come)];
  const best = scores(gone, come);
  const pairs: Pair[] = [];
  let i = 0;
  let j = 0;
  while (i < gone.length || j < come.length) {
    const here = best[i]![j]!;
    const old = gone[i];
    const next = come[j];
    if (
      old &&
      next &&
      here > 0 &&
      here === likeness(old.node, next) + best[i + 1]![j + 1]! &&
      likeness(old.node, next) > 0
    ) {
      pairs.push({ old, next });
      i++;
      j++;
    } else if (old && (!next || here === best[i + 1]![j]!)) {
      pairs.push({ old, next: null });
      i++;
    } else {
      pairs.push({ old: null, next: next! });
      j++;
    }
  }
  return pairs;
}

/** `best[i][j]`: how alike the blocks from `i` and from `j` on can be at most. */
function scores(gone: readonly Child[], come: readonly Node[]): number[][] {
  const best = Array.from({ length: gone.length + 1 }, () => new Array<number>(come.length + 1).fill(0));
  for (let i = gone.length - 1; i >= 0; i--) {
    for (let j = come.length - 1; j >= 0; j--) {
      const like = likeness(gone[i]!.node, come[j]!);
      const both = like > 0 ? like + best[i + 1]![j + 1]! : 0;
      best[i]![j] = Math.max(both, best[i + 1]![j]!, best[i]![j + 1]!);
    }
  }
  return best;
}

/** 0: nothing to do with each other; up to 2: the same. In hundredths, so that sums compare exactly. */
function likeness(old: Node, next: Node): number {
  if (!isAlike(old, next)) return old.eq(next) ? 200 : 0;
  if (old.eq(next)) return 200;
  const [a, b] = [old.textContent, next.textContent];
  const most = Math.min(a.length, b.length);
  let head = 0;
  while (head < most && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < most - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  return 1 + Math.round((99 * (head + tail)) / Math.max(a.length, b.length, 1));
}

function wordsOf(node: Node): string {
  return node.textBetween(0, node.content.size, undefined, '\ufffc');
}

/** Differences inside of a paragraph, letter by letter, and where only the look of letters differs. */
function wordPieces(old: Node, next: Node, start: number): Piece[] {
  const words = wordsOf(old);
  const nextWords = wordsOf(next);
  // A blank that was just typed is not in the Markdown; it stays.
  const typed = /[ \t\n]*$/.exec(words)![0].length - /[ \t\n]*$/.exec(nextWords)![0].length;
  const core = words.slice(0, words.length - Math.max(0, typed));
  const pieces: Piece[] = [];
  let shift = 0;
  let at = 0;
  const look = (from: number, to: number) => {
    for (const [a, b] of runs(old, next, from, to, shift)) {
      const content = next.content.cut(a + shift, b + shift);
      if (!old.content.cut(a, b).eq(content)) pieces.push({ from: start + a, to: start + b, content });
    }
  };
  for (const { start: from, end, text } of diffText(core, nextWords)) {
    if (from > at) look(at, from);
    const content = next.content.cut(from + shift, from + shift + text.length);
    pieces.push({ from: start + from, to: start + end, content });
    shift += text.length - (end - from);
    at = end;
  }
  if (core.length > at) look(at, core.length);
  return pieces;
}

/** Pieces of words that stay, cut where letters begin to look otherwise on either side. */
function runs(old: Node, next: Node, from: number, to: number, shift: number): [number, number][] {
  const cuts = new Set([from, to]);
  for (const [node, by] of [[old, 0] as const, [next, shift] as const]) {
    node.forEach((_, offset) => void cuts.add(offset - by));
  }
  const inside = [...cuts].filter((cut) => cut >= from && cut <= to).toSorted((a, b) => a - b);
  return inside.slice(1).map((cut, index) => [inside[index]!, cut]);
}
