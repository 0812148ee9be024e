import type { ByLanguage } from '@/utils/calendars/outlook/words';
import * as words from '@/utils/calendars/outlook/words';

const { YOU, ...tables } = words;

/** Every word table by its name. */
export const LANGUAGE_TABLES: Record<string, ByLanguage> = { ...tables, ...YOU };
