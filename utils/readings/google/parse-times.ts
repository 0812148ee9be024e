import { markerPatterns } from './day-period-markers';

/** One clock time inside a text. */
export interface FoundTime {
  /** Minutes since midnight, 0 to 1440. */
  minutes: number;
  index: number;
  end: number;
  /** A word beside it says which half of the day, or the hour is past twelve: the time is certain. */
  certain: boolean;
}

/** Hours, then minutes after a colon, a dot (Indonesian, Sinhala) or an hour sign; never a part of a date or a year. */
const CLOCK = /(?<!\d|\d[.:：])(\d{1,2})(?:(?:[:.：]|\s?[h時时点點시]\s?)(\d{2}))?(?!\d|[.:：]\d)/g;

interface Candidate {
  minutes: number;
  index: number;
  end: number;
  half: 'am' | 'pm' | null;
}

/** Most languages write am and pm: asked first, for it is asked of every chip. */
const LATIN = /^ ?([ap])m(?![\p{L}\p{M}])/iu;

function markerAfter(tail: string, lang: string): 'am' | 'pm' | null {
  const latin = LATIN.exec(tail)?.[1];
  if (latin) return latin === 'a' || latin === 'A' ? 'am' : 'pm';
  const other = markerPatterns(lang).after.exec(tail);
  return other && (other[1] ? 'am' : 'pm');
}

/** Only languages with scripts of their own put the word first. */
function markerBefore(text: string, index: number, lang: string): 'am' | 'pm' | null {
  const head = text.slice(Math.max(0, index - 12), index);
  if (!/[^\0-\x7f].?.?$/s.test(head)) return null;
  const match = markerPatterns(lang).before.exec(head);
  return match && (match[1] ? 'am' : 'pm');
}

function candidate(text: string, match: RegExpExecArray, lang: string): Candidate | null {
  const hours = Number(match[1]);
  const minutes = Number(match[2] ?? 0);
  if (hours > 24 || minutes > 59) return null;
  const end = match.index + match[0].length;
  const marker = markerAfter(text.slice(end, end + 24), lang) ?? markerBefore(text, match.index, lang);
  if (!marker && match[2] === undefined) return null;
  const half = hours <= 12 ? marker : null;
  return { minutes: hours * 60 + minutes, index: match.index, end, half };
}

function inHalf(minutes: number, half: 'am' | 'pm' | null): number {
  if (!half) return minutes;
  return (minutes % 720) + (half === 'pm' ? 720 : 0);
}

/**
 * Clock times of a text in any interface language, in order. A bare number counts only beside a word for before or
 * after noon, so days and months are left out. Stops after `most`. The text must be plain (see `plainText`).
 */
export function findTimes(text: string, lang: string, most = 8): FoundTime[] {
  const found: Candidate[] = [];
  for (const match of text.matchAll(CLOCK)) {
    const time = candidate(text, match as RegExpExecArray, lang);
    if (time && found.push(time) >= most) break;
  }
  return found.map(({ minutes, index, end, half }, i) => {
    // `10:30 – 11am`: the first time borrows the half of the day from the second, unless that turns them around.
    const next = found[i + 1];
    const borrowed =
      half ??
      (minutes < 780 && next?.half && inHalf(minutes, next.half) <= inHalf(next.minutes, next.half) ? next.half : null);
    const certain = borrowed !== null || minutes >= 780 || minutes < 60;
    return { minutes: inHalf(minutes, borrowed), index, end, certain };
  });
}
