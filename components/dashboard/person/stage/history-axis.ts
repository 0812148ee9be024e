import { type ProfileHistory, placeOf } from '@/utils/domain/people/profile-history';
import { calendarDaysBetween } from '@/utils/domain/time/zone';
import { monthName } from '@/utils/i18n/dates';

/** Beyond two years, months have no room. */
const MONTHS_UP_TO = 2 * 366;
const ROOM = 56;

interface Tick {
  at: number;
  label: string;
}

/** First days of years, of a shorter time those of months; as many as have room. */
export function historyTicks(history: ProfileHistory, width: number): Tick[] {
  const byMonth = calendarDaysBetween(history.from, history.to) <= MONTHS_UP_TO;
  const days = firstDays(history, byMonth ? 1 : 12);
  const every = Math.max(1, Math.ceil(days.length / Math.max(1, Math.floor(width / ROOM))));
  return days
    .filter((_, at) => at % every === 0)
    .map((day) => ({
      at: placeOf(history, day),
      label: byMonth ? monthName(day, day.slice(5, 7) === '01') : day.slice(0, 4),
    }));
}

function firstDays({ from, to }: ProfileHistory, months: number): string[] {
  const days: string[] = [];
  const [year, month] = from.split('-').map(Number) as [number, number];
  for (let step = months === 12 ? 13 - month : 1; ; step += months) {
    const day = new Date(Date.UTC(year, month - 1 + step, 1)).toISOString().slice(0, 10);
    if (day > to) return days;
    days.push(day);
  }
}
