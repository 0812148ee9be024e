/** Letters written from right to left, and the marks and overrides that change a line's direction. */
const TURNS = /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufeff]/;

/**
 * A name or title for the middle of a sentence. What turns the direction of writing is shut in (first strong isolate
 * to pop directional isolate), so that it can't turn the words around it. All else stays as it is.
 */
export function isolated(text: string): string {
  return TURNS.test(text) ? `\u2068${text}\u2069` : text;
}
