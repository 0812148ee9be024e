import type { Scope, StandInEvent, StandInGuest } from '../shared/stand-in';
import { addMinutes } from '../shared/wall-time';
import { isHost, keyOf } from './chips/chip-marks';
import { askFarewell } from './editor/farewell-dialog';
import { openQuickCreate } from './editor/quick-create';
import { askScope } from './editor/scope-dialog';
import type { PageContext } from './page-context';

/** What a user can do to an event, with the questions that the page asks for series. */
export class EventActions {
  readonly #context: PageContext;

  constructor(context: PageContext) {
    this.#context = context;
  }

  edit(event: StandInEvent): void {
    if (event.kind === 'task') return;
    this.#context.closePopup();
    this.#context.go({ view: 'eventedit', eventKey: keyOf(event, this.#context) });
  }

  async remove(event: StandInEvent): Promise<void> {
    const { store, words, toast } = this.#context;
    const scope = await this.#scopeOf(event, words.page.deleteRecurring);
    if (!scope) return;
    if (isHost(event, this.#context) && !(await askFarewell(this.#context))) return;
    const before = store.snapshot();
    this.#context.closePopup();
    store.remove(event.id, scope);
    toast(words.page.deleted, { label: words.page.undo, run: () => store.restore(before) });
  }

  async move(event: StandInEvent, start: string, end: string): Promise<void> {
    const { store, words, toast } = this.#context;
    const scope = await this.#scopeOf(event, words.page.editRecurring);
    if (!scope) return;
    const before = store.snapshot();
    store.move(event.id, start, end, scope);
    toast(words.page.saved, { label: words.page.undo, run: () => store.restore(before) });
  }

  respond(event: StandInEvent, response: StandInGuest['response']): void {
    this.#context.store.respond(event.id, this.#context.config.user.email, response);
  }

  /** A new event at a moment, an hour long; without one, at the next full hour. */
  quickCreate(start?: string): void {
    const { now } = this.#context.config;
    const from = start ?? addMinutes(`${now.slice(0, 13)}:00`, 60);
    openQuickCreate(this.#context, from, addMinutes(from, 60));
  }

  /** Single events need no question. Null: the user cancelled. */
  #scopeOf(event: StandInEvent, title: string): Promise<Scope | null> {
    return event.seriesId ? askScope(title, this.#context) : Promise.resolve('this');
  }
}
