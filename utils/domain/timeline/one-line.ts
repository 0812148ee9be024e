/** Longer than a line is ever drawn. */
const LONGEST = 200;

/** The user's words in one line. */
export function oneLine(text: string): string {
  return text
    .slice(0, LONGEST * 2)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST);
}
