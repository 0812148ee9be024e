import { h, setAttributes } from '../../shared/dom';
import type { App } from '../app';
import { button, whenChanged } from '../dom';
import { icon } from '../icons';
import { dayOf, format } from '../time/formatting';
import { today } from './surface';

/**
 * One cell above a day column. Evidence (§0.5): `data-column-date`; that only headers carry it and the body columns don't is
 * the harder reading of "not proven" (§2.1), so the stand-in takes that one.
 */
export function drawDayHeader(cell: HTMLElement, date: string, app: App): void {
  const current = date === today(app);
  const atHome = hasWorkLocation(app, date);
  whenChanged(cell, { date, current, atHome }, () => {
    setAttributes(cell, { class: `day-header${current ? ' today' : ''}`, 'data-column-date': date });
    cell.replaceChildren(dayButton(date, app), workPlan(atHome, app));
  });
}

function dayButton(date: string, app: App): HTMLElement {
  const { words } = app;
  return button(
    () => openDay(app, date),
    { class: 'day-open', 'aria-label': words.longDate(date) },
    h('span', { class: 'day-number' }, String(dayOf(date))),
    h('span', { class: 'day-name' }, format(words.lang, date, { weekday: 'short' })),
  );
}

/** Evidence, med (§3): `[aria-label*="work plan"]` buttons with a `Building…` icon in the headers; look-alikes, not events. */
function workPlan(atHome: boolean, app: App): HTMLElement {
  const attributes = { class: 'work-plan', 'aria-label': app.words.shell.workPlan };
  return button(() => undefined, attributes, icon(atHome ? 'HomeFilled' : 'Building', null));
}

export const hasWorkLocation = (app: App, date: string): boolean =>
  app.events().some((event) => event.kind === 'working-location' && event.start.slice(0, 10) === date);

export function openDay(app: App, date: string): void {
  Object.assign(app.state, { view: 'day', date });
  app.redraw('reload');
}
