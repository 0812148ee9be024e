import { h } from '../../shared/dom';
import { addDays } from '../../shared/wall-time';
import type { App, Draft } from '../app';
import { button } from '../dom';
import { icon } from '../icons';
import { fullList } from '../peek/people';
import { closeModal, openModal } from './modal';
import { recipients } from './recipients';

export interface ComposeActions {
  save(draft: Draft): void;
  close(): void;
}

/** New event and edit form. Evidence (§4.2): ids `EVENT_CalendarCompose…` with `_SUBJECT` and `_DATETIME`. */
export function openCompose(draft: Draft, app: App, actions: ComposeActions): void {
  const { form } = app.words;
  const id = `EVENT_CalendarCompose_${draft.id ? 1 : 0}`;
  const subject = input(form.title, draft.subject, 'form-subject');
  const required = recipients(form.attendees, draft.guests, app);
  const optional = recipients(form.cc, draft.optional, app);
  const times = timeFields(draft, app);
  const place = input(form.location, draft.location, 'form-place');
  const body = h(
    'div',
    { contenteditable: 'true', role: 'textbox', 'aria-label': form.body, class: 'form-body' },
    draft.body,
  );

  const save = () => {
    const { start, end, allDay } = times.read();
    actions.save({
      ...draft,
      ...{ start, end, allDay },
      subject: subject.value,
      location: place.value,
      body: body.textContent ?? '',
      guests: required.read(),
      optional: optional.read(),
    });
  };
  const close = () => {
    closeModal();
    actions.close();
  };
  const event = draft.id ? app.event(draft.id) : undefined;
  const text = draft.guests.length > 0 ? form.send : form.save;
  const saveButton = button(save, { class: 'primary', priorityid: 3, overfloworderid: '-3' }, text); // evidence (§4.2)
  openModal(
    app,
    close,
    [saveButton, button(close, {}, form.discard)],
    [
      h(
        'div',
        { id, class: 'form-fields' },
        h('div', { id: `${id}_SUBJECT`, class: 'form-row' }, icon('Edit', null), subject), // evidence (§4.2)
        h('div', { class: 'form-row' }, icon('People', null), required.root),
        h('div', { class: 'form-row' }, icon('People', null), optional.root),
        h('div', { id: `${id}_DATETIME`, class: 'form-row' }, icon('Clock', null), times.root), // evidence (§4.2)
        h('div', { class: 'form-row' }, icon('Location', null), place),
        h('div', { class: 'form-row tall' }, icon('TextDescription', null), body),
      ),
      event &&
        event.guests.length > 0 &&
        h('aside', { class: 'form-people' }, h('h3', {}, form.tracking), ...fullList(event, app)),
    ],
  );
  subject.focus();
}

function input(label: string, value: string, name: string, type = 'text'): HTMLInputElement {
  const field = h('input', { type, 'aria-label': label, placeholder: label, class: name }) as HTMLInputElement;
  field.value = value;
  return field;
}

/** All-day ends are shown inclusive and kept exclusive. */
function timeFields(draft: Draft, app: App) {
  const { form } = app.words;
  const lastShown = draft.allDay && draft.end > draft.start ? addDays(draft.end, -1) : draft.end.slice(0, 10);
  const startDate = input(form.starts, draft.start.slice(0, 10), 'form-date', 'date');
  const startTime = input(form.starts, draft.start.slice(11, 16), 'form-time', 'time');
  const endDate = input(form.ends, lastShown, 'form-date', 'date');
  const endTime = input(form.ends, draft.end.slice(11, 16), 'form-time', 'time');
  const allDay = h('input', { type: 'checkbox' }) as HTMLInputElement;
  allDay.checked = draft.allDay;
  const show = () => {
    for (const field of [startTime, endTime]) field.hidden = allDay.checked;
  };
  allDay.addEventListener('change', show);
  show();
  const read = () =>
    allDay.checked
      ? { allDay: true, start: startDate.value, end: addDays(endDate.value, 1) }
      : { allDay: false, start: `${startDate.value}T${startTime.value}`, end: `${endDate.value}T${endTime.value}` };
  const root = h(
    'div',
    { class: 'form-times' },
    startDate,
    startTime,
    h('span', {}, '–'),
    endDate,
    endTime,
    h('label', {}, allDay, form.allDay),
  );
  return { root, read };
}
