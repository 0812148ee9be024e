/**
 * How the word tables are written: entries set apart by commas or line ends. `word` stands for itself, `word*` also for
 * what begins with it (inflected and compound languages), `*word*` for what contains it. Hyphens are spaces. Entries in
 * scripts that don't set words apart match anywhere. Case and marks don't matter (utils/domain/detection/fold-title.ts).
 */
export type WordList = readonly string[];

export function words(text: string): WordList {
  return text
    .split(/[,\n]/)
    .map((entry) => entry.trim())
    .filter(Boolean);
}
