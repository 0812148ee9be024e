import { h } from '../../shared/dom';
import type { App } from '../app';
import { button } from '../dom';
import { icon } from '../icons';

/** Top bar: `#o365header` (evidence §6), search `#topSearchInput`, account button `#mectrl_main_trigger` (evidence §7). */
export function titleBar(app: App): HTMLElement {
  const { shell } = app.words;
  const { name } = app.config.user;
  const initials = name
    .split(' ')
    .map((part) => part.slice(0, 1))
    .join('');
  return h(
    'div',
    { id: 'o365header', role: 'banner' },
    h('span', { class: 'waffle', 'aria-hidden': 'true' }, icon('AppFolder', null)),
    h('span', { class: 'brand' }, 'Outlook'),
    h(
      'div',
      { class: 'search', role: 'search', id: 'searchBoxId-Calendar' }, // evidence (§6)
      icon('Search', null),
      h('input', { id: 'topSearchInput', type: 'text', placeholder: shell.search, 'aria-label': shell.search }),
    ),
    button(
      () => undefined,
      { id: 'mectrl_main_trigger', 'aria-label': shell.accountManager(name), class: 'me' },
      initials,
    ),
  );
}

/** App bar: `#LeftRail`, `navigation "left-rail-appbar"` (evidence §6). Mail and Calendar share the document (§5). */
export function leftRail(app: App, go: (module: 'mail' | 'calendar') => void): HTMLElement {
  const { shell } = app.words;
  const entry = (name: string, label: string, module: 'mail' | 'calendar') =>
    button(() => go(module), { 'aria-label': label, title: label, 'data-module': module }, icon(name, null));
  return h(
    'nav',
    { id: 'LeftRail', 'aria-label': 'left-rail-appbar' },
    entry('Mail', shell.mail, 'mail'),
    entry('Calendar', shell.calendar, 'calendar'),
  );
}
