import { PEOPLE } from '../../shared/seed-people';
import type { StandInConfig, StandInGuest } from '../../shared/stand-in';

export function ownGuest(config: StandInConfig): StandInGuest {
  return { ...config.user, kind: 'person', response: 'accepted', organizer: true };
}

/** A guest typed by address; the name is known for the people of the seed. `_o` marks optional guests in deep links. */
export function guestOf(address: string): StandInGuest {
  const email = address.trim().toLowerCase().replace(/_o$/, '');
  const known = Object.values(PEOPLE).find((person) => person.email === email);
  return { name: known?.name ?? email, email, kind: 'person', response: 'needsAction', organizer: false };
}
