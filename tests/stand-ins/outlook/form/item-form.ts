import { h } from '../../shared/dom';
import type { StandInEvent } from '../../shared/stand-in';
import type { App } from '../app';
import { button } from '../dom';
import { icon } from '../icons';
import { subjectOf } from '../label/subject';
import { peekTime, row } from '../peek/content';
import { fullList } from '../peek/people';
import { openModal } from './modal';

export interface ItemActions {
  respond(id: string, response: 'accepted' | 'tentative' | 'declined'): void;
  remove(id: string): void;
  close(): void;
}

/** A guest's full form: reading pane with rows of icons and everybody's name. Evidence (§4.2), ageing. */
export function openItem(event: StandInEvent, app: App, actions: ItemActions): void {
  const { peek, form } = app.words;
  const answer = (text: string, name: string, response: 'accepted' | 'tentative' | 'declined') =>
    button(() => actions.respond(event.id, response), {}, icon(name, null), text);
  const answers = event.cancelled
    ? [button(() => actions.remove(event.id), {}, icon('Delete', null), peek.removeFromCalendar)]
    : [
        answer(peek.accept, 'Checkmark', 'accepted'),
        answer(peek.maybe, 'Question', 'tentative'),
        answer(peek.decline, 'Dismiss', 'declined'),
        button(() => actions.remove(event.id), {}, icon('Delete', null), peek.delete),
      ];
  openModal(app, actions.close, answers, [
    h(
      'div',
      { class: 'form-fields' },
      h('h1', { class: 'allowTextSelection' }, subjectOf(event, app.words, app.config)), // evidence (§4.2) for the class
      row('Clock', h('span', { class: 'allowTextSelection' }, peekTime(event, app))),
      row('Location', h('span', { class: 'allowTextSelection' }, event.location || peek.noLocation)),
      row('TextDescription', h('div', { id: 'UniqueMessageBody_1' }, bodyOf(event))), // evidence, med (§4.2)
    ),
    h('aside', { class: 'form-people' }, h('h3', {}, form.tracking), ...fullList(event, app)),
  ]);
}

/** Evidence (§0.8): the join address shows at most in the full form's body. */
function bodyOf(event: StandInEvent): HTMLElement | string {
  if (!/teams/i.test(event.location)) return '';
  return h('a', { href: 'https://teams.microsoft.com/l/meetup-join/stand-in', rel: 'noreferrer' }, 'Microsoft Teams');
}
