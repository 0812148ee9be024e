import type { StandInConfig, StandInEvent } from '../shared/stand-in';

type Calendars = StandInConfig['calendars'];

/** Evidence: `@m` and `@g` stand for two long domains; others are written in full. */
function abbreviated(calendarId: string): string {
  return calendarId.replace(/@gmail\.com$/, '@m').replace(/@group\.calendar\.google\.com$/, '@g');
}

/**
 * What the page writes into `data-eventid`: base64 without padding of `<event id> <calendar id>`. Tasks, birthdays and
 * appointment schedules carry their raw ids (evidence).
 */
export function googlePageKey(event: Pick<StandInEvent, 'id' | 'calendar'>, calendars: Calendars): string {
  if (/^(tasks|bday|appt)_/.test(event.id)) return event.id;
  return btoa(`${event.id} ${abbreviated(calendars[event.calendar]?.id ?? '')}`).replaceAll('=', '');
}
