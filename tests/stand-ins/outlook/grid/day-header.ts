import { h, setAttributes } from '../../shared/dom';
import type { App } from '../app';
import { button, place } from '../dom';
import { icon } from '../icons';
import { dayOf, format } from '../time/formatting';
import { today } from './surface';

/**
 * One cell above a day column. Evidence (§0.5): `data-column-date`; that only headers carry it and the body columns don't is
 * the harder reading of "not proven" (§2.1), so the stand-in takes that one.
 */
export function drawDayHeader(cell: HTMLElement, date: string, app: App): void {
  const { words } = app;
  const current = date === today(app);
  setAttributes(cell, { class: `day-header${current ? ' today' : ''}`, 'data-column-date': date });
  const weekdayName = format(words.lang, date, { weekday: 'short' });
  const open = button(() => openDay(app, date), { class: 'day-open', 'aria-label': words.longDate(date) });
  open.append(h('span', { class: 'day-number' }, String(dayOf(date))), h('span', { class: 'day-name' }, weekdayName));
  const atHome = app.events().some((e) => e.kind === 'working-location' && e.start.slice(0, 10) === date);
  // Evidence, med (§3): `[aria-label*="work plan"]` buttons with a `Building…` icon in the headers; look-alikes, not events.
  const plan = button(() => undefined, { class: 'work-plan', 'aria-label': words.shell.workPlan });
  plan.append(icon(atHome ? 'HomeFilled' : 'Building', null));
  place(cell, open, plan);
}

function openDay(app: App, date: string): void {
  Object.assign(app.state, { view: 'day', date });
  app.redraw('reload');
}
