import { h } from '../../shared/dom';
import type { StandInEvent } from '../../shared/stand-in';
import { keyOf } from '../chips/chip-marks';
import type { PageContext } from '../page-context';
import { type CardActions, EventCard } from './event-card';
import { taskCard } from './task-card';

/**
 * The one popup of the page (evidence). It is made on first use, re-used for every event, filled in
 * two steps, and stays hidden in the document after closing. Tasks are shown in it without `#xDetDlg`.
 */
export class Popup {
  readonly #context: PageContext;
  readonly #card: EventCard;
  #root: HTMLElement | null = null;
  #dialog: HTMLElement | null = null;
  #slot: HTMLElement | null = null;
  #late = 0;
  #eventId: string | null = null;
  #opener: Element | null = null;
  closedAt = -1;

  constructor(context: PageContext, actions: CardActions) {
    this.#context = context;
    this.#card = new EventCard(context, actions);
    document.addEventListener('pointerdown', (event) => this.#closeOutside(event), true);
    document.addEventListener('focusin', (event) => this.#pullFocusBack(event));
  }

  get eventId(): string | null {
    return this.#eventId;
  }

  open(event: StandInEvent, chip: Element): void {
    this.#build();
    this.#eventId = event.id;
    this.#opener = chip.closest('[tabindex]') ?? chip.querySelector('[tabindex]') ?? chip;
    this.#show(event);
    this.#root!.style.display = '';
    this.#place(chip);
    this.#dialog!.focus({ preventScroll: true });
  }

  close(): void {
    if (this.#eventId === null) return;
    clearTimeout(this.#late);
    this.#eventId = null;
    if (this.#root) this.#root.style.display = 'none';
    if (this.#opener instanceof HTMLElement && this.#opener.isConnected) this.#opener.focus({ preventScroll: true });
  }

  /** Draws the open event again after it changed; closes when it is gone. */
  refresh(): void {
    if (this.#eventId === null) return;
    const event = this.#context.store.get(this.#eventId);
    if (!event || event.cancelled) this.close();
    else if (event.kind !== 'task') this.#card.fill(event, 'all');
  }

  #show(event: StandInEvent): void {
    clearTimeout(this.#late);
    if (event.kind === 'task') {
      this.#slot!.replaceChildren(taskCard(event, this.#context, () => this.close()));
      return;
    }
    this.#slot!.replaceChildren(this.#card.element);
    this.#card.element.setAttribute('data-eventid', keyOf(event, this.#context));
    this.#card.fill(event, 'first');
    // The second load overwrites text and deletes foreign children (evidence).
    this.#late = window.setTimeout(() => {
      this.#card.fill(this.#context.store.get(event.id) ?? event, 'all');
      this.#keepInWindow();
    }, this.#context.config.popupDelay);
  }

  #build(): void {
    if (this.#root) return;
    const guard = () => h('div', { tabindex: 0, 'aria-hidden': 'true', onfocus: () => this.#dialog?.focus() });
    this.#slot = h('span', { jsname: 'bN97Pc' });
    this.#dialog = h(
      'div',
      {
        role: 'dialog',
        'data-chips-dialog': 'true',
        'aria-labelledby': 'rAECCd',
        'aria-modal': 'true',
        'data-layout-mode': 'bubble',
        'data-allow-wheel-scroll': 'false',
        tabindex: -1,
        class: 'ecHOgf RDlrG Inn9w iWO5td',
      },
      guard(),
      this.#slot,
      guard(),
    );
    this.#root = h('div', { class: 'I2Yrs iWO5td' }, h('div', { class: 'QSj8ac pdYghb' }, this.#dialog));
    document.body.append(this.#root);
  }

  /** Beside the chip, on the side with more room. */
  #place(chip: Element): void {
    const box = chip.getBoundingClientRect();
    const dialog = this.#dialog!;
    const width = 432;
    const right = window.innerWidth - box.right;
    const left = right > width + 24 ? box.right + 8 : box.left > width + 24 ? box.left - width - 8 : 120;
    dialog.style.left = `${Math.max(8, Math.min(left, window.innerWidth - width - 8))}px`;
    dialog.style.top = `${Math.max(72, box.top)}px`;
    this.#keepInWindow();
  }

  /** The card grows with its second step and moves up when it must. */
  #keepInWindow(): void {
    const { top, height } = this.#dialog!.getBoundingClientRect();
    this.#dialog!.style.top = `${Math.max(72, Math.min(top, window.innerHeight - height - 16))}px`;
  }

  /** A pointer pressed anywhere else closes the popup, unless someone prevented it (evidence). */
  #closeOutside(event: PointerEvent): void {
    if (this.#eventId === null || event.defaultPrevented) return;
    const target = event.target as Element;
    if (this.#dialog?.contains(target) || target.closest('[role="dialog"]')) return;
    this.closedAt = event.timeStamp;
    this.close();
  }

  /** Guess: how strongly the real one pulls focus back is unknown. Own dialogs above it are left alone. */
  #pullFocusBack(event: FocusEvent): void {
    if (this.#eventId === null) return;
    const target = event.target as Element;
    if (this.#dialog?.contains(target) || target.closest('[role="dialog"]')) return;
    this.#dialog?.focus({ preventScroll: true });
  }
}
