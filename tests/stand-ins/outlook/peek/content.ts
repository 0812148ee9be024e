import { h } from '../../shared/dom';
import type { StandInEvent } from '../../shared/stand-in';
import { type App, labelContext } from '../app';
import { button } from '../dom';
import { icon } from '../icons';
import { clockOf, lastDay } from '../label/event-label';
import { standingOf } from '../label/standing';
import { isHiddenFromUser, subjectOf } from '../label/subject';
import { peopleBlock } from './people';

export interface PeekActions {
  open(id: string): void;
  respond(id: string, response: 'accepted' | 'tentative' | 'declined'): void;
  remove(id: string): void;
}

/** Evidence (§4.1): one line `Thu 9/17/2026 4:00 PM - 4:30 PM` in a `span[aria-label="Time"]`. */
export function peekTime(event: StandInEvent, app: App): string {
  const { words } = app;
  const first = words.peekDate(event.start.slice(0, 10));
  const last = lastDay(event);
  const spans = last !== event.start.slice(0, 10);
  if (event.allDay) return spans ? `${first}${words.peekDash}${words.peekDate(last)}` : first; // guess
  const end = (spans ? `${words.peekDate(event.end.slice(0, 10))} ` : '') + clockOf(event.end, labelContext(app));
  return `${first} ${clockOf(event.start, labelContext(app))}${words.peekDash}${end}`;
}

/** Step 1: the subject stands at once; the time's span is still empty (evidence §4.1). */
export function headOf(event: StandInEvent, app: App, actions: PeekActions): { head: HTMLElement; time: HTMLElement } {
  const { peek } = app.words;
  const time = h('span', { 'aria-label': peek.time, class: 'peek-time' });
  const view = button(() => actions.open(event.id), {
    'aria-label': peek.viewEvent,
    title: peek.viewEvent,
    class: 'peek-icon',
  });
  view.append(icon('FullScreen', null));
  const subject = h('div', { class: 'peek-subject' }, subjectOf(event, app.words, app.config));
  return { head: h('div', { class: 'peek-head' }, subject, view), time };
}

/** Step 2: when and where, and the buttons of an online meeting. The join address is never in the page (evidence §0.8). */
export function placeOf(event: StandInEvent, app: App): HTMLElement[] {
  const { peek } = app.words;
  const online = /teams|zoom|meet/i.test(event.location);
  return [
    ...(event.cancelled ? [h('div', { class: 'peek-banner' }, peek.cancelledBanner)] : []),
    ...(online && !event.cancelled ? [joinRow(app)] : []),
    ...(event.seriesId ? [row('ArrowRepeatAll', peek.series)] : []),
    row('Location', event.location || peek.noLocation),
  ];
}

function joinRow(app: App): HTMLElement {
  const { peek } = app.words;
  const join = button(() => undefined, { name: 'JoinButton', class: 'primary' }, icon('Video', null), peek.join); // evidence (§4.1)
  const chat = button(
    () => undefined,
    { 'aria-label': peek.chat, title: peek.chat, class: 'peek-icon' },
    icon('Chat', null),
  );
  return h('div', { class: 'peek-actions' }, h('span', { class: 'fui-SplitButton' }, join), chat);
}

/** Step 3: people and the respond form. */
export function peopleOf(event: StandInEvent, app: App, actions: PeekActions): HTMLElement[] {
  if (isHiddenFromUser(event, app.config)) return [];
  const people = peopleBlock(event, app);
  const block = people.length > 0 ? [row('People', h('div', { class: 'peek-people' }, ...people))] : [];
  return [...block, respondForm(event, app, actions)];
}

/** Evidence (§4.1): a group named `respond form`; its buttons are a guess. */
function respondForm(event: StandInEvent, app: App, actions: PeekActions): HTMLElement {
  const { peek } = app.words;
  const { meeting, isOrganizer, own } = standingOf(event, app.config);
  const form = h('div', { role: 'group', 'aria-label': peek.respondForm, class: 'peek-respond' });
  if (event.cancelled) form.append(action(peek.removeFromCalendar, 'Delete', () => actions.remove(event.id)));
  else if (meeting && !isOrganizer && own) {
    const answer = (text: string, name: string, response: 'accepted' | 'tentative' | 'declined') => {
      const pressed = own.response === response;
      return button(
        () => actions.respond(event.id, response),
        { 'aria-pressed': String(pressed), class: pressed ? 'pressed' : '' },
        icon(name, null),
        text,
      );
    };
    form.append(
      answer(peek.accept, 'Checkmark', 'accepted'),
      answer(peek.maybe, 'Question', 'tentative'),
      answer(peek.decline, 'Dismiss', 'declined'),
      h('div', { role: 'textbox', 'aria-label': peek.respondForm, contenteditable: 'true', class: 'peek-reply' }), // evidence (§4.1)
    );
  } else {
    const text = meeting ? peek.cancelMeeting : peek.delete;
    form.append(action(app.words.form.edit, 'Edit', () => actions.open(event.id)));
    form.append(action(text, 'Delete', () => actions.remove(event.id)));
  }
  return form;
}

const action = (text: string, name: string, onclick: () => void): HTMLElement =>
  button(onclick, {}, icon(name, null), text);

export function row(name: string, content: Node | string): HTMLElement {
  return h('div', { class: 'peek-row' }, icon(name, null), content);
}
