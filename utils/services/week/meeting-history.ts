import { meetingSummary } from '@/utils/domain/agenda/meeting-summary';
import { isGone } from '@/utils/domain/meetings/cancelled';
import type { FeedRow } from '@/utils/domain/rows/feed';
import type { MeetingChangeRow, MeetingRow, SightingRow } from '@/utils/domain/rows/meeting';
import type { Id } from '@/utils/domain/rows/row';
import { stampTime } from '@/utils/domain/time/hybrid-clock';
import type { MeetingChange, MeetingHistoryView, MeetingSource } from '@/utils/domain/views/meeting-history-view';
import { changesOf } from '../meetings/change-log';
import { meetingWith } from '../people/meeting-with';
import type { WorkerContext } from '../worker-context';

/** How a meeting's state is known, from where, and what changed before. */
export function meetingHistory(context: WorkerContext, meetingId: Id): Promise<MeetingHistoryView> {
  return context.database.read(async (unit) => {
    const [{ meeting, person }, sightings, feeds, changes] = await Promise.all([
      meetingWith(unit, meetingId),
      unit.where('sighting', 'meeting', meetingId),
      unit.all('feed'),
      changesOf(unit, meetingId),
    ]);
    const { userSaid, standsAgainst, answeredAt, state, stateReason, stateBy } = meeting;
    return {
      meeting: meetingSummary(meeting, person, 0),
      since: sinceWhen(meeting, changes),
      sources: sourcesOf(sightings, feeds),
      changes: changes.map(shown).reverse(),
      said: { userSaid, standsAgainst, answeredAt, state, stateReason, stateBy },
      sightingId: (sightings.find(({ feedId }) => feedId === null) ?? sightings[0])?.id ?? null,
    };
  });
}

/** `changes`: newest first. Meetings of before changes were kept have none. */
function sinceWhen(meeting: MeetingRow, changes: readonly MeetingChangeRow[]): number {
  const began = changes.findIndex(({ state, wasState }) => state !== wasState);
  return changes[began]?.at ?? stampTime(meeting.createdAt);
}

/** Latest word first. */
export function sourcesOf(sightings: readonly SightingRow[], feeds: readonly FeedRow[]): MeetingSource[] {
  const feedById = new Map(feeds.map((feed) => [feed.id, feed]));
  const sources = sightings.map((sighting): MeetingSource => {
    const feed = sighting.feedId === null ? null : feedById.get(sighting.feedId);
    const kind = sighting.feedId === null ? 'page' : feed?.kind === 'file' ? 'file' : 'feed';
    // A feed that says the same again is no new word; that it was read says that it still holds.
    const seenAt = Math.max(sighting.seenAt, (kind === 'feed' && feed?.lastReadAt) || 0);
    return { kind, site: sighting.site, name: feed?.name ?? null, seenAt, gone: isGone(sighting) };
  });
  return sources.sort((a, b) => b.seenAt - a.seenAt);
}

function shown(row: MeetingChangeRow): MeetingChange {
  const { id, at, state, reason, by, start, date, wasState, wasStart, wasDate } = row;
  return { id, at, state, reason, by, start, date, wasState, wasStart, wasDate };
}
