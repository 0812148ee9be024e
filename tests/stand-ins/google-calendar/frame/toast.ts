import { h } from '../../shared/dom';

/** The dark line at the bottom left: `Event saved`, with Undo (texts). */
export function showToast(text: string, undo?: { label: string; run(): void }): void {
  document.querySelector('.toast')?.remove();
  const button =
    undo &&
    h(
      'button',
      {
        onclick: () => {
          undo.run();
          toast.remove();
        },
      },
      undo.label,
    );
  const toast = h('div', { class: 'toast', role: 'status', 'aria-live': 'polite' }, text, button);
  document.body.append(toast);
  window.setTimeout(() => toast.remove(), 6000);
}
