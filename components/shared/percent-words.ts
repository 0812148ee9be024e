import { wordsLocale } from '@/utils/i18n/words-locale';

/** "38 %" as the language writes it. `percent`: 0 to 100. */
export function percentWords(percent: number): string {
  return new Intl.NumberFormat(wordsLocale(), { style: 'percent' }).format(percent / 100);
}
