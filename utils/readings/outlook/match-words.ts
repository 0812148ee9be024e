import { escaped, plain } from './plain';
import type { ByLanguage } from './words';

/**
 * Look-ups over the word tables. All languages are known at once; each look-up is built when it is first asked, since a
 * page that shows no calendar asks none. Texts must have gone through `plain`.
 */
function alternatives(words: ByLanguage): string[] {
  return Object.values(words).flatMap((line) => plain(line).toLowerCase().split('|'));
}

function once<Built>(build: () => Built): () => Built {
  let built: Built | undefined;
  return () => {
    built ??= build();
    return built;
  };
}

/** Which kind of word a whole text is, but for punctuation around it; null for any other text. */
export function kindOfWord<Kind extends string>(
  ...tables: readonly (readonly [Kind, ByLanguage])[]
): (text: string) => Kind | null {
  const kinds = once(() => {
    const map = new Map<string, Kind>();
    for (const [kind, words] of tables) for (const word of alternatives(words)) if (!map.has(word)) map.set(word, kind);
    return map;
  });
  return (text) => {
    const word = text.toLowerCase();
    return kinds().get(word) ?? kinds().get(word.replace(/^[\s,、;:·.。-]+|[\s,、;:·.。]+$/g, '')) ?? null;
  };
}

/** Matches a text that holds one of the pieces. */
export function pieces(words: ByLanguage): (text: string) => boolean {
  const pattern = once(() => new RegExp(alternatives(words).map(escaped).join('|')));
  return (text) => pattern().test(text.toLowerCase());
}

/** Matches a subject that begins with one of the words and a colon (`Annulé : …`, `キャンセル済み:…`). */
export function prefixes(words: ByLanguage): (subject: string) => boolean {
  const pattern = once(() => new RegExp(`^(?:${alternatives(words).map(escaped).join('|')}) ?:`));
  return (subject) => subject.includes(':') && pattern().test(subject.toLowerCase());
}

/** Takes the name out of a sentence such as `Opens card for {}`; null when no language's sentence fits. */
export function nameIn(words: ByLanguage): (text: string) => string | null {
  const pattern = once(() => {
    const sentences = Object.values(words).flatMap((line) => plain(line).split('|'));
    return new RegExp(`^(?:${sentences.map((text) => escaped(text).replace('\\{\\}', '(.+)')).join('|')})$`);
  });
  return (text) => {
    const match = pattern().exec(text);
    return (
      match
        ?.slice(1)
        .find((name) => name !== undefined)
        ?.trim() || null
    );
  };
}
