/** How days are written in one language, in small letters and without accents. */
export interface DayWords {
  /** Whoever writes. */
  me: readonly string[];
  /** Phrases and how many days from today they mean; `next`: the next one-on-one, `none`: no day. */
  phrases: ReadonlyMap<string, number | 'next' | 'none'>;
  /** Names of the weekdays, each as long as it can be; 0 is Sunday. A beginning of two letters is enough. */
  weekdays: readonly (readonly [name: string, day: number])[];
  /** Words of a span: "in 3 weeks". */
  spans: ReadonlyMap<string, 'day' | 'week' | 'month'>;
  in: string;
  /** 12/24 is Christmas Eve. */
  monthFirst: boolean;
}

type Table = Omit<DayWords, 'weekdays' | 'monthFirst' | 'phrases' | 'spans'> & {
  phrases: Record<string, number | 'next' | 'none'>;
  spans: Record<string, 'day' | 'week' | 'month'>;
};

const TABLES: Record<string, Table> = {
  en: {
    me: ['me', 'myself', 'i'],
    phrases: {
      ...{ today: 0, tonight: 0, tomorrow: 1, tmr: 1, 'next week': 7, 'next month': 30 },
      ...{ next: 'next', 'next time': 'next', 'next 1:1': 'next', none: 'none', someday: 'none' },
    },
    spans: {
      day: 'day',
      days: 'day',
      d: 'day',
      week: 'week',
      weeks: 'week',
      w: 'week',
      month: 'month',
      months: 'month',
    },
    in: 'in',
  },
  de: {
    me: ['mich', 'ich', 'mir', 'me'],
    phrases: {
      ...{ heute: 0, morgen: 1, ubermorgen: 2, uebermorgen: 2, 'nachste woche': 7, 'nachsten monat': 30 },
      ...{
        next: 'next',
        nachstes: 'next',
        'nachstes mal': 'next',
        'nachstes 1:1': 'next',
        ohne: 'none',
        irgendwann: 'none',
      },
    },
    spans: {
      ...{ tag: 'day', tage: 'day', tagen: 'day', woche: 'week', wochen: 'week' },
      ...{ monat: 'month', monate: 'month', monaten: 'month' },
    },
    in: 'in',
  },
};

/** In small letters, without accents: "Nächste" is "nachste". */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The day words of a locale; English ones beside them where the language has no table, weekdays in any language. */
export function dayWords(locale: string): DayWords {
  const { language, region } = new Intl.Locale(locale);
  const table = TABLES[language] ?? TABLES.en!;
  return {
    ...table,
    phrases: new Map(Object.entries(table.phrases)),
    spans: new Map(Object.entries(table.spans)),
    weekdays: [...weekdayNames(locale), ...(TABLES[language] ? [] : weekdayNames('en'))],
    monthFirst: language === 'en' && (region === undefined || region === 'US'),
  };
}

function weekdayNames(locale: string): [string, number][] {
  const format = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  // 1970-01-04 was a Sunday.
  return Array.from({ length: 7 }, (_, day) => [fold(format.format(Date.UTC(1970, 0, 4 + day))), day]);
}
