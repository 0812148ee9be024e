import { i18n } from '#i18n';
import type { TemplateWords } from './words';

/** One file a language. Every language has all of it (tests/unit/i18n/template-words.test.ts). */
const LANGUAGES: Record<string, () => Promise<TemplateWords>> = {
  en: () => import('./en').then(({ ENGLISH }) => ENGLISH),
  de: () => import('./de').then(({ GERMAN }) => GERMAN),
};

/** In the language of the interface's own words. */
export function loadTemplateWords(language: string = i18n.t('locale.code')): Promise<TemplateWords> {
  return (LANGUAGES[language] ?? LANGUAGES.en!)();
}
