import type { CalendarDate } from '@/utils/domain/calendar/calendar-event';
import { h } from '../../shared/dom';
import type { StandInEvent } from '../../shared/stand-in';
import { addDays } from '../../shared/wall-time';
import { jslogOf, keyOf } from '../chips/chip-marks';
import { eventColour } from '../chips/colours';
import { hiddenText } from '../chips/hidden-text';
import { datesFrom, isStacked, shownEvents, touches } from '../chips/shown';
import { dateKey } from '../date-key';
import type { PageContext } from '../page-context';
import { clock, longDate, monthAndYear, popupDate } from '../words/dates';
import type { DrawnView } from './view';

/** Schedule: four weeks from the date, one group a day. The full text is an aria-label (evidence). */
export function drawAgenda(first: CalendarDate, context: PageContext): DrawnView {
  const list = () => {
    const events = shownEvents(context);
    const days = datesFrom(first, 28).map((date) => ({ date, rows: events.filter((event) => touches(event, date)) }));
    const filled = days.filter(({ rows }) => rows.length > 0);
    return filled.map(({ date, rows }) => {
      const drawn = rows.map((event) => agendaRow(event, context));
      return dayGroup(date, drawn, context);
    });
  };
  const period = monthAndYear(first, context.words);
  const heading = `${longDate(first, context.words)} – ${longDate(addDays(first, 27), context.words)}`;
  return { ...listView(list, context), heading, periodType: 'schedule', period };
}

/** Search results over the whole calendar; the id stands on a row without a button role (evidence). */
export function drawSearch(query: string, context: PageContext): DrawnView {
  const wanted = query.toLowerCase();
  const text = (event: StandInEvent) =>
    `${event.title} ${event.location} ${event.guests.map((guest) => guest.name).join(' ')}`;
  const found = () => shownEvents(context).filter((event) => text(event).toLowerCase().includes(wanted));
  const list = () => {
    const dates = [...new Set(found().map((event) => event.start.slice(0, 10)))];
    return dates.map((date) => {
      const rows = found().filter((event) => event.start.startsWith(date));
      return dayGroup(
        date,
        rows.map((event) => searchRow(event, context)),
        context,
      );
    });
  };
  return {
    ...listView(list, context),
    heading: `${context.words.page.search}: ${query}`,
    periodType: 'search',
    period: query,
  };
}

function listView(list: () => HTMLElement[], { words }: PageContext): Pick<DrawnView, 'element' | 'fillChips'> {
  const element = h('div', { role: 'grid', class: 'list-grid' });
  const fillChips = () => {
    const groups = list();
    element.replaceChildren(...(groups.length > 0 ? groups : [h('p', { class: 'empty' }, words.page.nothingFound)]));
  };
  return { element, fillChips };
}

function dayGroup(date: CalendarDate, rows: HTMLElement[], context: PageContext): HTMLElement {
  const label = popupDate(date, context.config.now, context.words);
  const today = date === context.config.now.slice(0, 10) ? 'list-day today' : 'list-day';
  const open = () => context.go({ view: 'day', date });
  const heading = h('h2', {}, h('button', { 'aria-label': label, class: today, onclick: open }, label));
  return h(
    'div',
    { role: 'rowgroup', 'data-datekey': dateKey(date), class: 'list-group' },
    h('div', { role: 'row' }, heading),
    h('div', { class: 'list-rows' }, ...rows),
  );
}

function timeText(event: StandInEvent, { words, config }: PageContext): string {
  if (isStacked(event)) return words.hidden.allDay;
  return words.hidden.timeRange(clock(event.start, words, config.hours), clock(event.end, words, config.hours));
}

function dot(event: StandInEvent): HTMLElement {
  return h('span', { class: 'list-dot', 'aria-hidden': 'true', style: `background-color: ${eventColour(event)}` });
}

/** Guess: whether these rows have `data-eventchip` isn't known; they go without, which is harder to read. */
function agendaRow(event: StandInEvent, context: PageContext): HTMLElement {
  const { words } = context;
  return h(
    'div',
    { role: 'row', class: 'YOmXMd' },
    h(
      'div',
      {
        role: 'button',
        tabindex: 0,
        'data-eventid': keyOf(event, context),

        jslog: jslogOf(event, context),
        'aria-label': hiddenText(event, context),
        class: 'list-row',
      },
      dot(event),
      h('span', { 'aria-hidden': 'true', class: 'list-time' }, timeText(event, context)),
      h('span', { 'aria-hidden': 'true', class: 'list-title' }, event.title || words.page.noTitle),
    ),
  );
}

function searchRow(event: StandInEvent, context: PageContext): HTMLElement {
  const { words } = context;
  const button = h(
    'div',
    { role: 'button', tabindex: 0, 'aria-label': hiddenText(event, context), class: 'list-title' },
    h('span', { 'aria-hidden': 'true' }, event.title || words.page.noTitle),
  );
  return h(
    'div',
    {
      role: 'presentation',
      'data-eventchip': '',
      'data-eventid': keyOf(event, context),
      jslog: jslogOf(event, context),
      class: 'list-row',
    },
    dot(event),
    h('div', { role: 'gridcell', class: 'list-time' }, timeText(event, context)),
    h('div', { role: 'gridcell' }, button),
  );
}
