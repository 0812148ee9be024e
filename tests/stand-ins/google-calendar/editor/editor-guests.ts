import { h, icon } from '../../shared/dom';
import type { StandInGuest } from '../../shared/stand-in';
import { ICONS } from '../icons';
import type { PageContext } from '../page-context';
import { hue, initials } from '../popup/guest-block';

/** Guests in the editor's side column: rows with the address in two attributes (evidence). */
export function guestRows(
  guests: readonly StandInGuest[],
  hidden: boolean,
  { words }: PageContext,
  drop: (email: string) => void,
): HTMLElement[] {
  const { page } = words;
  const people = guests.filter((guest) => guest.kind !== 'room');
  if (people.length === 0) return [];
  const count = h('p', { class: 'subtle' }, page.guestCount(people.length));
  if (hidden) return [count];
  const row = (guest: StandInGuest) =>
    h(
      'div',
      {
        role: 'treeitem',
        tabindex: -1,
        'data-email': guest.email,
        'data-hovercard-id': guest.email,
        'aria-label': [guest.name, page.status[guest.response], guest.organizer && page.organizer]
          .filter(Boolean)
          .join(', '),
        class: 'guest-row',
      },
      h(
        'div',
        { 'data-hovercard-id': guest.email, class: 'avatar', style: `--hue: ${hue(guest.email)}` },
        initials(guest.name),
      ),
      h('span', { class: 'SDqFWd' }, guest.name),
      h(
        'button',
        { class: 'icon-button small', 'aria-label': `${page.remove}: ${guest.name}`, onclick: () => drop(guest.email) },
        icon(ICONS.close, 14),
      ),
    );
  const rooms = guests
    .filter((guest) => guest.kind === 'room')
    .map((room) => h('div', { class: 'editor-row' }, icon(ICONS.room), h('span', { class: 'iGpjxc' }, room.name)));
  return [
    count,
    h('div', { role: 'tree', 'aria-label': page.guests }, ...people.map(row)),
    h('div', { id: 'xRmLst' }, ...rooms),
  ];
}
