/**
 * How much goes onto one sheet, A4 or Letter, whichever has less room: rows of the sheet's print
 * (components/dashboard/review/review-sheet.module.css) below its head. The page holds each line to the rows that were
 * counted for it, so a text of unusually wide letters is cut off and never makes a second page.
 */
export const PAPER_ROWS = 42;
/** A heading, the room above it, and the line that says how many more there are. */
const ROWS_OF_SECTION = 3;
/** Letters of usual width in a row. */
const ROW_WIDTH = 88;

/** Scripts and pictures whose signs are twice as wide as a letter. */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;

function widthOf(sign: string): number {
  return WIDE.test(sign) ? 2 : 1;
}

/** Rows that a text takes, at least one and at most `most`. */
export function rowsOf(text: string, most: number): number {
  let width = 0;
  for (const sign of text) width += widthOf(sign);
  return Math.min(most, Math.max(1, Math.ceil(width / ROW_WIDTH)));
}

/** A text of at most so many letters' width, between signs as people see them; "…" says that there is more. */
export function clipped(text: string, most: number): string {
  if (text.length * 2 <= most) return text;
  let width = 0;
  let end = 0;
  // A sign that people see is rarely longer; one that is would be no sign.
  for (const { segment, index } of new Intl.Segmenter().segment(text.slice(0, most * 8))) {
    width += widthOf(segment);
    if (width > most) return `${text.slice(0, end).trimEnd()}…`;
    end = index + segment.length;
  }
  return end < text.length ? `${text.slice(0, end).trimEnd()}…` : text;
}

interface Printed {
  rows: number;
  kept: boolean;
}

/**
 * Which lines of each part fit onto the sheet: one of each in turn, so that no part takes all the room; the first ones
 * of a part before the later ones. What was left out takes no room.
 */
export function fitOnPage<L extends Printed>(parts: readonly (readonly L[])[]): Set<L> {
  const waiting = parts.map((lines) => lines.filter(({ kept }) => kept));
  let room = PAPER_ROWS - ROWS_OF_SECTION * waiting.filter((lines) => lines.length > 0).length;
  const fits = new Set<L>();
  const full = new Set<number>();
  for (let turn = 0; full.size < waiting.length; turn++) {
    for (const [part, lines] of waiting.entries()) {
      const line = lines[turn];
      if (full.has(part)) continue;
      if (line && line.rows <= room) {
        room -= line.rows;
        fits.add(line);
      } else full.add(part);
    }
  }
  return fits;
}
