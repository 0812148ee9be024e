import { fold, visibleText } from '../identity/normalise';
import { stripCancelPrefix } from './strip-cancel-prefix';

/** A title in comparable form: without cancel prefix, emoji and punctuation, folded. */
export function titleCore(title: string): string {
  return fold(visibleText(stripCancelPrefix(title).title))
    .replace(/[\p{P}\p{S}\s]+/gu, ' ')
    .trim();
}

/** Key for "titles like this". */
export function titlePattern(title: string): string {
  return titleCore(title);
}
