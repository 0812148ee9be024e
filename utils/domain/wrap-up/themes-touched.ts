import { guessTheme } from '../questions/theme-of';
import type { TopicRow } from '../rows/agenda';
import type { ThemeTouchRow } from '../rows/wrap-up';
import { THEMES, type Theme } from '../themes/theme';

/** Whether a meeting touched a theme, and how that is known. */
export interface ThemeMark {
  theme: Theme;
  touched: boolean;
  /** What the ticked topics say. */
  guessed: boolean;
  /** The owner's word; null: none, and the guess stands. */
  said: boolean | null;
}

/** All themes in their order. `ticked`: topics that were talked about in the meeting; the owner's word beats the guess. */
export function themesTouched(
  ticked: readonly Pick<TopicRow, 'text' | 'theme'>[],
  said: readonly Pick<ThemeTouchRow, 'theme' | 'touched'>[],
): ThemeMark[] {
  const guesses = new Set(ticked.map((topic) => topic.theme ?? guessTheme(topic.text)));
  const words = new Map(said.map(({ theme, touched }) => [theme, touched]));
  return THEMES.map((theme) => {
    const guessed = guesses.has(theme);
    const word = words.get(theme) ?? null;
    return { theme, guessed, said: word, touched: word ?? guessed };
  });
}

/** A tap on a theme: the other of what is shown. Null where that is just what the topics say. */
export function tapped(mark: ThemeMark): boolean | null {
  const touched = !mark.touched;
  return touched === mark.guessed ? null : touched;
}
