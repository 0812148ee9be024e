import { h } from '../../shared/dom';
import { addDays, addMonths, startOfMonth, startOfWeek } from '../../shared/wall-time';
import type { App } from '../app';
import { button } from '../dom';
import { datesOf, today } from '../grid/surface';
import { icon } from '../icons';
import { dayOf, format } from '../time/formatting';

/**
 * The mini month: Outlook's only `role=grid`, and outside `role=main` (evidence, med §1.2). Its labels, like
 * `22, September, 2026`, are look-alikes (evidence §1.3).
 */
export function datePicker(app: App): HTMLElement {
  const { words, state } = app;
  const month = startOfMonth(state.pickerMonth);
  const name = format(words.lang, month, { month: 'long', year: 'numeric' });
  const page = (by: number) => () => {
    state.pickerMonth = addMonths(month, by);
    app.redraw();
  };
  return h(
    'div',
    { class: 'date-picker' },
    h(
      'div',
      { class: 'picker-head' },
      button(
        () => undefined,
        { class: 'picker-month', 'aria-label': words.shell.monthPicker(name), 'aria-live': 'polite' },
        name,
      ),
      button(page(-1), { 'aria-label': words.shell.previous.month }, icon('ChevronUp', null)),
      button(page(1), { 'aria-label': words.shell.next.month }, icon('ChevronDown', null)),
    ),
    h(
      'table',
      { role: 'grid', 'aria-label': name },
      h('thead', {}, weekdays(app)),
      h('tbody', {}, ...weeks(app, month)),
    ),
  );
}

function weekdays(app: App): HTMLElement {
  const first = startOfWeek(app.state.date, app.words.firstDay);
  const cells = Array.from({ length: 7 }, (_, i) => format(app.words.lang, addDays(first, i), { weekday: 'narrow' }));
  return h('tr', {}, ...cells.map((text) => h('th', { scope: 'col' }, text)));
}

function weeks(app: App, month: string): HTMLElement[] {
  const first = startOfWeek(month, app.words.firstDay);
  const shown = new Set(app.state.view === 'month' ? [] : datesOf(app.state.view, app.state.date, app.words));
  return Array.from({ length: 6 }, (_, week) =>
    h('tr', {}, ...Array.from({ length: 7 }, (__, day) => dayCell(app, addDays(first, week * 7 + day), month, shown))),
  );
}

function dayCell(app: App, date: string, month: string, shown: Set<string>): HTMLElement {
  const marks = [
    date.slice(0, 7) !== month.slice(0, 7) && 'outside',
    date === today(app) && 'today',
    shown.has(date) && 'shown',
  ];
  const pick = () => {
    app.state.date = date;
    app.redraw('reload');
  };
  const attributes = { class: marks.filter(Boolean).join(' '), 'aria-label': app.words.shell.pickerDay(date) };
  return h('td', { role: 'gridcell' }, button(pick, attributes, String(dayOf(date))));
}
