import { wordsLocale } from './words-locale';

/** The day that begins the week where the words are from: 0 Sunday to 6 Saturday. */
export function firstWeekday(): number {
  const locale = new Intl.Locale(wordsLocale()) as Intl.Locale & {
    getWeekInfo?: () => { firstDay: number };
    weekInfo?: { firstDay: number };
  };
  return ((locale.getWeekInfo?.() ?? locale.weekInfo)?.firstDay ?? 1) % 7;
}

/** Monday to Sunday, or as the week begins where the words are from; `day` is 0 Sunday to 6 Saturday. */
export function weekdayNames(): { day: number; name: string }[] {
  const first = firstWeekday();
  const format = new Intl.DateTimeFormat(wordsLocale(), { weekday: 'short', timeZone: 'UTC' });
  return Array.from({ length: 7 }, (_, i) => {
    const day = (first + i) % 7;
    // 1970-01-04 was a Sunday.
    return { day, name: format.format(Date.UTC(1970, 0, 4 + day)) };
  });
}
