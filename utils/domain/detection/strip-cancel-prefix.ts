import { fold, visibleText } from '../identity/normalise';
import { CANCEL_PREFIXES } from './words/cancel-prefixes';

export interface StrippedTitle {
  /** The title without the prefix, otherwise as it was. */
  title: string;
  /** The title began with a word that says the meeting was called off. */
  cancelled: boolean;
}

const PREFIXES = new Set(CANCEL_PREFIXES.map(fold));

/** An opening bracket or sign, up to four words, and the sign that ends a prefix. Also "*CANCELED* Sync". */
const HEAD =
  /^(?:\s|\p{So}|\p{Sk}|\ufe0f)*(?:[[(【「（*<]+\s*([^\])】」）*>]{2,40}?)\s*[\])】」）*>]+\s*[:：-]?|([^:：\-–—|]{2,40}?)\s*(?:[:：]|\s[-–—|]))\s*/u;

/**
 * Takes "Canceled: ", "Annulé : ", "[ABGESAGT]" and the like off a title, in every language, also twice
 * ("Canceled: Abgesagt: 1:1"). A title that *is* the word alone stays as it is and counts as cancelled.
 */
export function stripCancelPrefix(title: string): StrippedTitle {
  let rest = visibleText(title);
  let cancelled = false;
  for (;;) {
    const match = HEAD.exec(rest);
    if (!match || !isPrefix(match[1] ?? match[2] ?? '')) break;
    cancelled = true;
    rest = rest.slice(match[0].length);
  }
  if (cancelled) return { title: rest, cancelled };
  return { title, cancelled: isPrefix(rest.replace(/[\p{P}\s]+$/u, '')) };
}

function isPrefix(text: string): boolean {
  return PREFIXES.has(fold(text.replace(/^(?:\s|\p{So}|\ufe0f)+/u, '').trim()));
}
