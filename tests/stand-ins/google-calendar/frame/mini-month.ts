import type { CalendarDate } from '@/utils/domain/calendar/calendar-event';
import { h, icon } from '../../shared/dom';
import { addMonths, startOfMonth, startOfWeek } from '../../shared/wall-time';
import { datesFrom } from '../chips/shown';
import { ICONS } from '../icons';
import type { PageContext } from '../page-context';
import { fullDate, monthAndYear, weekdayName } from '../words/dates';

/** The small month of the drawer; its cells have `data-date`, not the date key (evidence). */
export function miniMonth(context: PageContext, shown: CalendarDate): HTMLElement[] {
  const { words, config, go } = context;
  const month = startOfMonth(shown);
  const first = startOfWeek(month, words.firstDay);
  const step = (by: number) => () => go({ date: addMonths(shown, by) });
  const head = h(
    'div',
    { class: 'mini-head' },
    h('span', {}, monthAndYear(shown, words)),
    h(
      'button',
      { class: 'icon-button small flips', 'aria-label': monthAndYear(addMonths(shown, -1), words), onclick: step(-1) },
      icon(ICONS.previous, 16),
    ),
    h(
      'button',
      { class: 'icon-button small flips', 'aria-label': monthAndYear(addMonths(shown, 1), words), onclick: step(1) },
      icon(ICONS.next, 16),
    ),
  );
  const names = datesFrom(first, 7).map((date) =>
    h('span', { class: 'mini-name', 'aria-hidden': 'true' }, weekdayName(date, words, 'narrow')),
  );
  const cells = datesFrom(first, 42).map((date) => {
    const marks = [
      date === config.now.slice(0, 10) && 'today',
      date === shown && 'shown',
      date.slice(0, 7) !== month.slice(0, 7) && 'other',
    ];
    return h(
      'button',
      {
        'data-date': date.replaceAll('-', ''),
        class: `mini-day ${marks.filter(Boolean).join(' ')}`,
        'aria-label': fullDate(date, words),
        onclick: () => go({ date }),
      },
      String(Number(date.slice(8))),
    );
  });
  return [head, h('div', { class: 'mini-grid' }, ...names, ...cells)];
}
