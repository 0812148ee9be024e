import { h } from '../../shared/dom';
import type { App } from '../app';
import { button } from '../dom';
import { icon } from '../icons';

/** A row of chips. Evidence (§4.2): `._EType_RECIPIENT_ENTITY`, `aria-label` = the address. */
export function recipients(label: string, addresses: string[], app: App): { root: HTMLElement; read: () => string[] } {
  const field = h('input', { type: 'text', 'aria-label': label, placeholder: label }) as HTMLInputElement;
  const root = h('div', { class: 'recipients' }, ...addresses.map((address) => chip(address, app)), field);
  const take = () => {
    for (const address of field.value.split(/[,;\s]+/).filter((part) => part.includes('@')))
      field.before(chip(address, app));
    if (field.value.includes('@')) field.value = '';
  };
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' || event.key === ',' || event.key === ';') {
      event.preventDefault();
      take();
    }
  });
  field.addEventListener('blur', take);
  const read = () => {
    take();
    return [...root.querySelectorAll('._EType_RECIPIENT_ENTITY')].map((node) => node.getAttribute('aria-label') ?? '');
  };
  return { root, read };
}

function chip(address: string, app: App): HTMLElement {
  const known = app.events().flatMap((event) => event.guests);
  const name = known.find((guest) => guest.email.toLowerCase() === address.toLowerCase())?.name || address;
  const node = h('span', { class: '_EType_RECIPIENT_ENTITY chip', 'aria-label': address }, name);
  node.append(
    button(() => node.remove(), { 'aria-label': app.words.form.discard, class: 'chip-remove' }, icon('Dismiss', null)),
  );
  return node;
}
