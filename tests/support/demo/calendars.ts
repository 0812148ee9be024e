import { PEOPLE } from '../../stand-ins/shared/seed-people';
import type { StandInConfig, StandInEvent } from '../../stand-ins/shared/stand-in';
import { standInConfig } from '../../stand-ins/shared/stand-in-config';

/** Maya keeps her reports in one calendar and everyone else in the other, as people with two employers' accounts do. */
const REPORTS: Set<string> = new Set(
  (['tomas', 'aiko', 'kwame', 'priya', 'jonas', 'leila', 'sam'] as const).map((key) => PEOPLE[key].email),
);

function isWithReport(event: StandInEvent): boolean {
  const people = event.guests.filter((guest) => guest.kind === 'person');
  return people.length === 2 && people.some((guest) => REPORTS.has(guest.email));
}

function isOfTwo(event: StandInEvent): boolean {
  return event.guests.filter((guest) => guest.kind === 'person').length === 2;
}

/** Both calendars around the present moment. */
export function demoCalendars(overrides: Partial<StandInConfig> = {}): Record<StandInConfig['site'], StandInConfig> {
  const google = standInConfig('google', overrides);
  const outlook = standInConfig('outlook', overrides);
  return {
    google: { ...google, events: google.events.filter((event) => !isOfTwo(event) || isWithReport(event)) },
    outlook: { ...outlook, events: outlook.events.filter((event) => !isWithReport(event)) },
  };
}
