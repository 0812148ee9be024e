import { instantToWall } from '@/utils/domain/time/zone';
import type { StandInConfig, StandInEvent, StandInGuest } from '../../shared/stand-in';
import { addMinutes } from '../../shared/wall-time';
import type { App, Draft } from '../app';
import { sameAddress } from '../label/standing';

export function emptyDraft(start: string, end: string): Draft {
  const text = { subject: '', location: '', body: '' };
  return { id: null, ...text, start, end, allDay: false, guests: [], optional: [] };
}

/** The next full half hour: what "New event" offers. */
export function nextHalfHour(app: App): string {
  const now = app.now();
  return addMinutes(now, 30 - (Number(now.slice(14, 16)) % 30));
}

/** Parameters of the compose address (evidence §9). */
export function draftFromQuery(query: URLSearchParams, app: App): Draft {
  const allDay = query.get('allday') === 'true' || /^\d{4}-\d\d-\d\d$/.test(query.get('startdt') ?? '');
  const start = wallOf(query.get('startdt'), app.config) ?? nextHalfHour(app);
  const end = wallOf(query.get('enddt'), app.config) ?? addMinutes(start, 30);
  const list = (name: string) =>
    query
      .getAll(name)
      .flatMap((value) => value.split(/[,;]/))
      .map((a) => a.trim())
      .filter(Boolean);
  return {
    ...emptyDraft(start, end),
    allDay,
    subject: query.get('subject') ?? '',
    location: query.get('location') ?? '',
    body: query.get('body') ?? '',
    guests: list('to'),
    optional: list('cc'),
  };
}

/** Evidence (§9): `Z` is UTC, without it the time is the user's own. Seconds are cut. */
function wallOf(text: string | null, config: StandInConfig): string | null {
  if (!text) return null;
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return `${text}T00:00`;
  if (/(Z|[+-]\d\d:?\d\d)$/.test(text)) {
    const instant = Date.parse(text);
    return Number.isNaN(instant) ? null : instantToWall(instant, config.timeZone);
  }
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(text) ? text.slice(0, 16) : null;
}

export function draftOf(event: StandInEvent, app: App): Draft {
  const wall = (time: string) => (time.length === 10 ? `${time}T00:00` : time);
  const guests = event.guests
    .filter((guest) => !sameAddress(guest.email, app.config.user.email))
    .map((guest) => guest.email);
  const { id, title: subject, location, allDay } = event;
  return { ...emptyDraft(wall(event.start), wall(event.end)), id, subject, location, allDay, guests };
}

/** The guests of a saved draft: the user as organizer first; answers of people who stay are kept. */
export function guestsOf(draft: Draft, app: App, before: StandInGuest[]): StandInGuest[] {
  const addresses = [...draft.guests, ...draft.optional];
  if (addresses.length === 0) return [];
  const known = new Map(
    app.events().flatMap((event) => event.guests.map((guest) => [guest.email.toLowerCase(), guest])),
  );
  const invited = addresses.map((email): StandInGuest => {
    const kept = before.find((guest) => sameAddress(guest.email, email));
    const person = known.get(email.toLowerCase());
    const { name, kind } = person ?? { name: '', kind: 'person' as const };
    return kept ?? { name, email, kind, response: 'needsAction', organizer: false };
  });
  return [{ ...app.config.user, kind: 'person', response: 'accepted', organizer: true }, ...invited];
}
