import type { CalendarDate } from '@/utils/domain/calendar/calendar-event';
import type { DayRange } from '@/utils/domain/insights/range';
import { addCalendarDays } from '@/utils/domain/time/zone';

/** Spans that people look back over; `own`: two days of their choice. */
export const PRESETS = ['month', 'quarter', 'half', 'year', 'years', 'own'] as const;

export type Preset = (typeof PRESETS)[number];

const DAYS: Record<Exclude<Preset, 'own'>, number> = { month: 28, quarter: 84, half: 182, year: 364, years: 1820 };

/** Up to and with today, in whole weeks, so that each weekday counts as often as the others. */
export function presetDays(preset: Exclude<Preset, 'own'>, today: CalendarDate): DayRange {
  return { first: addCalendarDays(today, 1 - DAYS[preset]), last: today };
}
