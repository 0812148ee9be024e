import { h } from '../../shared/dom';
import type { App } from '../app';
import { button } from '../dom';
import { CALENDAR_COLOURS } from '../grid/tile';
import { datePicker } from './date-picker';

/** `#leftPaneContainer` with the calendar list: `button[role=option][aria-selected]` (evidence §6). */
export function drawLeftPane(pane: HTMLElement, app: App): void {
  pane.replaceChildren(
    h('div', { id: 'leftPaneScrollContainer' }, datePicker(app), calendarGroup(app)), // evidence (§6)
  );
}

function calendarGroup(app: App): HTMLElement {
  const head = button(
    () => undefined,
    { id: 'calendarGroupHeader_0', 'aria-expanded': 'true' },
    app.words.shell.myCalendars,
  );
  const options = app.config.calendars.map(({ name }, index) => {
    const shown = !app.state.hiddenCalendars.has(index);
    const colour = CALENDAR_COLOURS[index % CALENDAR_COLOURS.length];
    const dot = h('span', { class: 'dot', style: `--tile:${colour}` });
    return h(
      'li',
      {},
      button(
        () => toggle(app, index),
        { role: 'option', 'aria-selected': String(shown), draggable: 'true' },
        dot,
        name,
      ),
    ); // evidence (§1.1, §6)
  });
  return h(
    'div',
    { class: 'calendar-group' },
    head,
    h('ul', { role: 'listbox', 'aria-label': app.words.shell.myCalendars }, ...options),
  );
}

function toggle(app: App, index: number): void {
  app.state.hiddenCalendars.toggle(index);
  app.redraw();
}
