import type { ByLanguage } from '@/utils/readings/outlook/words';
import * as words from '@/utils/readings/outlook/words';

const { YOU, ...tables } = words;

/** Every word table by its name. */
export const LANGUAGE_TABLES: Record<string, ByLanguage> = { ...tables, ...YOU };
