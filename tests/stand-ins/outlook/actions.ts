import { type Child, h } from '../shared/dom';
import type { Scope } from '../shared/stand-in';
import type { EventStore } from '../shared/store';
import type { App, Draft } from './app';
import { guestsOf } from './form/draft';
import { ask } from './form/modal';
import { standingOf } from './label/standing';

/** What the signed-in user does to an event, asking as Outlook asks. */
export interface UserActions {
  respond(id: string, response: 'accepted' | 'tentative' | 'declined'): void;
  /** Cancels as organizer, deletes otherwise; of a series this, the following or all. */
  remove(id: string): Promise<void>;
  save(draft: Draft): Promise<void>;
  moveTo(id: string, start: string, end: string): void;
}

export function userActions(app: App, store: EventStore): UserActions {
  return {
    respond: (id, response) => store.respond(id, app.config.user.email, response),
    remove: (id) => remove(id, app, store),
    save: (draft) => save(draft, app, store),
    moveTo: (id, start, end) => store.move(id, start, end),
  };
}

async function remove(id: string, app: App, store: EventStore): Promise<void> {
  const event = store.get(id);
  if (!event) return;
  const { form } = app.words;
  const { meeting, isOrganizer } = standingOf(event, app.config);
  const cancels = meeting && isOrganizer && !event.cancelled;
  const question = cancels ? form.cancelQuestion : form.deleteQuestion;
  const scope = await askScope(
    question,
    event.seriesId !== null,
    cancels ? form.sendCancellation : app.words.peek.delete,
    app,
    // Guess: the organizer may say a word to the guests.
    cancels && h('textarea', { 'aria-label': form.farewellNote, placeholder: form.farewellNote, rows: 2 }),
  );
  // The organizer's own copy goes with the cancellation; it stays, marked, in the guests' calendars (facts §3).
  if (scope) store.remove(id, scope);
}

function askScope(
  question: string,
  series: boolean,
  single: string,
  app: App,
  note: Child = null,
): Promise<Scope | null> {
  const { form } = app.words;
  const answers: [string, Scope][] = series
    ? [
        [form.thisEvent, 'this'],
        [form.thisAndFollowing, 'following'],
        [form.allEvents, 'all'],
      ]
    : [[single, 'this']];
  return ask(question, answers, form.keep, note);
}

async function save(draft: Draft, app: App, store: EventStore): Promise<void> {
  const time = (wall: string) => (draft.allDay ? wall.slice(0, 10) : wall);
  const [start, end] = [time(draft.start), time(draft.end)];
  const before = draft.id ? store.get(draft.id) : undefined;
  const fields = { title: draft.subject, location: draft.location, guests: guestsOf(draft, app, before?.guests ?? []) };
  if (!before) {
    store.add({ ...fields, start, end, allDay: draft.allDay });
    return;
  }
  const scope = before.seriesId ? await askScope(app.words.form.edit, true, '', app) : 'this';
  if (!scope) return;
  store.update(before.id, fields, scope === 'following' ? 'this' : scope);
  if (start !== before.start || end !== before.end) store.move(before.id, start, end, scope);
  else if (scope === 'following') store.update(before.id, fields, 'following');
}
