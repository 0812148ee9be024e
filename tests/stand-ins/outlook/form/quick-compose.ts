import { h } from '../../shared/dom';
import { type App, type Draft, labelContext } from '../app';
import { button } from '../dom';
import { icon } from '../icons';
import { timeRange } from '../label/event-label';
import { isOutside, layerHost, placeBeside } from '../layers';
import { row } from '../peek/content';
import { emptyDraft } from './draft';
import { recipients } from './recipients';

export interface QuickActions {
  save(draft: Draft): void;
  more(draft: Draft): void;
}

/** Evidence, med (§4.2): `[data-app-section=CalendarQuickCompose]`; its inside is a guess. */
export function openQuickCompose(
  slot: { start: string; end: string },
  anchor: HTMLElement,
  app: App,
  actions: QuickActions,
): void {
  closeQuickCompose();
  const { form } = app.words;
  const subject = h('input', {
    type: 'text',
    'aria-label': form.title,
    placeholder: form.title,
    class: 'form-subject',
  }) as HTMLInputElement;
  const people = recipients(form.attendees, [], app);
  const draft = () => ({ ...emptyDraft(slot.start, slot.end), subject: subject.value, guests: people.read() });
  const finish = (then: (draft: Draft) => void) => () => {
    const made = draft();
    closeQuickCompose();
    then(made);
  };
  const date = app.words.longDate(slot.start.slice(0, 10));
  const card = h(
    'div',
    { 'data-app-section': 'CalendarQuickCompose', class: 'peek quick' },
    subject,
    h('div', { class: 'peek-row' }, icon('People', null), people.root),
    row('Clock', `${date} ${timeRange(slot, labelContext(app))}`),
    h(
      'div',
      { class: 'peek-respond' },
      button(finish(actions.save), { class: 'primary' }, form.save),
      button(finish(actions.more), {}, form.moreOptions),
    ),
  );
  card.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') closeQuickCompose();
    if (event.key === 'Enter' && event.target === subject) finish(actions.save)();
  });
  layerHost().append(card);
  placeBeside(card, anchor);
  subject.focus({ preventScroll: true });
}

export function closeQuickCompose(): void {
  document.querySelector('[data-app-section="CalendarQuickCompose"]')?.remove();
}

/** A press elsewhere drops an unsaved draft, as the peek closes. */
export function watchQuickCompose(): void {
  document.addEventListener(
    'pointerdown',
    (event) => {
      const card = document.querySelector<HTMLElement>('[data-app-section="CalendarQuickCompose"]');
      if (card && isOutside(event.composedPath()[0] as Node, card)) closeQuickCompose();
    },
    true,
  );
}
