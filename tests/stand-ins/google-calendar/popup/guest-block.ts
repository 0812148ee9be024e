import { h, icon } from '../../shared/dom';
import type { StandInEvent, StandInGuest } from '../../shared/stand-in';
import { ICONS } from '../icons';
import type { PageContext } from '../page-context';

/** More rows than this are folded away behind a button (guess: the real limit is unknown). */
const SHOWN_ROWS = 12;

/** `#xDetDlgAtt`: the count, and the people unless the host hides them (evidence). */
export function guestBlock(event: StandInEvent, context: PageContext): HTMLElement[] {
  const people = event.guests.filter((guest) => guest.kind !== 'room');
  if (people.length === 0) return [];
  const head = h('div', { class: 'card-row' }, icon(ICONS.people), summary(people, context));
  if (event.guestsHidden) return [head];
  const tree = h('div', { role: 'tree', 'aria-label': context.words.page.guests, class: 'guest-tree' });
  const rows = people.map((guest) => guestRow(guest, context));
  tree.append(...rows.slice(0, SHOWN_ROWS));
  if (rows.length <= SHOWN_ROWS) return [head, tree];
  const unfold = () => {
    tree.append(...rows.slice(SHOWN_ROWS));
    more.remove();
  };
  const more = h('button', { class: 'show-all', onclick: unfold }, context.words.page.showAll);
  return [head, tree, more];
}

function summary(people: readonly StandInGuest[], { words }: PageContext): HTMLElement {
  const order = ['accepted', 'tentative', 'declined', 'needsAction'] as const;
  const counted = order.map(
    (response) => [response, people.filter((guest) => guest.response === response).length] as const,
  );
  const parts = counted.filter(([, count]) => count > 0).map(([response, count]) => words.page.counts[response](count));
  return h(
    'div',
    {},
    h('div', {}, words.page.guestCount(people.length)),
    h('div', { class: 'subtle' }, parts.join(', ')),
  );
}

/**
 * A row: the address twice and more, name, answer and role in the aria-label only; no word while unanswered (evidence).
 * A person without a name shows the address. The icon's ligature is text that readers must leave out (evidence).
 */
function guestRow(guest: StandInGuest, { words }: PageContext): HTMLElement {
  const { page } = words;
  const role = guest.organizer ? page.organizer : '';
  const label = [guest.name, page.status[guest.response], role].filter(Boolean).join(', ');
  const mark = { accepted: '✓', declined: '✕', tentative: '?', needsAction: '' }[guest.response];
  const avatar = h(
    'div',
    { 'data-hovercard-id': guest.email, class: 'avatar', style: `--hue: ${hue(guest.email)}` },
    initials(guest.name),
  );
  return h(
    'div',
    {
      role: 'treeitem',
      tabindex: -1,
      'data-email': guest.email,
      'data-hovercard-id': guest.email,
      'aria-label': label,
      class: 'guest-row',
    },
    h(
      'div',
      { class: 'avatar-box' },
      avatar,
      mark && h('span', { class: `mark ${guest.response}`, 'aria-hidden': 'true' }, mark),
    ),
    h(
      'div',
      {},
      h('span', { class: 'SDqFWd' }, h('span', { 'data-hovercard-id': guest.email }, guest.name)),
      guest.organizer && h('div', { class: 'subtle', 'aria-hidden': 'true' }, page.organizer),
    ),
    h('i', { class: 'google-material-icons', 'aria-hidden': 'true' }, 'more_vert'),
  );
}

export function initials(name: string): string {
  const words = name.split(/\s+/).filter(Boolean);
  return words.length > 1 ? `${words[0]?.[0] ?? ''}${words.at(-1)?.[0] ?? ''}` : (name[0] ?? '?').toUpperCase();
}

export function hue(text: string): number {
  return [...text].reduce((sum, char) => (sum * 31 + char.charCodeAt(0)) % 360, 7);
}
