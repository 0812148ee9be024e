import { i18n } from '#i18n';

/** A skill's levels in words, from the first to the last. */
export const LEVELS = [1, 2, 3, 4] as const;

const LEVEL_NAMES = ['first', 'helped', 'alone', 'helping'] as const;

export function levelWords(level: (typeof LEVELS)[number]): string {
  return i18n.t(`growth.levels.${LEVEL_NAMES[level - 1]!}`);
}

/** For a button's name: long texts would be read for ever. */
export const inShort = (text: string) => text.slice(0, 80);
