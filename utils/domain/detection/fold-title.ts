import { visibleText } from '../identity/normalise';

/** Signs that look alike and mean the same in a title. NFKC has made full-width forms plain before. */
const SAME_SIGNS: readonly (readonly [RegExp, string])[] = [
  [/[∶ː꞉᛬︰]/gu, ':'],
  [/[×✕✖⨯╳]/gu, 'x'],
  [/[—―−─]/gu, '–'],
  [/[‐‑⁃]/gu, '-'],
  [/[⁄∕⧸]/gu, '/'],
  [/<\s?[-=–]+\s?>|<\/>|<\s>|[↔⇔⇄⇆⟷⟺⬌🔀⇌]/gu, '<>'],
  [/[-=–]+>|[→⇒➔➜➡]/gu, '>'],
  [/[❘｜¦│ǀ]/gu, '|'],
  [/[’ʼ‘`´]/gu, "'"],
  // "#1on1", "1:1Jamal": set apart as they are meant.
  [/#(?=1\s?(?:on|:)\s?1(?!\p{N}))/gu, ' '],
  [/(?<![\p{L}\p{N}])(1(?::|-|on)1)(?=\p{Lu}\p{Ll}{2})/gu, '$1 '],
];

/** Pictures and what belongs to them. Digits in a keycap stay digits. */
const EMOJI =
  /\p{Extended_Pictographic}|[\u{1f3fb}-\u{1f3ff}\u{1f1e6}-\u{1f1ff}]|\ufe0f|\u20e3|\u200d(?=\p{Extended_Pictographic})/gu;

/** Hebrew points, Arabic vowel signs and tatweel: left out when people type. */
const POINTS = /[\u0591-\u05bd\u05bf\u05c1\u05c2\u064b-\u065f\u0670\u0640]/gu;

/** The zeros of the scripts that have digits of their own; the nine others follow each. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0x1040, 0x17e0];
const OWN_DIGITS = new RegExp(`[${ZEROS.map((zero) => String.fromCodePoint(zero, 0x2d, zero + 9)).join('')}]`, 'gu');

function plainDigit(digit: string): string {
  const code = digit.codePointAt(0)!;
  return String(code - ZEROS.findLast((zero) => zero <= code)!);
}

/** Longer titles are no titles: a guard against pages that hang kilobytes on an event. */
const MAX_LENGTH = 300;

/** A title in one spelling: plain forms of signs, no emoji, nothing invisible; case and letters as they were. */
export function unifySigns(title: string): string {
  let text = visibleText(title.slice(0, 4 * MAX_LENGTH).normalize('NFKC')).slice(0, MAX_LENGTH);
  for (const [signs, sign] of SAME_SIGNS) text = text.replace(signs, sign);
  return text.replace(EMOJI, ' ').replace(POINTS, '').replace(OWN_DIGITS, plainDigit).replace(/\s+/gu, ' ').trim();
}

const LETTERS: Record<string, string> = {
  ß: 's',
  ø: 'o',
  œ: 'o',
  æ: 'a',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 't',
  ı: 'i',
  İ: 'i',
  I: 'i',
  ς: 'σ',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ة: 'ه',
  ک: 'ك',
  ی: 'ي',
  ґ: 'г',
};

/**
 * Lower-case letters without marks, letter for letter, so that a place in the result is the same place in the text.
 * Turkish İ, I, ı and i are one letter. Used for comparing words; never shown.
 */
export function foldLetters(text: string): string {
  let folded = '';
  for (const unit of text.normalize('NFC').split('')) folded += foldUnit(unit);
  return folded;
}

/** Texts are made of the same few letters; there are at most 65,536 of them. */
const FOLDED = new Map<string, string>();

function foldUnit(unit: string): string {
  const known = FOLDED.get(unit);
  if (known !== undefined) return known;
  const lower = LETTERS[unit] ?? unit.toLowerCase();
  const base = LETTERS[lower] ?? (/[\u00c0-\u058f\u1e00-\u1fff]/.test(lower) ? lower.normalize('NFD') : lower)[0]!;
  FOLDED.set(unit, base);
  return base;
}
