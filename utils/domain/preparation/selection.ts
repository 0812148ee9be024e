/** More than a person would read out; the page it came from has the rest. */
const LONGEST = 2_000;
const LONGEST_ADDRESS = 2_000;

/** Selected text as one line of plain text; empty when nothing is in it. */
export function selectedText(selection: string | undefined): string {
  // Control characters and marks that turn the direction of what stands around them are no words.
  const line = (selection ?? '')
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
  const letters = [...line];
  return letters.length <= LONGEST
    ? line
    : `${letters
        .slice(0, LONGEST - 1)
        .join('')
        .trimEnd()}…`;
}

/**
 * The page the words are from, without what addresses carry along: query, fragment and credentials may be secrets.
 * Null for anything that isn't a web page.
 */
export function sourceOf(address: string | undefined): string | null {
  const url = URL.canParse(address ?? '') ? new URL(address!) : null;
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  return `${url.origin}${url.pathname}`.slice(0, LONGEST_ADDRESS);
}
