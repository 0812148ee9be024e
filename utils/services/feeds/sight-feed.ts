import type { CalendarDate, Instant } from '@/utils/domain/calendar/calendar-event';
import { eventOfOccurrence, type FeedOf } from '@/utils/domain/feeds/event-of-occurrence';
import { feedEventId } from '@/utils/domain/feeds/feed-event-id';
import type { FeedOccurrence } from '@/utils/domain/feeds/feed-occurrence';
import { PRESENT } from '@/utils/domain/meetings/absence';
import { seriesKeyOf } from '@/utils/domain/meetings/occurrence-id';
import type { FeedRow } from '@/utils/domain/rows/feed';
import { hashId } from '@/utils/domain/rows/id';
import type { SightingRow } from '@/utils/domain/rows/meeting';
import type { Fields, Id } from '@/utils/domain/rows/row';
import { wallToInstant } from '@/utils/domain/time/zone';
import { create, patch } from '@/utils/store/commands';
import type { Unit } from '@/utils/store/unit';
import { followSighting } from '../calendar/follow-sighting';
import { SeriesMemory } from '../calendar/series-memory';
import { saysElse } from '../calendar/sight-event';
import { twinOf } from '../calendar/twin';
import { type Circle, loadCircle } from '../people/circle';
import { keepSelfAlias } from '../people/make-person';
import { countMissing } from './miss-events';

export interface FeedNews {
  /** Those that touch the window. */
  occurrences: readonly FeedOccurrence[];
  from: Instant;
  to: Instant;
  /** Those of the given UIDs, also far outside of the window: what isn't in it any more may have moved away. */
  elsewhere(uids: ReadonlySet<string>): readonly FeedOccurrence[];
}

/**
 * Keeps what a feed tells, beside what pages showed of the same events. What it says as it said before writes nothing,
 * and is no newer than when it was first said: a feed may lag behind the page.
 */
export async function sightFeed(unit: Unit, feed: FeedRow, news: FeedNews, zone: string): Promise<void> {
  if (feed.account) await keepSelfAlias(unit, 'email', feed.account);
  const circle = await loadCircle(unit);
  const of: FeedOf = { site: feed.site, account: feed.account, ownEmails: circle.self.emails, homeZone: zone };
  const rows = await unit.where('sighting', 'feed', feed.id);
  const before = new Map(rows.map((row) => [row.id, row]));
  const seen = new Set<Id>();
  const sight = async (occurrence: FeedOccurrence) => {
    const fields = sightedFields(occurrence, feed, of);
    const id = feedSightingId(feed.id, fields.eventId);
    if (seen.has(id)) return null;
    seen.add(id);
    return keep(unit, id, before.get(id), fields, zone);
  };
  // All at once: waiting for each of a thousand events would take seconds.
  const told = await Promise.all(news.occurrences.map(sight));
  const missing = rows.filter((row) => !seen.has(row.id) && isExpected(row, news, zone, unit.now));
  const uids = new Set(missing.flatMap(({ feedUid }) => feedUid ?? []));
  const wanted = new Set(missing.map((row) => row.id));
  const elsewhere = (uids.size > 0 ? news.elsewhere(uids) : []).filter((occurrence) =>
    wanted.has(feedSightingId(feed.id, feedEventId(feed.site, occurrence, feed.account))),
  );
  told.push(...(await Promise.all(elsewhere.map(sight))));
  const changed = told.filter((one) => one !== null);
  await followAll(unit, circle, changed, zone);
  const gone = missing.filter((row) => !seen.has(row.id));
  await countMissing(unit, gone, { self: circle.self, zone, anySeen: seen.size > 0 });
}

/** Unlike a page's chip a feed names people: whoever comes to be known with one event is known for the next. */
async function followAll(unit: Unit, known: Circle, changed: readonly SightingRow[], zone: string): Promise<void> {
  let circle = known;
  const memory = new SeriesMemory(unit, circle);
  await Promise.all(changed.map((sighting) => memory.kinOf(sighting)));
  for (const sighting of changed) {
    const { understanding, meeting } = await followSighting(unit, circle, sighting, zone, memory);
    if (!meeting || understanding.personId !== null) continue;
    circle = await loadCircle(unit);
  }
}

function feedSightingId(feedId: Id, eventId: string): Id {
  return hashId('feed-sighting', feedId, eventId);
}

/** Null when it says what it said before. */
async function keep(
  unit: Unit,
  id: Id,
  before: SightingRow | undefined,
  fields: Fields<SightingRow>,
  zone: string,
): Promise<SightingRow | null> {
  const said = before ? { ...fields, ...keptOf(fields, before), meetingId: before.meetingId } : fields;
  const { seenAt: _, changedAt: __, ...compared } = said;
  const keys = Object.keys(compared) as (keyof typeof compared)[];
  const changed = before ? keys.filter((key) => said[key] !== before[key]) : keys;
  if (changed.length === 0) return null;
  if (before) {
    if (isRetold(said, before, changed, zone)) return patch(unit, 'sighting', id, { ...said, ...saidWhen(before) });
    const changedAt = saysElse(said, before) ? unit.now : before.changedAt;
    return patch(unit, 'sighting', id, { ...said, changedAt, seenAt: unit.now });
  }
  const twin = await twinOf(unit, fields, zone);
  const joined = twin ? { ...fields, ...keptOf(fields, twin), meetingId: twin.meetingId } : fields;
  return create(unit, 'sighting', id, 'local', { ...joined, seenAt: unit.now });
}

/** The same times by the clock of another zone, because the user travels: nothing that the feed says anew. */
function isRetold(now: Times, before: Times, changed: readonly string[], zone: string): boolean {
  const at = (one: Times, key: 'start' | 'end') => one[key] && instantOf(one[key], one.timeZone ?? zone);
  return (
    changed.every((key) => key === 'start' || key === 'end' || key === 'timeZone') &&
    at(now, 'start') === at(before, 'start') &&
    at(now, 'end') === at(before, 'end')
  );
}

type Times = Pick<SightingRow, 'start' | 'end' | 'timeZone'>;

function saidWhen({ seenAt, changedAt }: SightingRow): Pick<SightingRow, 'seenAt' | 'changedAt'> {
  return { seenAt, changedAt };
}

/** What a feed can't tell stays as it was known: its people above all, and the key of its series. */
function keptOf(fields: Fields<SightingRow>, known: SightingRow): Partial<Fields<SightingRow>> {
  const attendees = fields.attendees ?? known.attendees;
  return {
    attendees,
    attendeeCount: attendees === null ? (fields.attendeeCount ?? known.attendeeCount) : fields.attendeeCount,
    account: fields.account ?? known.account,
    organizer: fields.organizer ?? known.organizer,
    location: fields.location ?? known.location,
    seriesKey: known.seriesKey ?? fields.seriesKey,
  };
}

function sightedFields(occurrence: FeedOccurrence, feed: FeedRow, of: FeedOf): Fields<SightingRow> {
  const event = eventOfOccurrence(occurrence, of);
  return {
    site: feed.site,
    feedId: feed.id,
    feedUid: occurrence.uid,
    account: feed.account,
    eventId: event.id,
    seriesKey: seriesKeyOf(feed.site, event),
    meetingId: null,
    kind: event.kind,
    lang: '',
    title: event.title,
    start: event.start,
    end: event.end,
    allDay: event.allDay,
    timeZone: occurrence.tzUncertain ? null : of.homeZone,
    free: event.free ?? null,
    state: event.state,
    recurring: event.recurring,
    location: event.location,
    organizer: event.organizer,
    attendees: event.attendees ? JSON.stringify(event.attendees) : null,
    attendeeCount: event.attendeeCount ?? null,
    seenAt: 0,
    changedAt: 0,
    ...PRESENT,
  };
}

/** Only what is still to come, and inside of the window, must be in a feed: some drop what is over. */
function isExpected(row: SightingRow, { from, to }: FeedNews, zone: string, now: Instant): boolean {
  const start = row.start && instantOf(row.start, row.timeZone ?? zone);
  return typeof start === 'number' && start >= from && start < to && start > now;
}

function instantOf(start: CalendarDate, zone: string): Instant | null {
  return wallToInstant(start.includes('T') ? start : `${start}T00:00`, zone);
}
