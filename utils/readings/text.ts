/**
 * Text as calendars print it: digits of many scripts, invisible direction marks, narrow and hard spaces.
 * Everything that is compared or parsed goes through here first; what is shown to the user never does.
 */

/** The zero of every script in which a calendar prints its numbers; the other nine digits follow it. */
const ZEROS = '٠۰०০੦૦௦౦೦൦෦๐໐၀០'.split('').map((zero) => zero.charCodeAt(0));

const FOREIGN_DIGIT = /[٠-٩۰-۹०-९০-৯੦-੯૦-૯௦-௯౦-౯೦-೯൦-൯෦-෯๐-๙໐-໙၀-၉០-៩]/g;

function toAsciiDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  const zero = ZEROS.find((start) => code >= start && code <= start + 9);
  return zero === undefined ? digit : String(code - zero);
}

/** Digits of any script as 0 to 9; every index stays where it was. */
export function asciiDigits(text: string): string {
  return text.replace(FOREIGN_DIGIT, toAsciiDigit);
}

/** Marks that steer the direction of writing or join letters; they carry no meaning of their own. */
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u061c]/g;

const PLAIN = /^(?:[\x21-\x7e]| (?! ))*$/;

/** For comparing and parsing: plain digits, no invisible marks, every run of spaces as one, trimmed. */
export function plainText(text: string | null | undefined): string {
  if (!text) return '';
  // Most texts of most pages are plain already; this is asked thousands of times.
  if (PLAIN.test(text)) return text.trim();
  return asciiDigits(text).replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}

/** `pt_BR`, `pt-br` → `pt-BR`; the browser's own language tag, or `en` when the page's is broken. */
export function languageTag(lang: string | null | undefined): string {
  try {
    return Intl.getCanonicalLocales((lang ?? '').trim().replaceAll('_', '-'))[0] ?? 'en';
  } catch {
    return 'en';
  }
}

/** The address inside a text such as `Google Account: Ana Example (ana@example.org)`, lower-cased. */
export function addressIn(text: string | null | undefined): string | null {
  return /[^\s"'<>(),;:[\]]+@[^\s"'<>(),;:[\]]+\.[^\s"'<>(),;:[\]]+/.exec(text ?? '')?.[0].toLowerCase() ?? null;
}
