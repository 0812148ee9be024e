import { h } from '../../shared/dom';
import { type App, shownEvents } from '../app';
import { button } from '../dom';
import { datesOf, pageBy, today } from '../grid/surface';
import { icon } from '../icons';
import { format, formatRange } from '../time/formatting';

/** Evidence (§2.7): `December 5–11, 2022` for a week; the other views' texts are guesses. */
function rangeText(app: App): string {
  const { state, words } = app;
  if (state.view === 'month') return format(words.lang, state.date, { month: 'long', year: 'numeric' });
  const dates = datesOf(state.view, state.date, words);
  return formatRange(words.lang, dates[0] ?? state.date, dates.at(-1) ?? state.date, {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
  });
}

/** `CalendarSurfaceNavigationToolbar`; Today, previous and next are its buttons 0, 1 and 2 (evidence §1.2, §5). */
export function drawToolbar(toolbar: HTMLElement, app: App): void {
  const { state, words } = app;
  const unit = state.view === 'workweek' ? 'week' : state.view;
  const go = (date: string) => () => {
    state.date = date;
    app.redraw('reload');
  };
  const count = countToday(app);
  toolbar.replaceChildren(
    button(
      go(today(app)),
      { 'aria-label': words.shell.goToToday(dateText(app, today(app))) },
      icon('Calendar', null),
      words.shell.today,
    ),
    button(
      go(pageBy(state.view, state.date, -1)),
      { 'aria-label': pageLabel(app, words.shell.previous[unit], -1) },
      icon('ChevronLeft', null),
    ),
    button(
      go(pageBy(state.view, state.date, 1)),
      { 'aria-label': pageLabel(app, words.shell.next[unit], 1) },
      icon('ChevronRight', null),
    ),
    button(
      () => undefined,
      { class: 'range', 'aria-label': words.shell.jumpToDate(rangeText(app)) },
      rangeText(app),
      icon('ChevronDown', null),
    ),
    // Evidence (§1.3): a daily briefing, `summary: …`, is a look-alike.
    h(
      'span',
      { role: 'button', tabindex: 0, class: 'summary', 'aria-label': words.shell.summary(count) },
      words.shell.summary(count),
    ),
  );
}

export const countToday = (app: App): number =>
  shownEvents(app).filter((event) => event.start.slice(0, 10) === today(app)).length;

const dateText = (app: App, date: string): string =>
  format(app.words.lang, date, { year: 'numeric', month: 'long', day: 'numeric' });

/** Evidence (§1.3): `Go to previous week …`, with a range behind it whose form is a guess. */
function pageLabel(app: App, text: string, by: number): string {
  const date = pageBy(app.state.view, app.state.date, by);
  return `${text} ${rangeText({ ...app, state: { ...app.state, date } })}`;
}
