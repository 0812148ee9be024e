/** Longer than a line is ever drawn. */
const LONGEST = 200;

/** Marks of Markdown that begin a line (heading, quote, bullet, number, check box). */
const LINE_MARK = /^\s*(?:(?:#{1,6}|>|[-*+]|\d{1,9}[.)])\s+)*(?:\[[ xX]\]\s+)?/;
const INLINE_MARK = /(\*\*|__|~~|`)/g;
const LINK = /!?\[([^\]]*)\]\([^)]*\)/g;

/** The first lines of a note in which something is said, as plain text. */
export function gistLines(note: string, most: number): string[] {
  const lines: string[] = [];
  for (const one of note.split('\n')) {
    if (lines.length === most) break;
    const line = one.replace(LINE_MARK, '').replace(LINK, '$1').replace(INLINE_MARK, '').trim();
    if (/[\p{L}\p{N}]/u.test(line)) lines.push(line.slice(0, LONGEST));
  }
  return lines;
}

/**
 * One meeting in one line, as plain text: how its shared notes begin, else what was talked about. Null: nothing was
 * written that both may see.
 */
export function gistOf(sharedNote: string, talkedAbout: readonly string[]): string | null {
  const [line] = gistLines(sharedNote, 1);
  return line ?? (talkedAbout.join(' · ').slice(0, LONGEST) || null);
}
