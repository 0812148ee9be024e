import type { StandInConfig, StandInEvent } from '../../stand-ins/shared/stand-in';

/** Other people of an event: no rooms, no bots, not the user. */
export function othersOf(event: StandInEvent, config: StandInConfig) {
  return event.guests.filter((guest) => guest.kind === 'person' && guest.email !== config.user.email);
}

/** Plain one-on-ones of the week around the stand-in's now, by start: two people, timed, a title that says so. */
export function oneOnOnesThisWeek(events: StandInEvent[], config: StandInConfig): StandInEvent[] {
  const today = new Date(`${config.now.slice(0, 10)}T00:00Z`);
  const sunday = new Date(today.getTime() - today.getUTCDay() * 86_400_000);
  const from = sunday.toISOString().slice(0, 10);
  const to = new Date(sunday.getTime() + 7 * 86_400_000).toISOString().slice(0, 10);
  return events
    .filter((event) => event.start >= from && event.start < to && !event.allDay && !event.cancelled && !event.private)
    .filter((event) => event.kind === 'event' && !event.guestsHidden && othersOf(event, config).length === 1)
    .filter((event) => /1:1/.test(event.title) && event.guests.some((guest) => guest.email === config.user.email))
    .sort((a, b) => (a.start < b.start ? -1 : 1));
}

/** A meeting of more than two. */
export function groupMeeting(events: StandInEvent[], config: StandInConfig): StandInEvent {
  const week = config.now.slice(0, 10);
  const found = events.find(
    (event) => event.start >= week && !event.allDay && !event.cancelled && othersOf(event, config).length > 2,
  );
  if (!found) throw new Error('The seed has no group meeting.');
  return found;
}
