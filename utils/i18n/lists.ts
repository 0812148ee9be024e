import { wordsLocale } from './words-locale';

/** "Ana and Ben", in the words' language. */
export function listOf(parts: string[]): string {
  return new Intl.ListFormat(wordsLocale(), { type: 'conjunction' }).format(parts);
}
