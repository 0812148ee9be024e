import type { StandInConfig, StandInEvent, StandInGuest } from '../../shared/stand-in';
import { minuteOfDay, weekdayOf } from '../../shared/wall-time';
import type { ShowAs } from '../words/words';

/** What Outlook derives from an event before it writes a word: who the user is to it and how it fills the time. */
export interface Standing {
  meeting: boolean;
  isOrganizer: boolean;
  organizer: StandInGuest | null;
  own: StandInGuest | null;
  showAs: ShowAs;
}

export const sameAddress = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

export function standingOf(event: StandInEvent, config: StandInConfig): Standing {
  const organizer = event.guests.find((guest) => guest.organizer) ?? null;
  const own = event.guests.find((guest) => sameAddress(guest.email, config.user.email)) ?? null;
  const isOrganizer = event.guests.length === 0 || (organizer !== null && organizer === own);
  return { meeting: event.guests.length > 0, isOrganizer, organizer, own, showAs: showAsOf(event, own, isOrganizer) };
}

function showAsOf(event: StandInEvent, own: StandInGuest | null, isOrganizer: boolean): ShowAs {
  if (event.cancelled) return 'free'; // evidence: `Canceled: Supplier call, …, Free` (§1.3)
  if (event.kind === 'out-of-office') return 'oof';
  if (event.kind === 'holiday' || event.kind === 'birthday') return 'free';
  if (own?.response === 'declined') return 'free'; // guess
  if (own && !isOrganizer && own.response !== 'accepted') return 'tentative'; // evidence (§3)
  return event.allDay && event.guests.length === 0 ? 'free' : 'busy';
}

/** An occurrence that left its series' usual weekday and hour: the model has no mark of its own for it. */
export function exceptionIds(events: StandInEvent[]): Set<string> {
  const bySeries = Map.groupBy(
    events.filter((event) => event.seriesId !== null),
    (event) => event.seriesId,
  );
  const exceptions = new Set<string>();
  for (const series of bySeries.values()) {
    const slots = Map.groupBy(series, slotOf);
    const usual = Math.max(...[...slots.values()].map((same) => same.length));
    // Several weekdays with one time, as a daily stand-up has them, are no exceptions: only a lonely slot is.
    if (usual < 2) continue;
    for (const same of slots.values()) if (same.length === 1 && same[0]) exceptions.add(same[0].id);
  }
  return exceptions;
}

const slotOf = (event: StandInEvent): string =>
  event.allDay ? 'all-day' : `${weekdayOf(event.start)} ${minuteOfDay(event.start)}`;
