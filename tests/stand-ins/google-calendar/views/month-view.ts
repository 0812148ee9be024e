import type { CalendarDate } from '@/utils/domain/calendar/calendar-event';
import { h } from '../../shared/dom';
import { placeInLines } from '../../shared/layout';
import { addDays, addMonths, daysBetween, startOfMonth, startOfWeek } from '../../shared/wall-time';
import { type Bar, barsOf, datesFrom, isStacked, shownEvents } from '../chips/shown';
import { stackedChip } from '../chips/stacked-chip';
import { dateKey } from '../date-key';
import type { PageContext } from '../page-context';
import { fullDate, monthAndYear, weekdayName } from '../words/dates';
import type { DrawnView } from './view';

/** Lines of chips in a day before "n more". */
const CHIP_ROWS = 5;

/** Month view: background cells and day numbers have the date key, the gridcells don't (evidence). */
export function drawMonth(date: CalendarDate, context: PageContext): DrawnView {
  const { words } = context;
  const first = startOfWeek(startOfMonth(date), words.firstDay);
  const last = addDays(startOfMonth(addMonths(startOfMonth(date), 1)), -1);
  const weeks = Math.ceil((daysBetween(first, last) + 1) / 7);
  const rows = Array.from({ length: weeks }, (_, i) => monthRow(addDays(first, i * 7), date, context));
  const end = addDays(first, weeks * 7 - 1);
  const keys = {
    'data-start-date-key': dateKey(first),
    'data-end-date-key': dateKey(end),
    'data-chip-rows': CHIP_ROWS,
  };
  const heads = datesFrom(first, 7).map((day) => h('div', { role: 'columnheader' }, weekdayName(day, words, 'short')));
  const element = h(
    'div',
    { role: 'grid', class: 'month-grid', ...keys },
    h('div', { role: 'row', class: 'month-heads' }, ...heads),
    ...rows.map((row) => row.element),
  );
  const month = shownEvents(context).filter((event) => event.start.slice(0, 7) === date.slice(0, 7));
  const period = monthAndYear(date, words);
  const heading = `${period}, ${words.page.events(month.length)}`;
  const fillChips = () => {
    for (const row of rows) row.fillChips();
  };
  return { element, fillChips, heading, periodType: 'month', period };
}

function monthRow(first: CalendarDate, shown: CalendarDate, context: PageContext) {
  const dates = datesFrom(first, 7);
  const cells = dates.map(gridCell);
  const backgrounds = dates.map((date, i) => background(date, i, shown, context));
  const element = h('div', { role: 'row', class: 'month-row' }, ...backgrounds, ...cells);
  return { element, fillChips: () => fillRow(cells, first, context) };
}

function background(date: CalendarDate, index: number, shown: CalendarDate, context: PageContext): HTMLElement {
  const other = date.slice(0, 7) === shown.slice(0, 7) ? '' : ' other-month';
  const today = date === context.config.now.slice(0, 10) ? ' today' : '';
  const open = () => context.go({ view: 'day', date });
  const number = h(
    'h2',
    { 'data-datekey': dateKey(date), class: `w48V4c${today}`, onclick: open },
    String(Number(date.slice(8))),
  );
  return h(
    'div',
    {
      jsname: 'LF4U9b',
      'data-datekey': dateKey(date),
      'aria-hidden': 'true',
      class: `month-back${other}`,
      style: `grid-column: ${index + 1}`,
    },
    number,
  );
}

function gridCell(date: CalendarDate, index: number): HTMLElement {
  const id = `month-${dateKey(date)}`;
  return h(
    'div',
    { role: 'gridcell', tabindex: 0, 'aria-labelledby': id, class: 'month-cell', style: `grid-column: ${index + 1}` },
    h('h2', { id, class: 'CqwSk XuJrye' }),
  );
}

/** Each chip stands in the cell of its first day in the row; what doesn't fit is counted by a button. */
function fillRow(cells: HTMLElement[], first: CalendarDate, context: PageContext): void {
  const events = shownEvents(context);
  const bars = [
    ...barsOf(events.filter(isStacked), first, 7),
    ...barsOf(
      events.filter((event) => !isStacked(event)),
      first,
      7,
    ),
  ];
  const lines = placeInLines(bars);
  for (const [i, cell] of cells.entries()) {
    const date = addDays(first, i);
    const today = bars.filter((bar) => bar.from <= i && i < bar.to);
    const hidden = today.filter((bar) => isOverflown(bar, bars, lines));
    const begins = bars.filter((bar) => bar.from === i && !isOverflown(bar, bars, lines));
    const chips = begins.map((bar) =>
      stackedChip(bar.event, { ...bar, days: 7, line: lines[bars.indexOf(bar)] ?? 0 }, context),
    );
    const heading = cell.querySelector('h2')!;
    heading.textContent = `${context.words.page.events(today.length)}, ${fullDate(date, context.words)}`;
    cell.replaceChildren(
      heading,
      ...chips,
      ...(hidden.length > 0 ? [moreButton(hidden.length, i, date, context)] : []),
    );
  }
}

function isOverflown(bar: Bar, bars: readonly Bar[], lines: readonly number[]): boolean {
  return (lines[bars.indexOf(bar)] ?? 0) >= CHIP_ROWS;
}

/** Guess: the real one opens a list; here it opens the day. */
function moreButton(count: number, index: number, date: CalendarDate, context: PageContext): HTMLElement {
  const side = context.words.locale.startsWith('ar') ? 'right' : 'left';
  const style = `${side}: ${((index * 100) / 7).toFixed(4)}%; width: 14%; top: ${CHIP_ROWS * 1.5}em;`;
  const open = () => context.go({ view: 'day', date });
  return h('button', { class: 'more-chips', style, onclick: open }, context.words.page.more(count));
}
