import { h, setAttributes } from '../../shared/dom';
import type { App } from '../app';
import { button, whenChanged } from '../dom';
import { icon } from '../icons';
import { dayOf, format } from '../time/formatting';
import { offsetOf, windowsZone } from '../time/zones';
import { hasWorkLocation, openDay } from './day-header';
import { today } from './surface';

const NAME = 'monthDayCell_';

export const newMonthCell = (): HTMLElement => h('div', {}, h('div', { class: 'cell-head' }));

/** Evidence, med (§2.2): `monthDayCell_<ISO+offset>_<Windows zone>_<calendar id>`. Paging changes the id in place. */
export function drawMonthCell(cell: HTMLElement, date: string, app: App): void {
  const { config, state } = app;
  const start = `${date}T00:00:00.000${offsetOf(`${date}T00:00`, config.timeZone)}`;
  const calendar = config.calendars.find(({ primary }) => primary)?.id ?? '0';
  const current = date === today(app);
  const outside = date.slice(0, 7) !== state.date.slice(0, 7);
  const atHome = hasWorkLocation(app, date);
  whenChanged(cell, { date, current, outside, atHome }, () => {
    setAttributes(cell, {
      id: `${NAME}${start}_${windowsZone(config.timeZone)}_${calendar}`,
      class: `monthDayCell${current ? ' today' : ''}${outside ? ' outside' : ''}`, // evidence (§2.2) for the first class
    });
    drawHead(cell.firstElementChild as HTMLElement, date, atHome, app);
  });
}

function drawHead(head: HTMLElement, date: string, atHome: boolean, app: App): void {
  const { words } = app;
  const text = dayOf(date) === 1 ? format(words.lang, date, { month: 'short', day: 'numeric' }) : String(dayOf(date));
  head.replaceChildren(
    button(() => openDay(app, date), { class: 'cell-number', 'aria-label': words.longDate(date) }, text),
  );
  if (!atHome) return;
  // Evidence, low (§1.1): `HomeFilled` marks a work location in the month, not an event.
  const attributes = { role: 'button', class: 'cell-home', 'aria-label': words.shell.workLocation };
  head.append(h('span', attributes, icon('HomeFilled', null)));
}

/** Evidence, med (§1.2): what doesn't fit hides behind `+N more`. That it opens the day is a guess. */
export function drawMore(cell: HTMLElement, hidden: number, app: App): void {
  const more = cell.querySelector('.more');
  const text = app.words.shell.more(hidden);
  if (hidden > 0 && more?.textContent === text) return;
  more?.remove();
  if (hidden > 0)
    cell.append(button(() => openDay(app, dateOfCell(cell)), { class: 'more', 'aria-label': text }, text));
}

/** Asked at the click: the node may stand for another day by then. */
const dateOfCell = (cell: HTMLElement): string => cell.id.slice(NAME.length, NAME.length + 10);
