import { blankEvent } from '../../stand-ins/shared/blank-event';
import { eventId, occurrenceId } from '../../stand-ins/shared/event-id';
import { PEOPLE } from '../../stand-ins/shared/seed-people';
import type { StandInConfig, StandInEvent, StandInPerson } from '../../stand-ins/shared/stand-in';
import { standInConfig } from '../../stand-ins/shared/stand-in-config';
import { addDays, addMinutes, dateOf, startOfWeek } from '../../stand-ins/shared/wall-time';
import type { Site } from './places';

/** What becomes of a one-on-one, whose doing it is, and whether its panel is open meanwhile. */
interface Fate {
  change: 'cancel' | 'decline' | 'move' | 'delete' | 'split';
  by: 'me' | 'them';
  panel: 'open' | 'closed';
}

/** A weekly one-on-one. */
export interface Meeting {
  name: string;
  /** The occurrence of next week; there are two more. */
  event: StandInEvent;
}

/** A fate and the one-on-one that meets it. */
export type Story = Fate & Meeting;

const CHANGES: readonly Fate['change'][] = ['cancel', 'decline', 'move', 'delete', 'split'];

const FATES: readonly Fate[] = (['open', 'closed'] as const).flatMap((panel) =>
  (['me', 'them'] as const).flatMap((by) => CHANGES.map((change) => ({ change, by, panel }))),
);

const LASTS = 60;
const TIMES = ['08:00', '10:00', '12:30', '15:00', '18:00'];

const ROTA = 1;
/** Name of a calendar beside the user's own, and a category of a single event. */
export const ROTA_NAME = 'Night rota';
export const CATEGORY = 'sage';

interface Fates {
  config: StandInConfig;
  monday: string;
  stories: Story[];
  /** Two in a calendar of their own, which can be unticked. */
  hidden: Meeting[];
  /** One that is deleted in the end: to know that what should not be said had its time. */
  gone: Meeting;
}

/** One calendar with a weekly one-on-one for each fate, a person each, from Monday of next week on. */
export function fates(site: Site): Fates {
  const config = standInConfig(site, { popupDelay: 100, events: [] });
  const monday = addDays(startOfWeek(dateOf(config.now), 1), 7);
  const events: StandInEvent[] = [];
  const meet = (person: StandInPerson, i: number, host: Fate['by'], extra: Partial<StandInEvent> = {}): Meeting => {
    const start = `${addDays(monday, i % 5)}T${TIMES[Math.floor(i / 5)]}`;
    const series = weekly(config, person, start, host).map((event) => ({ ...event, ...extra }));
    events.push(...series);
    return { name: person.name, event: series[0]! };
  };
  // Whom the seed knows by address only has no name to look for.
  const people = [...Object.values(PEOPLE).filter(({ name }) => !name.includes('@')), someone('Rosa Lind')];
  const stories = FATES.map((fate, i) => ({ ...fate, ...meet(people[i]!, i, hostOf(fate)) }));
  const hidden = ['Nina Okafor', 'Pavel Horak'].map((name, i) =>
    meet(someone(name), FATES.length + i, 'me', { calendar: ROTA }),
  );
  const gone = meet(someone('Ulla Berg'), FATES.length + 2, 'me', { colour: CATEGORY });
  return { config: { ...config, events }, monday, stories, hidden, gone };
}

function someone(name: string): StandInPerson {
  return { name, email: `${name.split(' ')[0]!.toLowerCase()}@fernhill.example`, kind: 'person' };
}

/** Only who organizes can cancel or move for both; who declines or takes it off their own calendar is a guest. */
function hostOf({ change, by }: Fate): Fate['by'] {
  const isGuest = change === 'decline' || (change === 'delete' && by === 'me');
  return isGuest ? (by === 'me' ? 'them' : 'me') : by;
}

/** Three weekly one-on-ones with a person. */
function weekly(config: StandInConfig, person: StandInPerson, first: string, host: Fate['by']): StandInEvent[] {
  const seriesId = eventId(config.site, `fate of ${person.email}`);
  const accepted = { kind: 'person', response: 'accepted' } as const;
  const guests = [
    { ...config.user, ...accepted, organizer: host === 'me' },
    { ...person, ...accepted, organizer: host === 'them' },
  ];
  return [0, 1, 2].map((week) => {
    const start = addMinutes(first, week * 7 * 1440);
    const id = occurrenceId(config.site, seriesId, start, config.timeZone);
    const title = `1:1 Maya and ${person.name.split(' ')[0]}`;
    return { ...blankEvent(), ...{ id, seriesId, title, guests }, start, end: addMinutes(start, LASTS) };
  });
}

/** An hour later: free in every story. */
export function later(wall: string): string {
  return addMinutes(wall, 60);
}
