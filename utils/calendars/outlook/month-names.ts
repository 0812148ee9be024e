import { escaped, plain } from './plain';

/** The months of a language as one expression: the group `m7` has matched when a text holds July in one of its forms. */
export interface MonthNames {
  months: RegExp;
  /** Thai years are counted from the Buddha. */
  buddhist: boolean;
}

const known = new Map<string, MonthNames>();

/** Long and short names, alone and beside a day (Slavic languages inflect them), from the browser's own tables. */
export function monthNames(lang: string): MonthNames {
  const cached = known.get(lang);
  if (cached) return cached;
  const names = new Map<string, number>();
  for (const style of ['long', 'short'] as const) {
    for (const options of [{ month: style }, { month: style, day: 'numeric' }] as const) {
      const format = new Intl.DateTimeFormat(lang, { ...options, calendar: 'gregory', timeZone: 'UTC' });
      for (let month = 1; month <= 12; month++) {
        const part = format.formatToParts(Date.UTC(2026, month - 1, 3)).find(({ type }) => type === 'month');
        const name = plain(part?.value).replace(/\.$/, '');
        // A bare number is no name; a name that two months share tells nothing.
        if (/^\d*$/.test(name)) continue;
        names.set(name, names.has(name) && names.get(name) !== month ? 0 : (names.get(name) ?? month));
      }
    }
  }
  const answer = { months: expression(names), buddhist: lang.startsWith('th') };
  known.set(lang, answer);
  return answer;
}

/** Longest names first, so that a short one never wins inside a long one. */
function expression(names: Map<string, number>): RegExp {
  const sorted = [...names].filter(([, month]) => month > 0).sort(([a], [b]) => b.length - a.length);
  if (sorted.length === 0) return /(?!)/;
  const longest = sorted.map(([name, month]) => [escaped(name), month] as const);
  const groups = Array.from({ length: 12 }, (_, index) => {
    const ofMonth = longest.filter(([, month]) => month === index + 1).map(([name]) => name);
    return `(?<m${index + 1}>${ofMonth.length > 0 ? ofMonth.join('|') : '(?!)'})`;
  });
  return new RegExp(`(?<![\\p{L}\\p{M}])(?:${groups.join('|')})(?![\\p{L}\\p{M}\\d])`, 'iu');
}
