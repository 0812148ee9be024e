import type { CalendarDate } from '@/utils/domain/calendar/calendar-event';
import type { PageReport } from '@/utils/domain/calendar/page-report';
import { touches } from '../../stand-ins/google-calendar/chips/shown';
import { wordsFor } from '../../stand-ins/google-calendar/words/words-for';
import type { StandInConfig, StandInEvent } from '../../stand-ins/shared/stand-in';
import { addDays, addMonths, startOfMonth, startOfWeek } from '../../stand-ins/shared/wall-time';

export type GoogleView = 'day' | 'week' | 'month' | 'agenda' | 'search';

export const GOOGLE = 'https://calendar.google.com/calendar/u/0/r';

export function addressOf(view: GoogleView, date: CalendarDate): string {
  const [year, month, day] = date.split('-').map(Number);
  return view === 'search' ? `${GOOGLE}/search?q=e` : `${GOOGLE}/${view}/${year}/${month}/${day}`;
}

/** First day and the day after the last of what a view shows; null for search. */
export function daysOf(
  view: GoogleView,
  date: CalendarDate,
  config: StandInConfig,
): { from: CalendarDate; to: CalendarDate } | null {
  const { firstDay } = wordsFor(config.lang);
  if (view === 'search') return null;
  if (view === 'day') return { from: date, to: addDays(date, 1) };
  if (view === 'agenda') return { from: date, to: addDays(date, 28) };
  if (view === 'week') return { from: startOfWeek(date, firstDay), to: addDays(startOfWeek(date, firstDay), 7) };
  const last = addDays(addMonths(startOfMonth(date), 1), -1);
  return { from: startOfWeek(startOfMonth(date), firstDay), to: addDays(startOfWeek(last, firstDay), 7) };
}

/** Google draws what isn't cancelled. A month may fold some of it away: the page itself is asked for those. */
export function shownBy(
  view: GoogleView,
  date: CalendarDate,
  config: StandInConfig,
  events: StandInEvent[],
): StandInEvent[] {
  const days = daysOf(view, date, config);
  return events.filter((event) => {
    if (event.cancelled) return false;
    if (!days)
      return `${event.title} ${event.location} ${event.guests.map((guest) => guest.name).join(' ')}`
        .toLowerCase()
        .includes('e');
    for (let day = days.from; day < days.to; day = addDays(day, 1)) if (touches(event, day)) return true;
    return false;
  });
}

export const VIEW_NAMES: Record<GoogleView, PageReport['view']> = {
  day: 'day',
  week: 'week',
  month: 'month',
  agenda: 'schedule',
  search: 'search',
};
