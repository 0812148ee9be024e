import { fill, h, icon } from '../../shared/dom';
import { occurrenceId } from '../../shared/event-id';
import type { StandInEvent, StandInGuest } from '../../shared/stand-in';
import { shift } from '../../shared/wall-time';
import { ICONS } from '../icons';
import type { PageContext } from '../page-context';
import type { Draft } from './deep-link';
import { guestRows } from './editor-guests';
import { guestOf, ownGuest } from './guest-input';
import { askScope } from './scope-dialog';
import { TimeFields } from './time-fields';

/** The form of the editor: fields, guests, and what saving does to the store. */
export class EditorForm {
  readonly element: HTMLElement;
  readonly #context: PageContext;
  readonly #event: StandInEvent | null;
  readonly #draft: Draft;
  readonly #title: HTMLInputElement;
  readonly #place: HTMLInputElement;
  readonly #times: TimeFields;
  readonly #repeats: HTMLSelectElement;
  readonly #guests = h('div', { id: 'tabEventDetails', class: 'editor-guests' });

  constructor(context: PageContext, event: StandInEvent | null, draft: Draft) {
    this.#context = context;
    this.#event = event;
    this.#draft = draft;
    const { page } = context.words;
    this.#title = h('input', {
      id: 'xTiIn',
      class: 'editor-title',
      'aria-label': page.addTitle,
      placeholder: page.addTitle,
      'data-initial-value': draft.title,
      value: draft.title,
    }) as HTMLInputElement;
    this.#place = h('input', {
      jsname: 'YPqjbf',
      role: 'combobox',
      'aria-label': page.place,
      placeholder: page.place,
      value: draft.location,
    }) as HTMLInputElement;
    this.#times = new TimeFields(context, draft);
    this.#repeats = this.#repeatSelect();
    this.element = h('div', { 'data-is-create': String(event === null), class: 'editor' }, this.#bar(), this.#body());
    this.#drawGuests();
  }

  #bar(): HTMLElement {
    const { page } = this.#context.words;
    const close = h(
      'button',
      { class: 'icon-button', 'aria-label': page.close, onclick: () => this.#leave() },
      icon(ICONS.close),
    );
    const save = h(
      'button',
      {
        id: 'xSaveBu',
        jsname: 'x8hlje',
        class: 'filled-button',
        'aria-label': page.save,
        onclick: () => void this.#save(),
      },
      page.save,
    );
    return h('div', { class: 'editor-bar' }, close, this.#title, save);
  }

  #body(): HTMLElement {
    const { page } = this.#context.words;
    const row = (path: string, ...children: HTMLElement[]) =>
      h('div', { class: 'editor-row' }, icon(path), ...children);
    const description = h(
      'div',
      { id: 'xDesc', contenteditable: 'true', role: 'textbox', 'aria-label': page.description, class: 'editor-text' },
      this.#draft.description,
    );
    const left = h(
      'div',
      { class: 'editor-main' },
      this.#times.element,
      this.#event ? null : row(ICONS.calendar, this.#repeats),
      row(ICONS.place, h('div', { id: 'xLocIn' }, this.#place)),
      row(ICONS.text, h('div', { id: 'xDescIn' }, description)),
      row(
        ICONS.calendar,
        h('span', { id: 'xOnCal' }, this.#context.config.calendars[this.#event?.calendar ?? 0]?.name ?? ''),
      ),
      h('div', { 'aria-live': 'polite', class: 'XuJrye' }, 'Loaded'),
    );
    return h('div', { class: 'editor-columns' }, left, this.#guests);
  }

  #repeatSelect(): HTMLSelectElement {
    const { repeats, repeatOptions } = this.#context.words.page;
    const options: [string, string][] = [
      ['', repeatOptions.never],
      ['1', repeatOptions.weekly],
      ['2', repeatOptions.fortnightly],
    ];
    const chosen = String(this.#draft.everyWeeks ?? '');
    const drawn = options.map(([value, name]) => h('option', { value, selected: value === chosen }, name));
    return h('select', { 'aria-label': repeats }, ...drawn) as HTMLSelectElement;
  }

  #drawGuests(): void {
    const { page } = this.#context.words;
    const input = h('input', {
      type: 'email',
      'aria-label': page.addGuests,
      placeholder: page.addGuests,
    }) as HTMLInputElement;
    input.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || !input.value.includes('@')) return;
      this.#setGuests([...this.#withOwner(), guestOf(input.value)]);
    });
    const drop = (email: string) => this.#setGuests(this.#draft.guests.filter((guest) => guest.email !== email));
    fill(
      this.#guests,
      h('h2', {}, page.guests),
      input,
      ...guestRows(this.#draft.guests, this.#event?.guestsHidden ?? false, this.#context, drop),
    );
  }

  #withOwner(): StandInGuest[] {
    return this.#draft.guests.length > 0 ? this.#draft.guests : [ownGuest(this.#context.config)];
  }

  #setGuests(guests: StandInGuest[]): void {
    this.#draft.guests = guests;
    this.#drawGuests();
  }

  #leave(): void {
    const start = this.#times.value().start;
    this.#context.go({ view: 'week', date: start.slice(0, 10) });
  }

  async #save(): Promise<void> {
    const { store, words, toast } = this.#context;
    const times = this.#times.value();
    const fields = { title: this.#title.value.trim(), location: this.#place.value.trim(), guests: this.#draft.guests };
    const event = this.#event;
    if (event) {
      const scope = event.seriesId ? await askScope(words.page.editRecurring, this.#context) : 'this';
      if (!scope) return;
      const moved = times.start !== event.start || times.end !== event.end;
      if (scope !== 'following') store.update(event.id, fields, scope);
      if (moved || scope === 'following') store.move(event.id, times.start, times.end, scope);
      if (scope === 'following') this.#updateSplit(event, times.start, fields);
    } else this.#create({ ...fields, ...times });
    toast(words.page.saved);
    this.#leave();
  }

  /** After a split the occurrences have new ids: the fields are written to the series that now begins there. */
  #updateSplit(event: StandInEvent, start: string, fields: Partial<StandInEvent>): void {
    const { store } = this.#context;
    const base = event.seriesId?.replace(/_R\d{8}(T\d{6})?$/, '') ?? '';
    const begun = store.all().find((other) => other.start === start && other.seriesId?.startsWith(`${base}_R`));
    if (begun) store.update(begun.id, fields, 'all');
  }

  #create(event: Pick<StandInEvent, 'title' | 'start' | 'end' | 'allDay' | 'guests' | 'location'>): void {
    const { store, config } = this.#context;
    const weeks = Number(this.#repeats.value);
    const first = store.add(event);
    if (!weeks) return;
    const seriesId = first.id;
    store.remove(first.id);
    for (let i = 0; i < 8; i += 1) {
      const start = shift(event.start, i * weeks * 7 * 1440);
      const end = shift(event.end, i * weeks * 7 * 1440);
      store.add({ ...event, start, end, seriesId, id: occurrenceId(config.site, seriesId, start, config.timeZone) });
    }
  }
}
