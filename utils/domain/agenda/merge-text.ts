import { diffText, type TextChange } from './text-diff';

/** Changes that belong together, told as one: a word that became another, not the letters they happen to share. */
interface Rewrite extends TextChange {
  parts: TextChange[];
}

/**
 * Three-way merge: what an editor changed (`base` to `body`) done to what is there now (`base` to `current`). Every
 * letter that either side put in is in the result; what either took out is not. Where both put something in at the
 * same place, what is there already stands first. The same change made on both sides is made once.
 */
export function mergeText(base: string, body: string, current: string): string {
  if (current === base || current === body) return body;
  if (base === body) return current;
  const theirs = rewrites(base, diffText(base, current));
  const mine = rewrites(base, diffText(base, body)).filter((one) => !theirs.some((other) => isSame(one, other)));
  const apart = theirs.flatMap((other) => (mine.some((one) => bothSayAgain(one, other)) ? other.parts : [other]));
  const changes = [...apart, ...mine].toSorted((a, b) => a.start - b.start);
  let merged = '';
  let at = 0;
  for (const { start, end, text } of changes) {
    merged += base.slice(at, Math.max(at, start)) + text;
    at = Math.max(at, end);
  }
  return merged + base.slice(at);
}

/** Joins changes between which less stays than they change: those letters stay by chance. */
function rewrites(base: string, changes: readonly TextChange[]): Rewrite[] {
  const joined: Rewrite[] = [];
  for (const change of changes) {
    const last = joined.at(-1);
    if (last && change.start - last.end <= Math.min(size(last), size(change))) {
      last.text += base.slice(last.end, change.start) + change.text;
      last.end = change.end;
      last.parts.push(change);
    } else joined.push({ ...change, parts: [change] });
  }
  return joined;
}

function size({ start, end, text }: TextChange): number {
  return Math.max(end - start, text.length);
}

/** A box that both ticked. Two who put in the same word may both mean it. */
function isSame(a: TextChange, b: TextChange): boolean {
  return a.start === b.start && a.end === b.end && a.text === b.text && a.end > a.start;
}

/** Letters that stay on both sides would come twice if both rewrote them. */
function bothSayAgain(a: Rewrite, b: Rewrite): boolean {
  return a.parts.length > 1 && b.parts.length > 1 && a.start <= b.end && b.start <= a.end;
}
