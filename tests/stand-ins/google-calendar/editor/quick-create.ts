import { h, icon } from '../../shared/dom';
import { dateOf } from '../../shared/wall-time';
import { ICONS } from '../icons';
import type { PageContext } from '../page-context';
import { popupDate, visibleTimeRange } from '../words/dates';
import { deepLinkOf } from './deep-link';
import { ownGuest } from './guest-input';

/** Quick add: a dialog with tabs for event and task (evidence); its rows are a guess. */
export function openQuickCreate(context: PageContext, start: string, end: string): void {
  closeQuickCreate();
  const { words, config } = context;
  const { page } = words;
  const title = h('input', {
    'aria-label': page.addTitle,
    placeholder: page.addTitle,
    class: 'quick-title',
  }) as HTMLInputElement;
  const when = `${popupDate(dateOf(start), config.now, words)} ⋅ ${visibleTimeRange(start, end, words, config.hours)}`;
  const save = () => {
    closeQuickCreate();
    context.store.add({ title: title.value.trim(), start, end, guests: [] });
    context.toast(page.saved);
  };
  const more = () => {
    closeQuickCreate();
    context.go({
      view: 'eventedit',
      query: deepLinkOf({ title: title.value, start, end, guests: [ownGuest(config)] }),
    });
  };
  const panel = h('div', { role: 'tabpanel', 'aria-labelledby': 'tabEvent' }, h('p', {}, when));
  const dialog = h(
    'div',
    { role: 'dialog', 'aria-modal': 'true', class: 'quick-create', tabindex: -1 },
    h(
      'div',
      { class: 'pPTZAe' },
      h('button', { class: 'icon-button', 'aria-label': page.close, onclick: closeQuickCreate }, icon(ICONS.close)),
    ),
    title,
    h(
      'div',
      { role: 'tablist' },
      h('button', { id: 'tabEvent', role: 'tab', 'aria-selected': 'true', class: 'pill' }, page.event),
      h('button', { id: 'tabTask', role: 'tab', 'aria-selected': 'false', class: 'pill' }, page.task),
    ),
    panel,
    h(
      'div',
      { class: 'dialog-buttons' },
      h('button', { class: 'text-button', onclick: more }, page.moreOptions),
      h('button', { class: 'filled-button', onclick: save }, page.save),
    ),
  );
  title.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') save();
  });
  document.body.append(dialog);
  title.focus();
}

export function closeQuickCreate(): void {
  document.querySelector('.quick-create')?.remove();
}
