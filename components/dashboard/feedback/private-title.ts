import { i18n } from '#i18n';

/** Of a file that holds what is private: its name says so to whoever sees the folder. */
export function privateTitle(title: string): string {
  return `${title} (${i18n.t('export.privateName')})`;
}
