/** Letters written from right to left, and the marks and overrides that change a line's direction. */
const TURNS = /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufeff]/;

/** Marks that begin or end a direction; within an isolate of ours one of them could end it. */
const BRACKETS = /[\u202a-\u202e\u2066-\u2069]/g;

/**
 * A name or title for the middle of a sentence. What turns the direction of writing is shut in (first strong isolate
 * to pop directional isolate), so that it can't turn the words around it; marks of its own that begin or end a direction
 * fall away. All else stays as it is.
 */
export function isolated(text: string): string {
  return TURNS.test(text) ? `\u2068${text.replace(BRACKETS, '')}\u2069` : text;
}
