import type { CalendarDate } from '@/utils/domain/calendar/calendar-event';

/** `monthDayCell_2026-09-29T00:00:00.000+01:00_GMT Standard Time_<calendar>` and its parts. */
export function parseMonthCellId(id: string): { date: CalendarDate; offset: string; zone: string } | null {
  const match = /^monthDayCell_(\d{4}-\d{2}-\d{2})T[\d:.]+(Z|[+-]\d{2}:?\d{2})_([^_]+)/.exec(id);
  if (!match) {
    const date = /^monthDayCell_(\d{4}-\d{2}-\d{2})/.exec(id)?.[1];
    return date ? { date, offset: '', zone: '' } : null;
  }
  return { date: match[1] ?? '', offset: match[2] === 'Z' ? '+00:00' : (match[2] ?? ''), zone: match[3] ?? '' };
}
