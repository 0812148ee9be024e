import { fold } from '../identity/normalise';
import { THEMES, type Theme } from '../themes/theme';
import { THEME_WORDS } from './theme-words';

/** What a topic is about stands in its first words. */
const READ = 400;

const WORD = '[\\p{L}\\p{N}]';

interface Sound {
  theme: Theme;
  weight: number;
  pattern: RegExp;
}

function sourceOf(entry: string): string {
  const folded = fold(entry.trim().replace(/\s+/gu, ' '));
  const bare = folded.replace(/^[=*]/u, '').replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');
  const before = folded.startsWith('*') ? '' : `(?<!${WORD})`;
  return before + bare + (folded.startsWith('=') ? `(?!${WORD})` : '');
}

function sound(theme: Theme, strength: 'strong' | 'weak'): Sound {
  const entries = Object.values(THEME_WORDS).flatMap((words) => words[theme][strength].split(','));
  return { theme, weight: strength === 'strong' ? 3 : 1, pattern: new RegExp(entries.map(sourceOf).join('|'), 'gu') };
}

/** Made when it is first needed: the worker starts often and guesses seldom. */
let sounds: Sound[] | null = null;

/**
 * What a topic may be about, by its words in English and German, mixed as people mix them. A guess to be corrected by
 * a tap: the theme with the most said for it, of equal ones the one that is named first; null where no word tells.
 */
export function guessTheme(text: string): Theme | null {
  sounds ??= THEMES.flatMap((theme) => [sound(theme, 'strong'), sound(theme, 'weak')]);
  const folded = fold(text.slice(0, READ)).replace(/\s+/gu, ' ');
  const scores = new Map<Theme, { weight: number; at: number }>();
  for (const { theme, weight, pattern } of sounds) {
    for (const { index } of folded.matchAll(pattern)) {
      const known = scores.get(theme) ?? { weight: 0, at: index };
      scores.set(theme, { weight: known.weight + weight, at: Math.min(known.at, index) });
    }
  }
  const [best] = [...scores].sort(([, a], [, b]) => b.weight - a.weight || a.at - b.at);
  return best?.[0] ?? null;
}
