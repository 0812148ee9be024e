import { i18n } from '#i18n';
import { FIGURE_UNITS, type FigureKey } from '@/utils/domain/insights/figures';
import { wordsLocale } from '@/utils/i18n/words-locale';
import { percentWords } from '../../shared/percent-words';

/** "4.3" as the language writes it; whole numbers stay whole. */
export function numberWords(value: number, digits = 1): string {
  return new Intl.NumberFormat(wordsLocale(), { maximumFractionDigits: digits }).format(value);
}

export function minutesWords(minutes: number): string {
  return i18n.t('insight.unit.minutes', { count: numberWords(minutes, 0) });
}

/** A figure as it is read: "83 %", "12 days", "+0.7". */
export function figureWords(key: FigureKey, value: number): string {
  if (key === 'frequency') return i18n.t('insight.unit.perFourWeeks', { count: numberWords(value) });
  switch (FIGURE_UNITS[key]) {
    case 'percent':
      return percentWords(value);
    case 'days':
      return i18n.t('insight.unit.days', Math.round(value));
    case 'minutes':
      return minutesWords(value);
    case 'difference':
      return new Intl.NumberFormat(wordsLocale(), { maximumFractionDigits: 1, signDisplay: 'exceptZero' }).format(
        value,
      );
    case 'rating':
    case 'count':
      return numberWords(value);
  }
}

export interface Change {
  direction: 'up' | 'down' | 'same';
  words: string;
}

/** Against the range before; null where one of them has no data. */
export function changeOf(key: FigureKey, value: number | null, before: number | null): Change | null {
  if (value === null || before === null) return null;
  const by = value - before;
  // What would be read as the same is the same.
  if (figureWords(key, value) === figureWords(key, before))
    return { direction: 'same', words: i18n.t('insight.change.same') };
  const direction = by > 0 ? 'up' : 'down';
  const size = key === 'ratingTrend' ? numberWords(Math.abs(by)) : figureWords(key, Math.abs(by));
  return { direction, words: i18n.t(`insight.change.${direction}`, { by: size, before: figureWords(key, before) }) };
}
