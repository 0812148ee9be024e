import type { CalendarDate, Site } from '@/utils/domain/calendar/calendar-event';
import { upsert } from '@/utils/store/commands';
import type { WorkerContext } from '../worker-context';

/**
 * Where a site's calendar was last seen: host and account, nothing else of the address. Outlook answers at four
 * hosts, and both sites put the account's number into the path.
 */
interface Place {
  /** `https://host` */
  origin: string;
  /** Google's `/u/1`; Outlook's `/1` before `view`; empty for the first account. */
  account: string;
}

const FIRST: Record<Site, Place> = {
  google: { origin: 'https://calendar.google.com', account: '/u/0' },
  outlook: { origin: 'https://outlook.office.com', account: '' },
};

/** Outlook's ids have some 150 signs; longer ones are something else. */
const LONGEST_KEY = 600;

/** Reads host and account out of a calendar's address; null when it is none. */
export function placeOf(site: Site, url: string): Place | null {
  const address = /^(https:\/\/[^/]+)(\/.*)?$/.exec(url);
  if (!address) return null;
  const [, origin, path = ''] = address;
  const account = site === 'google' ? (/\/u\/\d+(?=\/)/.exec(path)?.[0] ?? '/u/0') : outlookAccount(path);
  return { origin: origin!, account };
}

/** Outlook keeps a second mailbox under `/calendar/1/view/…`; the first one may say 0 or nothing. */
function outlookAccount(path: string): string {
  return /^\/calendar(\/\d+)(?=\/|$)/.exec(path)?.[1] ?? '';
}

/** The address of one day in a calendar. */
export function dayAddress(site: Site, place: Place, date: CalendarDate): string {
  const [year, month, day] = date.split('-').map(Number);
  if (site === 'google') return `${place.origin}/calendar${place.account}/r/day/${year}/${month}/${day}`;
  return `${place.origin}/calendar${place.account}/view/day/${year}/${month}/${day}`;
}

/** Keys of Google's page that are no events: tasks, birthdays, appointment schedules (facts: not base64). */
const NO_GOOGLE_EVENT = /^(?:tasks|ttb|bday|appt)_/;

/**
 * Where the calendar lets its event be edited, by the key its page gave: Google's `data-eventid`, Outlook's item id
 * (both seen from 2018 to 2026). Null for what has no such page.
 */
export function editAddress(site: Site, place: Place, eventId: string): string | null {
  if (site === 'outlook') {
    return eventId.length > LONGEST_KEY
      ? null
      : `${place.origin}/calendar${place.account}/item/${encodeURIComponent(eventId)}`;
  }
  if (!/^[\w-]+=*$/.test(eventId) || NO_GOOGLE_EVENT.test(eventId)) return null;
  return `${place.origin}/calendar${place.account}/r/eventedit/${eventId}`;
}

export async function keepPlace(context: WorkerContext, site: Site, url: string): Promise<void> {
  const place = placeOf(site, url);
  if (!place) return;
  const value = JSON.stringify(place);
  const known = await context.database.read((unit) => unit.get('setting', `place:${site}`));
  if (known?.value === value) return;
  await context.database.note((unit) => upsert(unit, 'setting', `place:${site}`, 'local', { value }));
}

export async function lastPlace(context: WorkerContext, site: Site): Promise<Place> {
  const known = await context.database.read((unit) => unit.get('setting', `place:${site}`));
  return known ? (JSON.parse(known.value) as Place) : FIRST[site];
}

/** Which calendar is used when a meeting has none: the one that was seen last. */
export async function usualSite(context: WorkerContext): Promise<Site> {
  const places = await context.database.read((unit) =>
    Promise.all([unit.get('setting', 'place:google'), unit.get('setting', 'place:outlook')]),
  );
  const [google, outlook] = places;
  if (!google || !outlook) return outlook ? 'outlook' : 'google';
  return outlook.updatedAt > google.updatedAt ? 'outlook' : 'google';
}
