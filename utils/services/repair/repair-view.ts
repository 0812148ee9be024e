import { meetingSummary } from '@/utils/domain/agenda/meeting-summary';
import { topicView } from '@/utils/domain/agenda/topic-view';
import { proposeTimes, type Span } from '@/utils/domain/repair/propose-time';
import { roleTowards } from '@/utils/domain/repair/role';
import { sharedTopics } from '@/utils/domain/repair/shared-topics';
import { causeOf } from '@/utils/domain/repair/situation';
import type { MeetingRow } from '@/utils/domain/rows/meeting';
import { byRank } from '@/utils/domain/rows/rank';
import type { Id } from '@/utils/domain/rows/row';
import type { RepairView } from '@/utils/domain/views/repair-view';
import type { Unit } from '@/utils/store/unit';
import { mayLeave } from '@/utils/transfer/shared-only';
import { settingsIn } from '../data/settings';
import { lastPlace, usualSite } from '../meetings/calendar-place';
import { settlePast } from '../meetings/settle';
import { meetingWith } from '../people/meeting-with';
import { countWaiting, meetingsOf } from '../views/pair-history';
import type { WorkerContext } from '../worker-context';
import { busyAround } from './busy-around';
import { composeAt } from './compose-at';
import { emailOf } from './email-of';

const USUAL_MINUTES = 30;
const LONGEST_MINUTES = 4 * 60;
const MINUTE_MS = 60_000;

/** All that is needed to ask for a new time. Nothing private is in it: topics pass the one choke point. */
export async function repairView(context: WorkerContext, meetingId: Id): Promise<RepairView> {
  await settlePast(context);
  const view = await context.database.read((unit) => inUnit(unit, meetingId, context.zone()));
  const site = view.site ?? (await usualSite(context));
  const { origin } = await lastPlace(context, site);
  return { ...view, composeAt: composeAt(site, origin) };
}

async function inUnit(unit: Unit, meetingId: Id, zone: string): Promise<Omit<RepairView, 'composeAt'>> {
  const [{ meeting, circle, person, pairIds }, settings] = await Promise.all([
    meetingWith(unit, meetingId),
    settingsIn(unit),
  ]);
  const [meetings, waiting, topics, busy, email] = await Promise.all([
    meetingsOf(unit, pairIds),
    countWaiting(unit, pairIds),
    Promise.all(pairIds.map((id) => unit.where('topic', 'open', id))),
    busyAround(unit, meeting, zone),
    emailOf(unit, circle, person, meeting),
  ]);
  const original = spanOf(meeting);
  const minutes = minutesOf(original);
  const views = topics
    .flat()
    .filter((topic) => mayLeave(topic.pairId, topic))
    .sort(byRank)
    .map((topic) => topicView(topic, meetings, unit.now));
  return {
    cause: causeOf(meeting.state),
    by: meeting.stateBy,
    meeting: meetingSummary(meeting, person, waiting.topics + waiting.items),
    role: roleTowards(person.relation, settings),
    email,
    minutes,
    proposals: proposeTimes({
      original,
      minutes,
      busy,
      next: nextStart(meetings, meeting, unit.now),
      settings,
      homeZone: zone,
      now: unit.now,
    }),
    site: meeting.site,
    waiting: sharedTopics(views),
  };
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
