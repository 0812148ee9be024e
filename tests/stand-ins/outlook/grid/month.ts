import { h, setAttributes } from '../../shared/dom';
import type { StandInEvent } from '../../shared/stand-in';
import type { App, View } from '../app';
import { button, place } from '../dom';
import { icon } from '../icons';
import { dayOf, format } from '../time/formatting';
import { offsetOf, windowsZone } from '../time/zones';
import { type Bar, barsOf } from './strip';
import { datesOf, SURFACE_NAMES, type Surface, today } from './surface';
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
    place(names, ...dates.slice(0, 7).map((date) => h('div', {}, format(app.words.lang, date, { weekday: 'long' }))));
    while (cells.childElementCount > dates.length) cells.lastElementChild?.remove();
    while (cells.childElementCount < dates.length) cells.append(newCell());
    cells.style.setProperty('--weeks', String(dates.length / 7));
    for (const [i, date] of dates.entries()) drawCell(cells.children[i] as HTMLElement, date, app);
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
  return { view: 'month', root, drawFrame, drawTiles, mounted: () => undefined };
}

const byStart = (events: StandInEvent[]): StandInEvent[] =>
  [...events].sort((a, b) => Number(b.allDay) - Number(a.allDay) || (a.start < b.start ? -1 : 1));

/** Lanes that fit a cell, the last of them kept for `+N more`. */
function roomIn(cells: HTMLElement): number {
  const height = (cells.firstElementChild as HTMLElement | null)?.clientHeight ?? 120;
  return Math.max(1, Math.floor((height - HEAD - 4) / ROW));
}

const newCell = (): HTMLElement => h('div', { class: 'monthDayCell' }, h('div', { class: 'cell-head' }));

function drawCell(cell: HTMLElement, date: string, app: App): void {
  const { config, words, state } = app;
  const start = `${date}T00:00:00.000${offsetOf(`${date}T00:00`, config.timeZone)}`;
  const calendar = config.calendars.find((c) => c.primary)?.id ?? '0';
  const outside = date.slice(0, 7) !== state.date.slice(0, 7);
  setAttributes(cell, {
    id: `monthDayCell_${start}_${windowsZone(config.timeZone)}_${calendar}`, // evidence, med (§2.2)
    class: `monthDayCell${date === today(app) ? ' today' : ''}${outside ? ' outside' : ''}`, // evidence [S6] for the first class
  });
  const text = dayOf(date) === 1 ? format(words.lang, date, { month: 'short', day: 'numeric' }) : String(dayOf(date));
  const open = () => openDay(app, date);
  const location = app.events().find((e) => e.kind === 'working-location' && e.start.slice(0, 10) === date);
  const head = cell.firstElementChild as HTMLElement;
  head.replaceChildren(button(open, { class: 'cell-number', 'aria-label': words.longDate(date) }, text));
  // Evidence, low (§1.1): `HomeFilled` marks a work location in the month, not an event.
  if (location)
    head.append(
      h(
        'span',
        { role: 'button', class: 'cell-home', 'aria-label': words.shell.workLocation },
        icon('HomeFilled', null),
      ),
    );
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
    const at = { itemIndex: i, style, conflict: false, compact: true, withTime: true };
    const wrapper = wrappers[i];
    if (wrapper) drawTile(wrapper, bar.event, at, app);
    wrapper?.classList.add('calendarGridEntry'); // evidence, med (§1.1)
  }
  cell.querySelector('.more')?.remove();
  const hidden = touching.filter((bar) => bar.lane >= fits).length;
  if (hidden > 0) cell.append(moreButton(hidden, cell, app));
}

function moreButton(hidden: number, cell: HTMLElement, app: App): HTMLElement {
  const text = app.words.shell.more(hidden);
  const date = cell.id.slice('monthDayCell_'.length, 'monthDayCell_'.length + 10);
  return button(() => openDay(app, date), { class: 'more', 'aria-label': text }, text); // evidence, med (§1.2)
}

function openDay(app: App, date: string): void {
  const view: View = 'day';
  Object.assign(app.state, { view, date });
  app.redraw('reload');
}
