/** Longer than a line is ever drawn. */
const LONGEST = 200;

/** Marks of Markdown that begin a line (heading, quote, bullet, number, check box). */
const LINE_MARK = /^\s*(?:(?:#{1,6}|>|[-*+]|\d{1,9}[.)])\s+)*(?:\[[ xX]\]\s+)?/;
const INLINE_MARK = /(\*\*|__|~~|`)/g;
const LINK = /!?\[([^\]]*)\]\([^)]*\)/g;

/**
 * One meeting in one line, as plain text: how its shared notes begin, else what was talked about. Null: nothing was
 * written that both may see.
 */
export function gistOf(sharedNote: string, talkedAbout: readonly string[]): string | null {
  const line = sharedNote
    .split('\n')
    .map((one) => one.replace(LINE_MARK, '').replace(LINK, '$1').replace(INLINE_MARK, '').trim())
    .find((one) => /[\p{L}\p{N}]/u.test(one));
  const gist = line ?? talkedAbout.join(' · ');
  return gist ? gist.slice(0, LONGEST) : null;
}
