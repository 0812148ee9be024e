import type { CalendarDate } from '@/utils/domain/calendar/calendar-event';
import type { ShownRange } from '@/utils/domain/calendar/page-report';
import { parseDatekey } from '@/utils/readings/google/parse-datekey';
import { daysBetween, plusDays } from '@/utils/readings/wall-time';
import { isShown } from '../visible';
import type { PageContext } from './page-context';
import { all, around, one, SELECTORS } from './selectors';

/**
 * The days that a view shows. `complete` is a promise that every event of these days is on the page, so anything
 * that speaks against it wins: a part that loads, a week sliding out, days with a gap, a "3 more" button.
 */
export function readRange(context: PageContext): ShownRange | null {
  if (context.view === 'search' || context.view === 'editor' || context.view === 'other') return null;
  const days = shownDays(context);
  const [from, last] = [days[0], days.at(-1)];
  if (!from || !last) return null;
  const to = plusDays(last, 1);
  const whole = context.view !== 'schedule' && daysBetween(from, to) === days.length;
  return { from, to, complete: whole && !isLoading(context) && !hidesEvents(context) };
}

function shownDays(context: PageContext): CalendarDate[] {
  const month = all(context.document, 'monthGrid').find((grid) => !context.stale.has(grid));
  if (month && context.view === 'month') return monthDays(month);
  const columns = all(context.document, 'column');
  const carriers = columns.length ? columns : all(context.main ?? context.document, 'datekey');
  const current = carriers.filter((element) => {
    return !context.stale.has(element) && !context.stale.has(around(element, 'grid') ?? element);
  });
  const days = current.map((element) => parseDatekey(element.getAttribute('data-datekey')));
  return [...new Set(days.filter((day) => day !== null))].sort();
}

function monthDays(grid: Element): CalendarDate[] {
  const from = parseDatekey(grid.getAttribute('data-start-date-key'));
  const last = parseDatekey(grid.getAttribute('data-end-date-key'));
  if (!from || !last) return [];
  const count = Math.min(400, daysBetween(from, last) + 1);
  return Array.from({ length: Math.max(0, count) }, (_, day) => plusDays(from, day));
}

/** A week that slides out may cover what is coming; what stays of it out of sight (facts: Google §2) hides nothing. */
function isLoading({ document, main, stale }: PageContext): boolean {
  return (
    [...stale].some(isShown) || main?.getAttribute('aria-busy') === 'true' || one(main ?? document, 'busy') !== null
  );
}

/** A button in a day's cell that is no chip and counts something: "3 more", "Noch 2 weitere", "他 4 件". */
function hidesEvents({ document, main }: PageContext): boolean {
  const cells = all(main ?? document, 'gridcell');
  return cells.some((cell) => {
    if (cell.matches(SELECTORS.column)) return false;
    const buttons = [...cell.querySelectorAll('button, [role="button"]')];
    return buttons.some((button) => {
      return (
        !around(button, 'eventId') &&
        !button.matches('[data-datekey]') &&
        !button.closest('h2') &&
        /\p{Nd}/u.test(button.textContent ?? '')
      );
    });
  });
}
