import { h } from '../../shared/dom';
import type { Scope } from '../../shared/store';
import type { PageContext } from '../page-context';

/** "Edit recurring event": a dialog with a group of radio buttons (evidence). Null when cancelled. */
export function askScope(title: string, { words }: PageContext): Promise<Scope | null> {
  const { page } = words;
  return new Promise((resolve) => {
    const finish = (scope: Scope | null) => {
      backdrop.remove();
      resolve(scope);
    };
    const choice = (scope: Scope) =>
      h(
        'label',
        { class: 'scope-choice' },
        h('input', { type: 'radio', name: 'scope', value: scope, checked: scope === 'this' }),
        page.scope[scope],
      );
    const group = h(
      'div',
      { role: 'radiogroup', 'aria-label': title },
      choice('this'),
      choice('following'),
      choice('all'),
    );
    const chosen = () => (group.querySelector<HTMLInputElement>('input:checked')?.value ?? 'this') as Scope;
    const dialog = h(
      'div',
      { role: 'dialog', 'aria-modal': 'true', 'aria-label': title, class: 'scope-dialog', tabindex: -1 },
      h('h2', {}, title),
      group,
      h(
        'div',
        { class: 'dialog-buttons' },
        h('button', { class: 'text-button', onclick: () => finish(null) }, page.cancel),
        h(
          'button',
          { class: 'text-button primary', 'data-mdc-dialog-action': 'ok', onclick: () => finish(chosen()) },
          'OK',
        ),
      ),
    );
    const backdrop = h('div', { class: 'backdrop' }, dialog);
    dialog.addEventListener('keydown', (event) => {
      event.stopPropagation();
      if (event.key === 'Escape') finish(null);
      if (event.key === 'Enter') finish(chosen());
    });
    document.body.append(backdrop);
    dialog.querySelector('input')?.focus();
  });
}
