import { type Child, h } from '../../shared/dom';
import type { App } from '../app';
import { button } from '../dom';
import { icon } from '../icons';
import { layerHost } from '../layers';

/**
 * The full form's frame. Evidence (§4.2): `.ms-Modal-scrollableContent [data-app-section=ReadingPane]`, a toolbar
 * `[data-app-section=Toolbar][role=toolbar]` and `[data-app-section=Form_Content]`; ids begin with `ModalFocusTrapZone`.
 */
export function openModal(app: App, close: () => void, tools: Child[], content: Child[]): HTMLElement {
  closeModal();
  const shut = button(
    close,
    { 'aria-label': app.words.form.close, title: app.words.form.close, class: 'modal-close' },
    icon('Dismiss', null),
  );
  const toolbar = h('div', { 'data-app-section': 'Toolbar', role: 'toolbar', class: 'form-toolbar' }, ...tools, shut);
  const form = h('div', { 'data-app-section': 'Form_Content', class: 'form-content' }, ...content);
  const pane = h('div', { 'data-app-section': 'ReadingPane', class: 'form-pane' }, toolbar, form);
  const modal = h(
    'div',
    { id: 'ModalFocusTrapZone1', class: 'modal' },
    h(
      'div',
      { class: 'ms-Dialog-main', role: 'dialog', 'aria-modal': 'true' },
      h('div', { class: 'ms-Modal-scrollableContent' }, pane),
    ),
  );
  modal.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
  });
  layerHost().append(modal);
  modal.querySelector<HTMLElement>('input, button')?.focus({ preventScroll: true });
  return modal;
}

export function closeModal(): void {
  for (const modal of document.querySelectorAll('.modal, .people-card')) modal.remove();
}

/** A question over everything, answered by one of the given buttons; Escape answers nothing. */
export function ask<T>(
  question: string,
  answers: [text: string, answer: T][],
  cancel: string,
  note: Child = null,
): Promise<T | null> {
  return new Promise((resolve) => {
    const done = (answer: T | null) => {
      veil.remove();
      resolve(answer);
    };
    const buttons = answers.map(([text, answer], i) =>
      button(() => done(answer), { class: i === 0 ? 'primary' : '' }, text),
    );
    const veil = h(
      'div',
      { class: 'modal question' },
      h(
        'div',
        { class: 'ms-Dialog-main', role: 'alertdialog', 'aria-modal': 'true', 'aria-label': question },
        h('h2', {}, question),
        note,
        h(
          'div',
          { class: 'question-answers' },
          ...buttons,
          button(() => done(null), {}, cancel),
        ),
      ),
    );
    veil.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      done(null);
    });
    layerHost().append(veil);
    buttons[0]?.focus();
  });
}
