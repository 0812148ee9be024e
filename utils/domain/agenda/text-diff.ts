import { diffMain } from 'diff-match-patch-es';

/** What became of a piece of a text: from `start` to before `end` stands now `text`. */
export interface TextChange {
  start: number;
  end: number;
  text: string;
}

/** Up to so many changed letters the smallest difference is looked for, however long it takes: some milliseconds. */
const SMALL = 4_000;
/** Seconds after which the difference of larger ones is told more coarsely. */
const TIMEOUT = 0.5;

/** How one text became another: changes of `from`, in order and apart. A letter of two code units is never cut. */
export function diffText(from: string, to: string): TextChange[] {
  const changes: TextChange[] = [];
  let at = 0;
  let open: TextChange | null = null;
  for (const [kind, text] of diffMain(from, to, { diffTimeout: isSmall(from, to) ? 0 : TIMEOUT }, false)) {
    if (kind === 0) {
      open = null;
      at += text.length;
      continue;
    }
    if (!open) {
      open = { start: at, end: at, text: '' };
      changes.push(open);
    }
    if (kind === 1) open.text += text;
    else {
      at += text.length;
      open.end = at;
    }
  }
  return changes.map((change) => wholeLetters(from, change));
}

function isSmall(from: string, to: string): boolean {
  const most = Math.min(from.length, to.length);
  let head = 0;
  while (head < most && from[head] === to[head]) head++;
  let tail = 0;
  while (tail < most - head && from.at(-1 - tail) === to.at(-1 - tail)) tail++;
  return from.length + to.length - 2 * (head + tail) <= SMALL;
}

function wholeLetters(from: string, { start, end, text }: TextChange): TextChange {
  const head = isInsideLetter(from, start) ? from[start - 1]! : '';
  const tail = isInsideLetter(from, end) ? from[end]! : '';
  return { start: start - head.length, end: end + tail.length, text: head + text + tail };
}

function isInsideLetter(text: string, at: number): boolean {
  return /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '');
}
