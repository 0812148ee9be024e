import { plainText } from '../text';

/**
 * A page's text as it can be compared and parsed: `plainText` with full-width signs made plain and typographic
 * apostrophes straight (Outlook writes both). Never shown to anyone.
 */
export function plain(text: string | null | undefined): string {
  if (!text) return '';
  // Most texts need nothing done, and a page has hundreds.
  if (/^[!-&(-~]+(?: [!-&(-~]+)*$/.test(text)) return text;
  return plainText(text.normalize('NFKC')).replace(/[’‘ʼ]/g, "'");
}

/** For a regular expression. */
export function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
