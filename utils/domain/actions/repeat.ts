import type { CalendarDate, Instant } from '../calendar/calendar-event';
import type { ActionItemRow } from '../rows/agenda';
import { hashId } from '../rows/id';
import { newActionItem } from '../rows/new-rows';
import type { Fields, Id } from '../rows/row';

/** The next round of a repeated promise has an id of its own, the same on every device. */
export function nextRoundId(itemId: Id): Id {
  return hashId('again', itemId);
}

/**
 * What a repeated promise becomes once it is done: the same words, open, due at the next one-on-one after `from`, or a
 * week or a month after it was due (after today, where that has passed or was never said).
 */
export function nextRound(item: ActionItemRow, from: Instant, today: CalendarDate): Fields<ActionItemRow> | null {
  if (item.repeats === null) return null;
  const { pairId, text, owner, rank, repeats } = item;
  const due = repeats === 'meeting' ? 'next' : dayAfter(item.due, repeats, today);
  return newActionItem({ pairId, madeIn: null, text, owner, rank, repeats, due, nextFrom: from });
}

function dayAfter(due: ActionItemRow['due'], step: 'week' | 'month', today: CalendarDate): CalendarDate {
  const planned = due === 'next' || due === null ? today : due;
  let day = stepFrom(planned, step, 1);
  // Done late: the rounds that were missed are not made up for.
  for (let steps = 2; day <= today && steps < 1000; steps += 1) day = stepFrom(planned, step, steps);
  return day > today ? day : stepFrom(today, step, 1);
}

/** The same day of a later month; in a shorter month, its last day. */
function stepFrom(day: CalendarDate, step: 'week' | 'month', count: number): CalendarDate {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  if (step === 'week') return iso(new Date(Date.UTC(year, month - 1, date + 7 * count)));
  const last = new Date(Date.UTC(year, month + count, 0)).getUTCDate();
  return iso(new Date(Date.UTC(year, month - 1 + count, Math.min(date, last))));
}

function iso(date: Date): CalendarDate {
  return date.toISOString().slice(0, 10);
}
