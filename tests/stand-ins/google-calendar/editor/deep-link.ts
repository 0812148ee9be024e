import { instantToWall, isZone, wallToInstant } from '@/utils/domain/time/zone';
import type { StandInConfig, StandInEvent, StandInGuest } from '../../shared/stand-in';
import { addMinutes } from '../../shared/wall-time';
import { guestOf, ownGuest } from './guest-input';

export type Draft = Pick<StandInEvent, 'title' | 'start' | 'end' | 'allDay' | 'guests' | 'location'> & {
  description: string;
  /** Weeks between occurrences; null for a single event. */
  everyWeeks: number | null;
};

/** Reads `text`, `dates`, `ctz`, `stz`, `etz`, `details`, `location`, `add` and `recur` (evidence). */
export function draftOf(query: URLSearchParams, config: StandInConfig): Draft {
  const next = addMinutes(`${config.now.slice(0, 13)}:00`, 60);
  const times = datesOf(query, config) ?? { start: next, end: addMinutes(next, 60), allDay: false };
  const guests = query
    .getAll('add')
    .flatMap((list) => list.split(','))
    .filter(Boolean)
    .map(guestOf);
  return {
    ...times,
    title: query.get('text') ?? '',
    location: query.get('location') ?? '',
    description: query.get('details') ?? '',
    guests: guests.length > 0 ? [ownGuest(config), ...guests] : [],
    everyWeeks: weeksOf(query.get('recur')),
  };
}

function weeksOf(rule: string | null): number | null {
  if (!rule?.includes('FREQ=WEEKLY')) return null;
  return Number(/INTERVAL=(\d+)/.exec(rule)?.[1] ?? 1);
}

function datesOf(
  query: URLSearchParams,
  config: StandInConfig,
): { start: string; end: string; allDay: boolean } | null {
  const [from, to] = (query.get('dates') ?? '').split('/');
  if (!from || !to) return null;
  if (/^\d{8}$/.test(from)) return { start: dashed(from), end: dashed(to), allDay: true };
  const zone = (own: string) => query.get(own) ?? query.get('ctz');
  const start = wallOf(from, zone('stz'), config.timeZone);
  const end = wallOf(to, zone('etz'), config.timeZone);
  return start && end ? { start, end, allDay: false } : null;
}

function dashed(text: string): string {
  return `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6, 8)}`;
}

/** With `Z` an instant; else a wall time of the named zone; unknown zones are ignored (evidence). */
function wallOf(text: string, zone: string | null, calendarZone: string): string | null {
  if (!/^\d{8}T\d{4,6}Z?$/.test(text)) return null;
  const wall = `${dashed(text)}T${text.slice(9, 11)}:${text.slice(11, 13)}`;
  const written = text.endsWith('Z') ? 'UTC' : isZone(zone) ? zone : calendarZone;
  if (written === calendarZone) return wall;
  const instant = wallToInstant(wall, written);
  return instant === null ? null : instantToWall(instant, calendarZone);
}

/** The query of a new event's editor. */
export function deepLinkOf(draft: {
  title: string;
  start: string;
  end: string;
  guests: readonly StandInGuest[];
}): URLSearchParams {
  const compact = (wall: string) =>
    wall.length === 10 ? wall.replaceAll('-', '') : `${wall.replaceAll(/[-:]/g, '')}00`;
  const query = new URLSearchParams({ text: draft.title, dates: `${compact(draft.start)}/${compact(draft.end)}` });
  const others = draft.guests.filter((guest) => !guest.organizer).map((guest) => guest.email);
  if (others.length > 0) query.set('add', others.join(','));
  return query;
}
