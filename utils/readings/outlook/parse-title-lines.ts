import { type ClockRange, clockRangeOf } from './parse-times';
import { plain } from './plain';

/**
 * The `title` attribute of a tile (facts §1.4): `subject \n [place \n] 10:00 to 10:30`, or the date as last line when the event
 * lasts all day. The only place where the subject stands alone.
 */
export interface TitleLines {
  /** As shown, trimmed. */
  subject: string;
  location: string | null;
  times: ClockRange | null;
  /** The last line, `plain`. Null when there is only the subject. */
  when: string | null;
}

/** Null when the attribute is missing or says no more than a time: an empty slot that somebody selected. */
export function parseTitleLines(title: string | null, lang: string): TitleLines | null {
  if (!title?.trim()) return null;
  const lines = title.split(/\r\n?|\n/).map((line) => line.trim());
  const first = lines[0] ?? '';
  if (lines.length === 1) {
    return isTimeOnly(first, lang) ? null : { subject: first, location: null, times: null, when: null };
  }
  const when = plain(lines.findLast((line) => line !== ''));
  const location = lines
    .slice(1, -1)
    .filter((line) => line !== '')
    .join('\n');
  return { subject: first, location: location || null, times: clockRangeOf(when, lang), when };
}

/** `12:00 PM to 12:30 PM` and nothing else. */
export function isTimeOnly(text: string, lang: string): boolean {
  const line = plain(text);
  const range = clockRangeOf(line, lang);
  return range !== null && range.from === 0 && range.to === line.length;
}
