import { calendarDaysBetween } from '../time/zone';
import type { DayRange } from './range';
import { mean, median, percentOf, perEach, type Tally, trendOf } from './tally';

/** The figures that are shown, in their order. How each is counted: utils/domain/insights/count-*.ts. */
export const FIGURES = [
  'consistency',
  'frequency',
  'longestGap',
  'calledOff',
  'moved',
  'prepared',
  'raisedByThem',
  'doneByDue',
  'doneByNext',
  'daysToDone',
  'putOff',
  'rating',
  'ratingTrend',
  'talked',
  'minutes',
  'lengthKept',
  'praise',
] as const;

export type FigureKey = (typeof FIGURES)[number];

export type FigureUnit = 'percent' | 'count' | 'days' | 'minutes' | 'rating' | 'difference';

export const FIGURE_UNITS: Record<FigureKey, FigureUnit> = {
  consistency: 'percent',
  frequency: 'count',
  longestGap: 'days',
  calledOff: 'count',
  moved: 'count',
  prepared: 'percent',
  raisedByThem: 'percent',
  doneByDue: 'percent',
  doneByNext: 'percent',
  daysToDone: 'days',
  putOff: 'count',
  rating: 'rating',
  ratingTrend: 'difference',
  talked: 'percent',
  minutes: 'minutes',
  lengthKept: 'percent',
  praise: 'count',
};

const FOUR_WEEKS = 28;

/** Held in twelve weeks, of those planned, from which on a rhythm is healthy (facts, defaults table). */
export const HEALTHY_PERCENT = 80;

/**
 * One figure of what was counted; null where nothing was counted that it could stand on. `longestGap` in whole days is
 * no sum and comes from beside.
 */
export function figureOf(key: FigureKey, tally: Tally, days: DayRange, longestGap: number | null): number | null {
  const counted = tally.held.of + tally.unknown;
  switch (key) {
    case 'consistency':
      return percentOf(tally.held);
    case 'frequency':
      return counted === 0 ? null : (tally.held.part * FOUR_WEEKS) / (calendarDaysBetween(days.first, days.last) + 1);
    case 'longestGap':
      return longestGap;
    case 'calledOff':
      return counted === 0 ? null : allOf(tally.cancelled);
    case 'moved':
      return counted === 0 ? null : allOf(tally.moved);
    case 'prepared':
      return percentOf(tally.prepared);
    case 'raisedByThem':
      return percentOf(tally.raisedByThem);
    case 'doneByDue':
      return percentOf(tally.doneByDue);
    case 'doneByNext':
      return percentOf(tally.doneByNext);
    case 'daysToDone':
      return median(tally.daysToDone);
    case 'putOff':
      return perEach(tally.putOff);
    case 'rating':
      return mean(tally.ratings.map(({ value }) => value));
    case 'ratingTrend':
      return trendOf(tally.ratings);
    case 'talked':
      return percentOf(tally.talked);
    case 'minutes':
      return perEach(tally.minutes);
    case 'lengthKept':
      return percentOf(tally.lengthKept);
    case 'praise':
      return counted === 0 ? null : tally.praise.given;
  }
}

function allOf({ me, them, unknown }: { me: number; them: number; unknown: number }): number {
  return me + them + unknown;
}
