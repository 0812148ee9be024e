import { escaped, plain } from './plain';

/**
 * Clock times as labels print them (facts §1.3, §1.5): `10:00`, `3:25 PM`, `5:02 CH`, `오후 3:12`, `午前10:00`, `10.30`,
 * `10 h 30`. The region decides between 12 and 24 hours, not the language, so both are always understood.
 */
export interface ClockRange {
  /** Minutes since midnight. */
  start: number;
  end: number;
  /** Where the range stands in the text. */
  from: number;
  to: number;
}

/** Words for the half of the day. Windows' own spellings; those of the page's language are added from `Intl`. */
const MORNING = [
  'am',
  'a.m.',
  'a. m.',
  'sa',
  '오전',
  '午前',
  '上午',
  '凌晨',
  '早上',
  'ص',
  'fm',
  'ap.',
  'dop.',
  'de.',
  'πμ',
  'π.μ.',
  'öö',
];
const AFTERNOON = [
  'pm',
  'p.m.',
  'p. m.',
  'ch',
  '오후',
  '午後',
  '下午',
  '晚上',
  '中午',
  'م',
  'em',
  'ip.',
  'odp.',
  'du.',
  'μμ',
  'μ.μ.',
  'ös',
];

/**
 * Letters that could make `am` the end of another word. Written out, and texts lower-cased instead of matched without
 * case: `\p{L}` with those flags takes ten milliseconds to compile, in every tab.
 */
const LETTER = '[a-zß-ɏͰ-ӿ\u0620-\u06ff]';

interface Clock {
  time: RegExp;
  range: RegExp;
  afternoon: Map<string, boolean>;
}

const clocks = new Map<string, Clock>();

/** With `lang`, the browser's own words of that language join the list: it costs a few milliseconds, once. */
function halvesOfDay(lang: string): Map<string, boolean> {
  const halves = new Map<string, boolean>();
  for (const word of MORNING) halves.set(word, false);
  for (const word of AFTERNOON) halves.set(word, true);
  for (const hour of lang === '' ? [] : [9, 21]) {
    const parts = new Intl.DateTimeFormat(lang, { hour: 'numeric', hour12: true, timeZone: 'UTC' }).formatToParts(
      Date.UTC(2026, 0, 1, hour),
    );
    const word = plain(parts.find((part) => part.type === 'dayPeriod')?.value).toLowerCase();
    if (word && !halves.has(word)) halves.set(word, hour === 21);
  }
  return halves;
}

function clockOf(lang: string): Clock {
  const known = clocks.get(lang);
  if (known) return known;
  const afternoon = halvesOfDay(lang);
  const half = [...afternoon.keys()].sort((a, b) => b.length - a.length).map(escaped);
  const word = `(${half.join('|')})`;
  const time = `(?:(?<!${LETTER})${word}\\s?)?(?<!\\d|\\d[.:])(\\d{1,2})(?:[:.٫]|\\s?h\\s?|\\s?[時时시]\\s?)(\\d{2})(?![.:]?\\d)[分분]?(?:\\s?${word}(?!${LETTER}))?`;
  // Lazy second word: in `오전 10:00부터 오후 1:00` the half of the day must stay with its time.
  const link = '[^\\s\\d,、،;:.()|/-]{1,8}';
  const between = `\\s?([-–—−~〜]|${link}(?:\\s${link})??)\\s?`;
  const clock = { afternoon, time: new RegExp(time, 'g'), range: new RegExp(`${time}${between}${time}`, 'g') };
  clocks.set(lang, clock);
  return clock;
}

function minutesOf(hour: string, minute: string, isAfternoon: boolean | null): number | null {
  const hours = Number(hour);
  const minutes = Number(minute);
  if (hours > 24 || minutes > 59) return null;
  // `13:00 PM` happens where a region asks for both; the hour is the clearer of the two.
  const half = isAfternoon === null || hours > 12 ? hours : (hours % 12) + (isAfternoon ? 12 : 0);
  return half * 60 + minutes;
}

const TWO_CLOCKS = /\d[:.h時时시٫ ]{1,3}\d\d.*\d[:.h時时시٫ ]{1,3}\d\d/;

/**
 * All ranges in a text, in order. `text` must have gone through `plain`. First with the words above; the browser's own are
 * asked when those find nothing, or two words between the times of which one may be a half of the day.
 */
export function clockRanges(text: string, lang: string): ClockRange[] {
  if (!TWO_CLOCKS.test(text)) return [];
  const quick = rangesWith(clockOf(''), text);
  if (quick.ranges.length > 0 && !quick.doubtful) return quick.ranges;
  const careful = rangesWith(clockOf(lang), text);
  return careful.ranges;
}

function rangesWith({ range, afternoon }: Clock, text: string): { ranges: ClockRange[]; doubtful: boolean } {
  const ranges: ClockRange[] = [];
  let doubtful = false;
  for (const match of lowered(text).matchAll(range)) {
    const [whole, before1, hour1 = '', minute1 = '', after1, between = '', before2, hour2 = '', minute2 = '', after2] =
      match;
    const half = (word: string | undefined) => (word ? (afternoon.get(word) ?? null) : null);
    const second = half(before2 ?? after2);
    const first = half(before1 ?? after1) ?? (Number(hour1) <= 12 ? second : null);
    const end = minutesOf(hour2, minute2, second);
    const start = minutesOf(hour1, minute1, first);
    const twoWords = between.includes(' ') && second === null;
    doubtful ||= twoWords;
    if (start === null || end === null || (twoWords && goesOnWithWord(text, match))) continue;
    ranges.push({ start, end, from: match.index, to: match.index + whole.length });
  }
  return { ranges, doubtful };
}

/** `10:00 xx to 11:00 yy`: halves of the day in a language we don't know. Unknown, not 24 hours. */
function goesOnWithWord(text: string, match: RegExpMatchArray): boolean {
  return /^\s[^\s\d,、،;()]{1,8}(?=$|[\s,、،;])/.test(text.slice((match.index ?? 0) + match[0].length));
}

/** The range that a whole line is: the last line of a `title`. Null when it holds none or more than one. */
export function clockRangeOf(line: string, lang: string): ClockRange | null {
  const ranges = clockRanges(line, lang);
  return ranges.length === 1 ? (ranges[0] ?? null) : null;
}

/** Every single time in a text, as minutes since midnight. */
export function clockTimes(text: string, lang: string): number[] {
  const { time, afternoon } = clockOf(lang);
  return [...lowered(text).matchAll(time)].flatMap(([, before, hour = '', minute = '', after]) => {
    const word = before ?? after;
    return minutesOf(hour, minute, word ? (afternoon.get(word) ?? null) : null) ?? [];
  });
}

/** Lower case where that keeps every index (a Turkish İ doesn't). */
function lowered(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}
