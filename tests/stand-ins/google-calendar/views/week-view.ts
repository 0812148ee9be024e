import type { CalendarDate } from '@/utils/domain/calendar/calendar-event';
import { h } from '../../shared/dom';
import { placeInLines, placeSideBySide } from '../../shared/layout';
import { minuteOfDay } from '../../shared/wall-time';
import { barsOf, datesFrom, isStacked, shownEvents, timedPartsOf, touches } from '../chips/shown';
import { stackedChip } from '../chips/stacked-chip';
import { dressTimedChip, HOUR_HEIGHT, timedChip } from '../chips/timed-chip';
import { dateKey } from '../date-key';
import type { PageContext } from '../page-context';
import { fullDate, longDate, monthAndYear, weekdayName } from '../words/dates';
import type { DrawnView } from './view';

/** Day, week and custom-days view: one grid of columns with the all-day row above (evidence). */
export function drawColumns(first: CalendarDate, days: number, context: PageContext): DrawnView {
  const dates = datesFrom(first, days);
  const columns = dates.map((date, index) => column(date, index, context));
  const allDay = dates.map(allDayCell);
  const chipArea = h('div', { role: 'presentation', class: 'all-day-chips' });
  const element = h(
    'div',
    { role: 'grid', class: 'week-grid', style: `--days: ${days}` },
    h('div', { role: 'row', class: 'week-heads' }, ...dates.map((date) => columnHeader(date, context))),
    allDayRow(allDay, chipArea, dates, context),
    h('div', { class: 'week-scroll' }, h('div', { role: 'row', class: 'week-body' }, hourLabels(context), ...columns)),
  );
  const fillChips = () => {
    for (const [i, date] of dates.entries()) fillColumn(columns[i] as HTMLElement, date, context);
    fillAllDay(allDay, chipArea, dates, context);
  };
  return { element, fillChips, ...names(first, days, context) };
}

function names(first: CalendarDate, days: number, context: PageContext) {
  const { words } = context;
  const events = shownEvents(context).filter((event) => datesFrom(first, days).some((date) => touches(event, date)));
  const count = words.page.events(events.length);
  if (days === 1) {
    return { heading: `${fullDate(first, words)}, ${count}`, periodType: 'day', period: longDate(first, words) };
  }
  const week = words.page.weekOf(longDate(first, words));
  return {
    heading: `${week}, ${count}`,
    periodType: days === 7 ? 'week' : 'custom',
    period: monthAndYear(first, words),
  };
}

function columnHeader(date: CalendarDate, context: PageContext): HTMLElement {
  const { words, config } = context;
  const isToday = date === config.now.slice(0, 10);
  const open = () => context.go({ view: 'day', date });
  const day = h(
    'button',
    {
      'data-datekey': dateKey(date),
      'aria-label': fullDate(date, words),
      class: isToday ? 'day-number today' : 'day-number',
      onclick: open,
    },
    String(Number(date.slice(8))),
  );
  return h(
    'div',
    { role: 'columnheader' },
    h('h2', {}, h('span', { 'aria-hidden': 'true' }, weekdayName(date, words, 'short')), day),
  );
}

function hourLabels({ words, config }: PageContext): HTMLElement {
  const label = (hour: number) => words.hidden.clock(hour, 0, config.hours);
  const labels = Array.from({ length: 24 }, (_, hour) => h('span', { class: 'XsRa1c' }, hour === 0 ? '' : label(hour)));
  return h('div', { class: 'hour-labels', 'aria-hidden': 'true' }, ...labels);
}

function column(date: CalendarDate, index: number, { config }: PageContext): HTMLElement {
  const id = `cell-${dateKey(date)}`;
  const cell = h(
    'div',
    {
      role: 'gridcell',
      'data-column-index': index,
      'data-datekey': dateKey(date),
      'aria-labelledby': id,
      class: 'day-column',
    },
    h('h2', { id, class: 'CqwSk XuJrye' }),
    h('div', { role: 'presentation', class: 'chip-layer' }),
  );
  if (date === config.now.slice(0, 10)) {
    const top = Math.round((minuteOfDay(config.now) * HOUR_HEIGHT) / 60);
    cell.append(h('div', { class: 'now-line', style: `top: ${top}px`, 'aria-hidden': 'true' }));
  }
  return cell;
}

/** Chips already in the column are given to the next events in turn, not kept for theirs. */
function fillColumn(cell: HTMLElement, date: CalendarDate, context: PageContext): void {
  const parts = timedPartsOf(shownEvents(context), date);
  const slots = placeSideBySide(parts);
  const layer = cell.querySelector<HTMLElement>('.chip-layer')!;
  const old = [...layer.children] as HTMLElement[];
  for (const [i, part] of parts.entries()) {
    const slot = slots[i] ?? { column: 0, columns: 1 };
    const recycled = old[i];
    if (recycled) dressTimedChip(recycled, part, slot, context);
    else layer.append(timedChip(part, slot, context));
  }
  for (const left of old.slice(parts.length)) left.remove();
  const text = `${context.words.page.events(parts.length)}, ${fullDate(date, context.words)}`;
  cell.querySelector('h2')!.textContent = text;
}

function allDayRow(
  cells: HTMLElement[],
  chips: HTMLElement,
  dates: readonly CalendarDate[],
  { words }: PageContext,
): HTMLElement {
  const add = (date: CalendarDate) =>
    h('button', { class: 'add-location', 'data-date': date, tabindex: -1 }, words.page.addLocation);
  return h(
    'div',
    { role: 'row', class: 'all-day-row' },
    h('div', { class: 'add-locations' }, ...dates.map(add)),
    ...cells,
    chips,
  );
}

/** Evidence: these cells have no `data-column-index`. That they have no `data-datekey` is the harder guess. */
function allDayCell(date: CalendarDate, index: number): HTMLElement {
  const id = `all-day-${dateKey(date)}`;
  return h(
    'div',
    { role: 'gridcell', 'aria-labelledby': id, class: 'all-day-cell', style: `grid-column: ${index + 1}` },
    h('h2', { id, class: 'CqwSk XuJrye' }),
  );
}

function fillAllDay(
  cells: HTMLElement[],
  area: HTMLElement,
  dates: readonly CalendarDate[],
  context: PageContext,
): void {
  const stacked = shownEvents(context).filter(isStacked);
  // Working locations stand in a row of their own above the others (evidence).
  const first = (kind: string) => (kind === 'working-location' ? 0 : 1);
  const bars = barsOf(stacked, dates[0] ?? '', dates.length).sort((a, b) => first(a.event.kind) - first(b.event.kind));
  const lines = placeInLines(bars);
  const chips = bars.map((bar, i) =>
    stackedChip(bar.event, { ...bar, days: dates.length, line: lines[i] ?? 0 }, context),
  );
  area.replaceChildren(...chips);
  area.style.height = `${Math.max(1, ...lines.map((line) => line + 1)) * 1.5 + 0.2}em`;
  for (const [i, cell] of cells.entries()) {
    const date = dates[i] ?? '';
    const count = bars.filter((bar) => bar.from <= i && i < bar.to).length;
    const what = count === 0 ? context.words.page.noAllDay : context.words.page.events(count);
    cell.querySelector('h2')!.textContent = `${what}, ${fullDate(date, context.words)}`;
  }
}
