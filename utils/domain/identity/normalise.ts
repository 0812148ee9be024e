/**
 * What tricks a reader's eye and means nothing: control characters, bidirectional overrides and isolates,
 * zero-width signs (not the joiners that Persian and Hindi spell with), byte order marks, tags.
 */
const INVISIBLE = /\p{Cc}|\p{Zl}|\p{Zp}|(?![\u200c\u200d])\p{Cf}/gu;

/** Text without what can't be seen, in one line, with single spaces. */
export function visibleText(text: string): string {
  return text
    .replace(INVISIBLE, (sign) => (/\s/.test(sign) ? ' ' : ''))
    .replace(/\s+/gu, ' ')
    .trim();
}

/**
 * An address as it identifies: lower-case, `googlemail.com` as `gmail.com`. A plus tag stays: two tagged addresses
 * may be two people (a shared mailbox), and an alias says it when they aren't. Empty string when it is no address.
 */
export function normaliseEmail(email: string): string {
  const plain = visibleText(email)
    .normalize('NFKC')
    .replace(/^mailto:/i, '')
    .replace(/^<(.*)>$/, '$1')
    .toLowerCase();
  if (!/^[^\s@]+@[^\s@]+$/.test(plain)) return '';
  return plain.replace(/@googlemail\.com$/, '@gmail.com');
}

/** True for a text that is an address. */
export function isEmail(text: string): boolean {
  return normaliseEmail(text) !== '';
}

/**
 * Letters without marks and in one case, for comparing and never for showing. Locale-insensitive: Turkish İ, I, ı and
 * i all become i. Vowel signs of Indic scripts, Thai and voiced kana are letters, not marks, and stay.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[İIı]/g, 'i')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u0591-\u05bd\u064b-\u065f\u0670\u0640]/g, '')
    .normalize('NFC')
    .replace(/ß/g, 'ss')
    .replace(/[øœæłđðþ]/g, (letter) => FOLDED[letter] ?? letter)
    .replace(/[’ʼ‘`´]/g, "'")
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ς/g, 'σ');
}

const FOLDED: Record<string, string> = { ø: 'o', œ: 'oe', æ: 'ae', ł: 'l', đ: 'd', ð: 'd', þ: 'th' };

/** What directories hang behind a name: "(External)", "[C]", "| Acme", "- Contractor". */
const BEHIND_NAME = /\s*(?:\([^)]*\)|\[[^\]]*\]|\|.*)\s*/gu;
/** One comma, with a short family name before it: "Okafor, Ben". Not "Okafor, Jr." or "Ben Okafor, PhD". */
const LAST_FIRST = /^([^,]+),\s*([^,]+)$/u;
const TITLE_BEHIND = /^(?:jr|sr|ii|iii|iv|phd|md|mba|rn|esq|dds|cpa|pe|msc|bsc|ba|ma)\.?$/iu;

/** A name as it is shown: without invisible signs and directory tails, "Last, First" turned round. */
export function cleanName(name: string): string {
  const seen = visibleText(name.normalize('NFKC'));
  const bare = seen.replace(BEHIND_NAME, ' ').trim() || seen;
  const turned = LAST_FIRST.exec(bare);
  if (!turned) return bare;
  const [, last, first] = turned;
  return TITLE_BEHIND.test(first!) ? last!.trim() : `${first!.trim()} ${last!.trim()}`;
}

/**
 * A name as it identifies within one calendar. Empty string when nothing is left or when it is an address
 * (a calendar that knows no name shows the address instead).
 */
export function normaliseName(name: string): string {
  if (isEmail(name)) return '';
  return fold(cleanName(name))
    .replace(/[.·・]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}
