import { i18n } from '#i18n';

/** The words of the bank by key. */
export type QuestionTexts = Readonly<Record<string, string>>;

/** In the language of the interface, loaded when somebody first looks at questions: no screen waits for them. */
export async function loadQuestions(): Promise<QuestionTexts> {
  if (i18n.t('locale.code') === 'de') return (await import('./de')).GERMAN;
  return (await import('./en')).ENGLISH;
}
