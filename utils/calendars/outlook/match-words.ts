import { escaped, plain } from './plain';
import type { ByLanguage } from './words';

/** All alternatives of all languages, compared without case. */
function alternatives(words: ByLanguage): string[] {
  return Object.values(words).flatMap((line) => plain(line).toLowerCase().split('|'));
}

/** Matches a whole text, but for punctuation around it. */
export function wholeWords(words: ByLanguage): (text: string) => boolean {
  const known = new Set(alternatives(words));
  return (text) => {
    const word = plain(text).toLowerCase();
    return known.has(word) || known.has(word.replace(/^[\s,、;:·.。-]+|[\s,、;:·.。]+$/g, ''));
  };
}

/** Matches a text that holds one of the pieces. */
export function pieces(words: ByLanguage): (text: string) => boolean {
  const known = alternatives(words);
  return (text) => {
    const word = plain(text).toLowerCase();
    return known.some((piece) => word.includes(piece));
  };
}

/** Matches a subject that begins with one of the words and a colon (`Annulé : …`, `キャンセル済み:…`). */
export function prefixes(words: ByLanguage): (subject: string) => boolean {
  const pattern = new RegExp(`^(?:${alternatives(words).map(escaped).join('|')}) ?:`);
  return (subject) => pattern.test(plain(subject).toLowerCase());
}

/** Takes the name out of a sentence such as `Opens card for {}`; null when no language's sentence fits. */
export function nameIn(words: ByLanguage): (text: string) => string | null {
  const sentences = Object.values(words)
    .flatMap((line) => plain(line).split('|'))
    .map((sentence) => new RegExp(`^${escaped(sentence).replace('\\{\\}', '(.+)')}$`, 'i'));
  return (text) => {
    for (const sentence of sentences) {
      const name = sentence.exec(text)?.[1]?.trim();
      if (name) return name;
    }
    return null;
  };
}
