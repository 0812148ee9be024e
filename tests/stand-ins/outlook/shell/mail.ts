import { h } from '../../shared/dom';
import { type App, shownEvents } from '../app';
import { button } from '../dom';

/** The mail module: nothing of a calendar in it, though the document is the same (evidence §5). Layout is a guess. */
export function mailModule(app: App, open: () => void): HTMLElement {
  const { shell, form } = app.words;
  const invitations = shownEvents(app).filter((event) => event.guests.length > 1 && event.start > app.now());
  const messages = invitations.slice(0, 12).map((event) => {
    const sender = event.guests.find((guest) => guest.organizer)?.name ?? app.config.user.name;
    const parts = [h('strong', {}, sender), h('span', {}, event.title || app.words.event.noTitle)];
    return h(
      'div',
      { role: 'option', tabindex: 0, class: 'mail-message', 'aria-label': `${sender} ${event.title}` },
      ...parts,
    );
  });
  return h(
    'div',
    { 'data-app-section': 'MailModule', class: 'mail' }, // guess
    h(
      'div',
      { class: 'mail-folders' },
      button(open, { class: 'primary' }, form.newMessage),
      h('div', { class: 'mail-folder' }, form.inbox),
    ),
    h('div', { role: 'listbox', class: 'mail-list', 'aria-label': form.inbox }, ...messages),
    h('div', { role: 'main', class: 'mail-reading', id: 'ReadingPaneContainerId', 'aria-label': shell.mail }), // evidence (§10) for the id
  );
}
