import { h } from '../../shared/dom';
import type { App } from '../app';
import { button } from '../dom';
import { closeModal, openModal } from './modal';
import { recipients } from './recipients';

/** Evidence (§9): plain text; a plain `cc=` is dropped, `mailtouri=<encoded mailto:…>` is not. */
export function openMailCompose(query: URLSearchParams, app: App): void {
  const { form } = app.words;
  const mail = mailOf(query);
  const to = recipients(form.to, mail.to, app);
  const cc = recipients(form.cc, mail.cc, app);
  const subject = h('input', {
    type: 'text',
    'aria-label': form.subject,
    placeholder: form.subject,
  }) as HTMLInputElement;
  subject.value = mail.subject;
  const body = h(
    'div',
    { role: 'textbox', contenteditable: 'true', 'aria-label': form.body, class: 'form-body' },
    mail.body,
  );
  const send = button(closeModal, { class: 'primary', 'data-testid': 'ComposeSendButton' }, form.send); // evidence (§10)
  openModal(
    app,
    closeModal,
    [send, button(closeModal, {}, form.discard)],
    [
      h(
        'div',
        { class: 'form-fields' },
        h('div', { class: 'form-row' }, form.to, to.root),
        h('div', { class: 'form-row' }, form.cc, cc.root),
        h('div', { class: 'form-row' }, subject),
        h('div', { class: 'form-row tall' }, body),
      ),
    ],
  );
}

function mailOf(query: URLSearchParams): { to: string[]; cc: string[]; subject: string; body: string } {
  const uri = query.get('mailtouri');
  const list = (text: string | null) => (text ?? '').split(/[,;]/).filter(Boolean);
  if (!uri)
    return { to: list(query.get('to')), cc: [], subject: query.get('subject') ?? '', body: query.get('body') ?? '' };
  const [address = '', rest = ''] = uri.replace(/^mailto:/i, '').split('?');
  const inner = new URLSearchParams(rest.replaceAll('+', '%2B'));
  return {
    to: list(decodeURIComponent(address) || inner.get('to')),
    cc: list(inner.get('cc')),
    subject: inner.get('subject') ?? '',
    body: inner.get('body') ?? '',
  };
}
