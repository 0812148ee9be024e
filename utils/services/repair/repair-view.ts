import { meetingSummary } from '@/utils/domain/agenda/meeting-summary';
import { topicView } from '@/utils/domain/agenda/topic-view';
import { proposeTimes } from '@/utils/domain/repair/propose-time';
import { roleTowards } from '@/utils/domain/repair/role';
import { sharedTopics } from '@/utils/domain/repair/shared-topics';
import { causeOf } from '@/utils/domain/repair/situation';
import type { Span } from '@/utils/domain/repair/span';
import type { MeetingRow, SightingRow } from '@/utils/domain/rows/meeting';
import { byRank } from '@/utils/domain/rows/rank';
import type { Id } from '@/utils/domain/rows/row';
import type { RepairView } from '@/utils/domain/views/repair-view';
import type { Unit } from '@/utils/store/unit';
import { mayLeave } from '@/utils/transfer/shared-only';
import { settingsIn } from '../data/settings';
import { editAddress, lastPlace, usualSite } from '../meetings/calendar-place';
import { settlePast } from '../meetings/settle';
import { type MeetingWith, meetingWith } from '../people/meeting-with';
import { countWaiting, meetingsOf } from '../views/pair-history';
import { sourcesOf } from '../week/meeting-history';
import type { WorkerContext } from '../worker-context';
import { busyAround } from './busy-around';
import { composeAt } from './compose-at';
import { emailOf } from './email-of';
import { skipOf } from './skip-of';

const USUAL_MINUTES = 30;
const LONGEST_MINUTES = 4 * 60;
const MINUTE_MS = 60_000;

/** An event that its calendar calls cancelled can't be moved any more. */
const NOT_TO_MOVE: ReadonlySet<string> = new Set(['marked-cancelled', 'title-says-cancelled']);

/** All that is needed to mend a meeting. What may leave passes the one choke point; what is private stands apart. */
export async function repairView(context: WorkerContext, meetingId: Id): Promise<RepairView> {
  await settlePast(context);
  const { eventId, ...view } = await context.database.read((unit) => inUnit(unit, meetingId, context.zone()));
  const site = view.site ?? (await usualSite(context));
  const place = await lastPlace(context, site);
  return {
    ...view,
    composeAt: composeAt(site, place.origin),
    eventAddress: view.site && eventId !== null ? editAddress(view.site, place, eventId) : null,
  };
}

type InUnit = Omit<RepairView, 'composeAt' | 'eventAddress'> & { eventId: string | null };

async function inUnit(unit: Unit, meetingId: Id, zone: string): Promise<InUnit> {
  const known = await meetingWith(unit, meetingId);
  const { meeting, circle, person, pairIds } = known;
  const [settings, meetings, waiting, topics, busy, email, sightings, feeds] = await Promise.all([
    settingsIn(unit),
    meetingsOf(unit, pairIds),
    countWaiting(unit, pairIds),
    waitingTopics(unit, known),
    busyAround(unit, meeting, zone),
    emailOf(unit, circle, person, meeting),
    unit.where('sighting', 'meeting', meetingId),
    unit.all('feed'),
  ]);
  const original = spanOf(meeting);
  const minutes = minutesOf(original);
  const next = nextStart(meetings, meeting, unit.now);
  const { timeZone: theirZone } = person;
  const facts = { original, minutes, busy, next, theirZone, settings, homeZone: zone, now: unit.now };
  return {
    cause: causeOf(meeting.state),
    by: meeting.stateBy,
    sources: sourcesOf(sightings, feeds),
    meeting: meetingSummary(meeting, person, waiting.topics + waiting.items),
    role: roleTowards(person.relation, settings),
    tone: settings.repairTone,
    email,
    minutes,
    busy,
    proposals: proposeTimes(facts),
    homeZone: zone,
    theirZone,
    site: meeting.site,
    eventId: movableEvent(meeting, sightings),
    ...topics(meetings),
    skip: await skipOf(unit, known, meetings, zone),
    askedAt: meeting.repairAskedAt,
    repair: meeting.repair,
  };
}

/** What is still open, by rank: what may leave, and what is the user's alone. */
async function waitingTopics(unit: Unit, { pairIds }: MeetingWith) {
  const lists = await Promise.all(pairIds.map((id) => unit.where('topic', 'open', id)));
  const rows = lists.flat().sort(byRank);
  return (meetings: readonly MeetingRow[]): Pick<RepairView, 'waiting' | 'waitingPrivate'> => {
    const views = (wanted: (topic: (typeof rows)[number]) => boolean) =>
      rows.filter(wanted).map((topic) => topicView(topic, meetings, unit.now));
    return {
      waiting: sharedTopics(views((topic) => mayLeave(topic.pairId, topic))),
      waitingPrivate: views((topic) => !mayLeave(topic.pairId, topic)),
    };
  };
}

/** The calendar's page knows its own ids; what only a feed told of has none that a page would open. */
function movableEvent(meeting: MeetingRow, sightings: readonly SightingRow[]): string | null {
  if (NOT_TO_MOVE.has(meeting.stateReason)) return null;
  return sightings.find(({ feedId }) => feedId === null)?.eventId ?? null;
}

function spanOf({ start, end }: MeetingRow): Span | null {
  return start === null ? null : { start, end: end ?? start + USUAL_MINUTES * MINUTE_MS };
}

function minutesOf(span: Span | null): number {
  const minutes = span === null ? USUAL_MINUTES : Math.round((span.end - span.start) / MINUTE_MS);
  return minutes < 5 || minutes > LONGEST_MINUTES ? USUAL_MINUTES : minutes;
}

function nextStart(meetings: readonly MeetingRow[], meeting: MeetingRow, now: number): number | null {
  const next = meetings.find((one) => one.id !== meeting.id && one.state === 'scheduled' && (one.start ?? 0) > now);
  return next?.start ?? null;
}
