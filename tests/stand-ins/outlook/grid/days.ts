import { h } from '../../shared/dom';
import type { StandInEvent } from '../../shared/stand-in';
import { minuteOfDay } from '../../shared/wall-time';
import { type App, labelContext, type View } from '../app';
import { clockOf } from '../label/event-label';
import { wallAt } from '../time/formatting';
import { drawDayHeader } from './day-header';
import { HOUR, piecesOf, shownEnd } from './lanes';
import { drawSlot } from './slot';
import { drawStrip } from './strip';
import { datesOf, SURFACE_NAMES, type Surface, today } from './surface';
import { drawTile, reuseWrappers } from './tile';

/** Day, work week and week: a head with the all-day strip over a scrolled grid of columns. */
export function createDays(view: View, app: App): Surface {
  const { root, headers, columns, strip, scroller } = daysFrame(view, app);
  const nowLine = h('div', { class: 'now-line', 'aria-hidden': 'true' });

  function drawFrame(): void {
    const dates = datesOf(view, app.state.date, app.words);
    for (const [i, date] of dates.entries()) if (headers[i]) drawDayHeader(headers[i], date, app);
    for (const [i, column] of columns.entries()) {
      column.classList.toggle('today', dates[i] === today(app));
      column.classList.toggle('weekend', isWeekend(dates[i] ?? ''));
      drawSlot(column, dates[i] ?? '', app);
    }
    tick();
  }

  function tick(): void {
    const current = columns[datesOf(view, app.state.date, app.words).indexOf(today(app))];
    nowLine.style.top = `${(minuteOfDay(app.now()) / 60) * HOUR}px`;
    if (current) current.append(nowLine);
    else nowLine.remove();
  }

  function drawTiles(events: StandInEvent[], shuffled: boolean): void {
    const dates = datesOf(view, app.state.date, app.words);
    drawStrip(strip, dates, events, app, shuffled);
    for (const [i, date] of dates.entries()) {
      const column = columns[i];
      if (column) drawColumn(column, i, date, events, app, shuffled);
    }
  }

  const mounted = () => {
    scroller.scrollTop = 7.5 * HOUR;
  };
  return { view, root, drawFrame, drawTiles, tick, mounted };
}

function daysFrame(view: View, app: App) {
  const count = datesOf(view, app.state.date, app.words).length;
  const cells = (name: string) => Array.from({ length: count }, () => h('div', { class: name }));
  const headers = cells('day-header');
  const columns = cells('templateColumnContent'); // evidence (§1.1): timed tiles stand inside, all-day ones don't
  const strip = h('div', { class: 'strip' });
  const scroller = h('div', { class: 'inDayScrollContainer', 'data-is-scrollable': 'true' }, hours(app), ...columns); // evidence, med (§1.2)
  const stripRow = h(
    'div',
    { class: 'strip-row', 'data-is-scrollable': 'true', 'data-max-height': 124 }, // evidence, med (§1.2)
    h('div', { class: 'gutter', 'aria-hidden': 'true' }, app.words.shell.allDayRow),
    strip,
  );
  const headerRow = h('div', { class: 'header-row' }, h('div', { class: 'gutter' }), ...headers);
  const root = h(
    'div',
    { 'data-app-section': SURFACE_NAMES[view], class: 'surface days' }, // evidence (§1.2)
    h('div', { 'data-app-section': 'calendar-view-header-0', class: 'view-header' }, headerRow, stripRow), // evidence (§1.2)
    h('div', { 'data-app-section': 'calendar-view-0', class: 'view-body' }, scroller), // evidence (§1.2)
  );
  return { root, headers, columns, strip, scroller };
}

function drawColumn(
  column: HTMLElement,
  index: number,
  date: string,
  events: StandInEvent[],
  app: App,
  shuffled: boolean,
) {
  const pieces = piecesOf(date, events);
  const ids = pieces.map((piece) => piece.event.id);
  const wrappers = reuseWrappers(column, ids, shuffled);
  for (const [i, piece] of pieces.entries()) {
    const height = ((shownEnd(piece) - piece.from) / 60) * HOUR;
    const share = 94 / piece.lanes;
    const style = `top:${(piece.from / 60) * HOUR}px;height:${height - 2}px;left:${piece.lane * share}%;width:calc(${share}% - 3px);--lines:${Math.max(1, Math.floor((height - 6) / 15))}`;
    const classes = `tile${height < 40 ? ' compact' : ''}${height < 22 ? ' short' : ''}`;
    const at = { itemIndex: index, style, conflict: piece.lanes > 1, classes, withTime: false };
    const wrapper = wrappers[i];
    if (wrapper) drawTile(wrapper, piece.event, at, app);
  }
}

function hours(app: App): HTMLElement {
  const labels = Array.from({ length: 24 }, (_, hour) => {
    const text = clockOf(wallAt(app.state.date, hour * 60), labelContext(app));
    return h('div', { class: 'hour' }, app.config.hours === 12 ? text.replace(':00', '') : text);
  });
  return h('div', { class: 'gutter hours', 'aria-hidden': 'true' }, ...labels);
}

const isWeekend = (date: string): boolean => [0, 6].includes(new Date(`${date}T00:00Z`).getUTCDay());
