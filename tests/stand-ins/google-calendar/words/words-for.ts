import { ar } from './ar';
import { de } from './de';
import { en } from './en';
import { fr } from './fr';
import { ja } from './ja';
import type { Words } from './words';

const LANGUAGES: Readonly<Record<string, Words>> = { ar, de, en, fr, ja };

/** The words of an interface language (`de`, `fr-CA`, …); English when it isn't one of the five. */
export function wordsFor(lang: string): Words {
  return LANGUAGES[lang] ?? LANGUAGES[lang.slice(0, 2)] ?? en;
}
