import { PEOPLE, type PersonKey } from '../../stand-ins/shared/seed-people';
import type { StandInConfig, StandInEvent } from '../../stand-ins/shared/stand-in';
import { standInConfig } from '../../stand-ins/shared/stand-in-config';
import { addMinutes, minutesBetween } from '../../stand-ins/shared/wall-time';

/** Maya keeps her reports in one calendar and everyone else in the other, as people with two employers' accounts do. */
const REPORTS: Set<string> = new Set(
  (['tomas', 'aiko', 'kwame', 'priya', 'jonas', 'leila', 'sam'] as const).map((key) => PEOPLE[key].email),
);

/** Whose next one-on-one was moved to the next minutes, so that there is always one to come. */
const NEXT: Record<StandInConfig['site'], { key: PersonKey; inMinutes: number }> = {
  google: { key: 'tomas', inMinutes: 10 },
  outlook: { key: 'denise', inMinutes: 75 },
};

function isWithReport(event: StandInEvent): boolean {
  const people = event.guests.filter((guest) => guest.kind === 'person');
  return people.length === 2 && people.some((guest) => REPORTS.has(guest.email));
}

function isOfTwo(event: StandInEvent): boolean {
  return event.guests.filter((guest) => guest.kind === 'person').length === 2;
}

/** The next one-on-one with somebody that still takes place. */
export function nextWith(key: PersonKey, { events, now }: StandInConfig): StandInEvent {
  const { email } = PEOPLE[key];
  const found = events
    .filter((event) => event.start > now && !event.cancelled && isOfTwo(event))
    .filter(({ guests }) => guests.some((guest) => guest.email === email))
    .sort((a, b) => (a.start < b.start ? -1 : 1))[0];
  if (!found) throw new Error(`The seed has no further one-on-one with ${PEOPLE[key].name}.`);
  return found;
}

/** Brings the next one-on-one of `NEXT` near, and takes out of its way what stood there. */
function withOneSoon(config: StandInConfig): StandInConfig {
  const { key, inMinutes } = NEXT[config.site];
  const event = nextWith(key, config);
  const minute = Number(config.now.slice(14, 16)) + inMinutes;
  const start = addMinutes(`${config.now.slice(0, 13)}:00`, Math.ceil(minute / 5) * 5);
  const end = addMinutes(start, minutesBetween(event.start, event.end));
  const inTheWay = (other: StandInEvent) => !other.allDay && other.start < end && other.end > start;
  const others = config.events.filter((other) => other.id !== event.id && !inTheWay(other));
  return { ...config, events: [...others, { ...event, start, end }] };
}

/** Both calendars around the present moment, each with a one-on-one to come within the hour or so. */
export function demoCalendars(overrides: Partial<StandInConfig> = {}): Record<StandInConfig['site'], StandInConfig> {
  const google = standInConfig('google', overrides);
  const outlook = standInConfig('outlook', overrides);
  return {
    google: withOneSoon({
      ...google,
      events: google.events.filter((event) => !isOfTwo(event) || isWithReport(event)),
    }),
    outlook: withOneSoon({ ...outlook, events: outlook.events.filter((event) => !isWithReport(event)) }),
  };
}
