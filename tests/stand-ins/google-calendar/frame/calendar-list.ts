import { h } from '../../shared/dom';
import { calendarColour } from '../chips/colours';
import type { PageContext } from '../page-context';

/** The drawer's calendars: rows with the base64 of the calendar's id and a labelled box (evidence). */
export function calendarList({ config, words, hidden }: PageContext, toggle: (calendar: number) => void): HTMLElement {
  const rows = config.calendars.map((calendar, i) =>
    h(
      'div',
      { 'data-id': btoa(calendar.id), role: 'listitem', class: 'calendar-row' },
      h('input', {
        type: 'checkbox',
        checked: !hidden.has(i),
        onchange: () => toggle(i),
        'aria-label': calendar.name,
        style: `accent-color: ${calendarColour(i)}`,
      }),
      h('span', { 'data-text': calendar.name }, calendar.name),
    ),
  );
  return h(
    'div',
    {},
    h('h2', { class: 'drawer-title' }, words.page.myCalendars),
    h('div', { role: 'list', 'aria-label': words.page.myCalendars }, ...rows),
  );
}
