import { i18n } from '#i18n';

/**
 * The locale for dates and numbers: the language the words are in, in the region of the person's browser where that
 * speaks the same language. English words with a French date would be neither.
 */
export function wordsLocale(browserLanguage: string = navigator.language): string {
  const words = i18n.t('locale.code') || 'en';
  return browserLanguage.split('-')[0] === words.split('-')[0] ? browserLanguage : words;
}

/** Tells the document which language and direction its words have. */
export function markDocument(root: HTMLElement): void {
  root.lang = wordsLocale();
  root.dir = i18n.t('locale.direction') || 'ltr';
}
