/**
 * The words for before and after noon, for the 12-hour clock in all 73 interface languages (scrape of June 2024).
 * They are written without dots and spaces; the reader allows both between any two letters. What the browser's own
 * CLDR says for the page's language is added at run time, so that only spellings of the site's own stand here for
 * certain; the CLDR ones are repeated where browsers differ.
 */
const AFTER_NUMBER = {
  am: 'am vm yb pg fh ap πμ дп үө цүө לפ לפנה״צ ص قب قظ पूर्वाह्न ਪੂਦੁ ಪೂರ್ವಾಹ್ನ ກ່ອນທ່ຽງ ໂມງກ່ອນທ່ຽງ ጥዋት',
  pm: 'pm nm yh ptg eh ip μμ пп үх цүх אח אחה״צ م بع بظ अपराह्न ਬਾਦੁ ಅಪರಾಹ್ನ ຫຼັງທ່ຽງ ໂມງຫຼັງທ່ຽງ ከሰዓት',
};

const BEFORE_NUMBER = {
  am: '上午 午前 오전 පෙව နံနက် 凌晨 早上',
  pm: '下午 午後 오후 පව ညနေ 中午 晚上',
};

export interface MarkerPatterns {
  /** Matches at the end of the text before a number; group 1 is set for "before noon". */
  before: RegExp;
  /** Matches at the start of the text after a number; group 1 is set for "before noon". */
  after: RegExp;
}

function spelled(words: string): string {
  const spellings = words.split(' ').filter(Boolean);
  spellings.sort((a, b) => b.length - a.length);
  return spellings.map((word) => [...word].join('\\.?\\s?')).join('|');
}

function fromBrowser(lang: string): { where: 'before' | 'after'; am: string; pm: string } {
  try {
    const format = new Intl.DateTimeFormat(lang, { hour: 'numeric', hour12: true, timeZone: 'UTC' });
    const parts = (hour: number) => format.formatToParts(new Date(Date.UTC(2026, 0, 5, hour)));
    const word = (hour: number) => parts(hour).find((part) => part.type === 'dayPeriod')?.value ?? '';
    const bare = (text: string) => text.replace(/[.\s\u00a0\u202f]/g, '');
    const where = parts(9)[0]?.type === 'dayPeriod' ? 'before' : 'after';
    return { where, am: bare(word(9)), pm: bare(word(15)) };
  } catch {
    return { where: 'after', am: '', pm: '' };
  }
}

const patterns = new Map<string, MarkerPatterns>();

/** The patterns for one interface language; built once. */
export function markerPatterns(lang: string): MarkerPatterns {
  const known = patterns.get(lang);
  if (known) return known;
  const own = fromBrowser(lang);
  const words = (where: 'before' | 'after', half: 'am' | 'pm') => {
    const table = where === 'before' ? BEFORE_NUMBER : AFTER_NUMBER;
    return spelled(`${table[half]} ${own.where === where ? own[half] : ''}`);
  };
  const built = {
    before: new RegExp(`(?:(${words('before', 'am')})|(?:${words('before', 'pm')}))\\.?\\s?$`, 'iu'),
    after: new RegExp(`^\\s?(?:(${words('after', 'am')})|(?:${words('after', 'pm')}))\\.?(?![\\p{L}\\p{M}])`, 'iu'),
  };
  patterns.set(lang, built);
  return built;
}
