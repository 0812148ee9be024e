import { h } from '../../shared/dom';

export interface Answer<T> {
  text: string;
  /** Asked when it is chosen. */
  value: () => T;
}

/** A dialog over everything; the last answer is the one that Enter gives. Null: cancelled. */
export function ask<T>(
  title: string,
  content: HTMLElement,
  cancel: string,
  answers: readonly Answer<T>[],
): Promise<T | null> {
  return new Promise((resolve) => {
    const finish = (value: T | null) => {
      backdrop.remove();
      resolve(value);
    };
    const last = answers.at(-1)!;
    const buttons = answers.map((answer) =>
      h(
        'button',
        {
          class: `text-button${answer === last ? ' primary' : ''}`,
          ...(answer === last ? { 'data-mdc-dialog-action': 'ok' } : {}),
          onclick: () => finish(answer.value()),
        },
        answer.text,
      ),
    );
    const close = h('button', { class: 'text-button', onclick: () => finish(null) }, cancel);
    const dialog = h(
      'div',
      { role: 'dialog', 'aria-modal': 'true', 'aria-label': title, class: 'scope-dialog', tabindex: -1 },
      h('h2', {}, title),
      content,
      h('div', { class: 'dialog-buttons' }, close, ...buttons),
    );
    const backdrop = h('div', { class: 'backdrop' }, dialog);
    dialog.addEventListener('keydown', (event) => {
      event.stopPropagation();
      if (event.key === 'Escape') finish(null);
      if (event.key === 'Enter' && !(event.target instanceof HTMLTextAreaElement)) finish(last.value());
    });
    document.body.append(backdrop);
    dialog.querySelector<HTMLElement>('input, textarea')?.focus();
  });
}
