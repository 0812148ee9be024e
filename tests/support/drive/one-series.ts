import { MINUTE_MS } from '@/utils/domain/time/lengths';
import { instantToWall } from '@/utils/domain/time/zone';
import { blankEvent } from '../../stand-ins/shared/blank-event';
import { eventId, occurrenceId } from '../../stand-ins/shared/event-id';
import { guest, type PersonKey } from '../../stand-ins/shared/seed-people';
import type { StandInConfig, StandInEvent } from '../../stand-ins/shared/stand-in';
import { standInConfig } from '../../stand-ins/shared/stand-in-config';
import { addDays, addMinutes } from '../../stand-ins/shared/wall-time';
import type { Site } from './places';

/** How long each lasts, in minutes. */
const LASTS = 30;
/** The first one begins so many minutes from now. */
const BEGINS_IN = 10;

/** A calendar in which nothing stands but one person's weekly one-on-one: the next begins soon, another in a week. */
export interface OneSeries {
  config: StandInConfig;
  soon: StandInEvent;
  inAWeek: StandInEvent;
  /** Instants in the life of the one that begins soon. */
  clock: { during: number; closing: number; after: number };
}

export function oneSeries(site: Site, key: PersonKey, title: string, now = Date.now()): OneSeries {
  const base = standInConfig(site, { popupDelay: 200, events: [] });
  const start = (Math.floor(now / MINUTE_MS) + BEGINS_IN) * MINUTE_MS;
  const end = start + LASTS * MINUTE_MS;
  const wall = instantToWall(start, base.timeZone).slice(0, 16);
  const seriesId = eventId(site, `series ${key}`);
  const owner = { ...base.user, kind: 'person', response: 'accepted', organizer: true } as const;
  const at = (from: string): StandInEvent => ({
    ...blankEvent(),
    ...{ seriesId, title, guests: [owner, guest(key)] },
    ...{ id: occurrenceId(site, seriesId, from, base.timeZone), start: from, end: addMinutes(from, LASTS) },
  });
  const soon = at(wall);
  const inAWeek = at(`${addDays(wall.slice(0, 10), 7)}${wall.slice(10)}`);
  const clock = { during: start + 3 * MINUTE_MS, closing: end - 4 * MINUTE_MS, after: end + 2 * MINUTE_MS };
  return { config: { ...base, events: [soon, inAWeek] }, soon, inAWeek, clock };
}
