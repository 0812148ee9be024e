import { escaped, plain } from './plain';

/** The months of a language, as it writes them in a date. */
export interface MonthNames {
  /** First month name in a lower-cased text, with its place; null when there is none. */
  find(text: string): { month: number; from: number; to: number } | null;
  /** Thai years are counted from the Buddha. */
  buddhist: boolean;
}

const known = new Map<string, MonthNames>();

/** Names alone and beside a day (Slavic languages inflect them), from the browser's own tables. */
export function monthNames(lang: string, style: 'long' | 'short' = 'long'): MonthNames {
  const key = `${style} ${lang}`;
  const cached = known.get(key);
  if (cached) return cached;
  const names = new Map<string, number>();
  for (const options of [{ month: style }, { month: style, day: 'numeric' }] as const) {
    const format = new Intl.DateTimeFormat(lang, { ...options, calendar: 'gregory', timeZone: 'UTC' });
    for (let month = 1; month <= 12; month++) {
      const part = format.formatToParts(Date.UTC(2026, month - 1, 3)).find(({ type }) => type === 'month');
      const name = plain(part?.value).toLowerCase().replace(/\.$/, '');
      // A bare number is no name; a name that two months share tells nothing.
      if (/^\d*$/.test(name)) continue;
      names.set(name, names.has(name) && names.get(name) !== month ? 0 : (names.get(name) ?? month));
    }
  }
  const answer = { find: finder(names), buddhist: lang.startsWith('th') };
  known.set(key, answer);
  return answer;
}

const weekdays = new Map<string, Set<string>>();

/** True for the name of a weekday, whole or short, as the language writes it. */
export function isWeekday(word: string, lang: string): boolean {
  let names = weekdays.get(lang);
  if (!names) {
    const formats = (['long', 'short'] as const).map(
      (weekday) => new Intl.DateTimeFormat(lang, { weekday, timeZone: 'UTC' }),
    );
    const days = [4, 5, 6, 7, 8, 9, 10].map((day) => Date.UTC(2026, 0, day));
    names = new Set(formats.flatMap((format) => days.map((day) => bare(format.format(day)))));
    weekdays.set(lang, names);
  }
  return names.has(bare(word));
}

const bare = (name: string): string => plain(name).toLowerCase().replace(/\.$/, '');

/**
 * Longest names first, so that a short one never wins inside a long one; whole words only (Hebrew sets one letter before
 * the name, some Romance languages an apostrophe). Without `\p{L}`, which is slow to compile.
 */
function finder(names: Map<string, number>): MonthNames['find'] {
  const sorted = [...names].filter(([, month]) => month > 0).sort(([a], [b]) => b.length - a.length);
  if (sorted.length === 0) return () => null;
  const pattern = new RegExp(
    `(?<=^|[\\s\\d,.'ב،、()-])(?:${sorted.map(([name]) => escaped(name)).join('|')})(?=$|[\\s,.'،、()-])`,
  );
  return (text) => {
    const match = pattern.exec(text);
    return match ? { month: names.get(match[0]) ?? 0, from: match.index, to: match.index + match[0].length } : null;
  };
}
