import { en } from './en';
import { fr } from './fr';
import { ja } from './ja';
import { nb } from './nb';
import type { Words } from './words';

const LANGUAGES: Record<string, Words> = { en, fr, ja, nb };

/** Unknown languages speak English, as Outlook does for a missing translation (guess). */
export const wordsFor = (lang: string): Words => LANGUAGES[lang.slice(0, 2).toLowerCase()] ?? en;
