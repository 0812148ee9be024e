import { h } from '../../shared/dom';
import type { StandInEvent } from '../../shared/stand-in';
import type { App } from '../app';
import { whenChanged } from '../dom';
import { format } from '../time/formatting';
import { drawMonthCell, drawMore, newMonthCell } from './month-cell';
import { type Bar, barsOf } from './strip';
import { datesOf, SURFACE_NAMES, type Surface } from './surface';
import { drawTile, reuseWrappers } from './tile';

const ROW = 23;
const HEAD = 28;

/** The month: cells named by date, offset, zone and calendar (evidence §2.2), what doesn't fit hidden behind `+N more`. */
export function createMonth(app: App): Surface {
  const names = h('div', { class: 'month-names', 'data-app-section': 'calendar-view-header-0' });
  const cells = h('div', { class: 'month-cells', 'data-app-section': 'calendar-view-0' });
  const root = h('div', { 'data-app-section': SURFACE_NAMES.month, class: 'surface month' }, names, cells);

  function drawFrame(): void {
    const dates = datesOf('month', app.state.date, app.words);
    const weekdays = dates.slice(0, 7).map((date) => format(app.words.lang, date, { weekday: 'long' }));
    whenChanged(names, weekdays, () => names.replaceChildren(...weekdays.map((name) => h('div', {}, name))));
    while (cells.childElementCount > dates.length) cells.lastElementChild?.remove();
    while (cells.childElementCount < dates.length) cells.append(newMonthCell());
    cells.style.setProperty('--weeks', String(dates.length / 7));
    for (const [i, date] of dates.entries()) drawMonthCell(cells.children[i] as HTMLElement, date, app);
  }

  function drawTiles(events: StandInEvent[], shuffled: boolean): void {
    const dates = datesOf('month', app.state.date, app.words);
    const room = roomIn(cells);
    for (let i = 0; i < dates.length; i += 7) {
      const bars = barsOf(dates.slice(i, i + 7), byStart(events));
      for (let day = 0; day < 7; day += 1)
        drawDay(cells.children[i + day] as HTMLElement, day, bars, room, app, shuffled);
    }
  }
  return { view: 'month', root, drawFrame, drawTiles, tick: () => undefined, mounted: () => undefined };
}

const byStart = (events: StandInEvent[]): StandInEvent[] =>
  [...events].sort((a, b) => Number(b.allDay) - Number(a.allDay) || (a.start < b.start ? -1 : 1));

/** Lanes that fit a cell, the last of them kept for `+N more`. */
function roomIn(cells: HTMLElement): number {
  const height = (cells.firstElementChild as HTMLElement | null)?.clientHeight ?? 120;
  return Math.max(1, Math.floor((height - HEAD - 4) / ROW));
}

function drawDay(cell: HTMLElement, day: number, bars: Bar[], room: number, app: App, shuffled: boolean): void {
  const touching = bars.filter((bar) => bar.first <= day && bar.first + bar.span > day);
  const fits = touching.every((bar) => bar.lane < room) ? room : room - 1;
  const shown = bars.filter((bar) => bar.first === day && bar.lane < fits);
  const wrappers = reuseWrappers(
    cell,
    shown.map((bar) => bar.event.id),
    shuffled,
  );
  for (const [i, bar] of shown.entries()) {
    const style = `top:${HEAD + bar.lane * ROW}px;width:calc(${bar.span * 100}% + ${bar.span - 1}px - 6px);height:${ROW - 2}px`;
    // Evidence, med (§1.1), for the last two classes.
    const at = {
      itemIndex: i,
      style,
      conflict: false,
      classes: 'tile compact calendarGridEntry focusManagedEntry',
      withTime: true,
    };
    const wrapper = wrappers[i];
    if (wrapper) drawTile(wrapper, bar.event, at, app);
  }
  drawMore(cell, touching.filter((bar) => bar.lane >= fits).length, app);
}
