import { i18n } from '#i18n';
import type { ENGLISH } from './en';

/** One file a language, loaded by whoever looks at the sample data: no other screen waits for it. */
const LANGUAGES: Record<string, () => Promise<typeof ENGLISH>> = {
  en: () => import('./en').then((words) => words.ENGLISH),
  de: () => import('./de').then((words) => words.GERMAN),
};

/** In the language of the interface's own words. */
export function loadSampleWords(language: string = i18n.t('locale.code')): Promise<typeof ENGLISH> {
  return (LANGUAGES[language] ?? LANGUAGES.en!)();
}

/** In every language: a sample stays in the words in which it was filled. */
export function loadAllSampleWords(): Promise<(typeof ENGLISH)[]> {
  return Promise.all(Object.values(LANGUAGES).map((load) => load()));
}
