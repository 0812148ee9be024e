import { h } from '../../shared/dom';
import type { Scope } from '../../shared/stand-in';
import type { PageContext } from '../page-context';
import { ask } from './question';

/** "Edit recurring event": a dialog with a group of radio buttons (evidence). Null when cancelled. */
export function askScope(title: string, { words }: PageContext): Promise<Scope | null> {
  const { page } = words;
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
  return ask(title, group, page.cancel, [{ text: 'OK', value: chosen }]);
}
