import { h } from '../../shared/dom';
import type { App, View } from '../app';
import { button } from '../dom';
import { icon } from '../icons';

/** Numbers of the ribbon's buttons: evidence for all but the work week (§5); its number is a guess. */
const NUMBERS: Record<View, number> = { day: 2504, workweek: 2518, week: 2519, month: 2505 };
const NEW_EVENT = 2532;

/** `[data-app-section=Ribbon]` in `#innerRibbonContainer` (evidence §1.2); `aria-pressed` on the view (evidence §5). */
export function drawRibbon(ribbon: HTMLElement, app: App, compose: () => void): void {
  const { shell } = app.words;
  const unique = (n: number) => ({ 'data-unique-id': `Ribbon-${n}` });
  const views = (Object.keys(NUMBERS) as View[]).map((view) => {
    const show = () => {
      app.state.view = view;
      app.redraw('reload');
    };
    const pressed = { 'aria-pressed': String(app.state.view === view), ...unique(NUMBERS[view]) };
    return button(show, pressed, icon('Calendar', null), shell.views[view]);
  });
  const declined = () => {
    app.state.showDeclined = !app.state.showDeclined;
    app.redraw();
  };
  ribbon.replaceChildren(
    h(
      'div',
      { id: 'innerRibbonContainer' },
      h(
        'div',
        { 'data-app-section': 'Ribbon', role: 'toolbar', 'data-automation-type': 'RibbonBottomBarContainer' },
        button(compose, { class: 'primary', ...unique(NEW_EVENT) }, icon('Add', null), shell.newEvent),
        h('span', { class: 'ribbon-line' }),
        ...views,
        h('span', { class: 'ribbon-line' }),
        button(() => undefined, {}, icon('SplitVertical', null), shell.splitView),
        // Evidence that declined events can be hidden (§3); where the switch stands is a guess.
        button(
          declined,
          { 'aria-pressed': String(app.state.showDeclined) },
          icon('Filter', null),
          shell.declinedEvents,
        ),
        categoryFilter(app),
        button(() => undefined, {}, icon('Share', null), shell.share),
        button(() => undefined, {}, icon('Print', null), shell.print),
      ),
    ),
  );
}

/** Guess: that the grid can be narrowed to one category is known, where and how the switch stands is not. */
function categoryFilter(app: App): HTMLElement {
  const categories = [...new Set(app.events().map(({ colour }) => colour))].filter((name) => name !== null);
  const all = ['', ...categories].map((name) =>
    h('option', { value: name, selected: name === (app.state.category ?? '') }, name || app.words.shell.filter),
  );
  const select = h('select', { 'aria-label': app.words.shell.filter }, ...all) as HTMLSelectElement;
  select.addEventListener('change', () => {
    app.state.category = select.value || null;
    app.redraw();
  });
  return select;
}
