import type { CalendarDate, Instant, Site } from '../calendar/calendar-event';
import { hashId } from '../rows/id';
import type { FeedOccurrence } from './feed-occurrence';

type Named = Pick<FeedOccurrence, 'uid' | 'recurrenceId'>;

/**
 * The id that the calendar's own page has for an occurrence of a feed, where it can be told (Google), so that both are
 * the same meeting; elsewhere (Outlook's page ids say nothing of the UID) one of our own.
 */
export function feedEventId(site: Site, occurrence: Named, account: string | null): string {
  const { uid, recurrenceId } = occurrence;
  if (site === 'google') return googlePageId(occurrence, account);
  return `feed:${hashId('feed-event', uid, recurrenceId === null ? '' : String(recurrenceId))}`;
}

/** `<event id>_<original start> <calendar id>` in base64 without padding: see utils/domain/meetings/occurrence-id.ts. */
function googlePageId({ uid, recurrenceId }: Named, account: string | null): string {
  const start = recurrenceId === null ? '' : `_${googleStamp(recurrenceId)}`;
  const calendar = (account ?? 'unknown').replace(/@gmail\.com$/, '@m');
  return btoa(`${googleEventId(uid)}${start} ${calendar}`).replace(/=+$/, '');
}

function googleStamp(start: Instant | CalendarDate): string {
  if (typeof start === 'string') return start.replaceAll('-', '');
  return new Date(start).toISOString().replace(/[-:]|\.\d+/g, '');
}

/**
 * An event made in Google has its id in its UID. One that came from elsewhere has an id made of its UID: `_` and the
 * UID in the alphabet of base32hex (`_60q30c1g…` is `040000…`, as Outlook's UIDs begin).
 */
function googleEventId(uid: string): string {
  const own = /^([\x21-\x7e]+)@google\.com$/.exec(uid)?.[1];
  return own ?? `_${base32hex(new TextEncoder().encode(uid))}`;
}

function base32hex(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const groups = bits.match(/.{1,5}/g) ?? [];
  return groups.map((group) => Number.parseInt(group.padEnd(5, '0'), 2).toString(32)).join('');
}
