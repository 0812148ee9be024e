import { meetingSummary } from '@/utils/domain/agenda/meeting-summary';
import { roleTowards } from '@/utils/domain/repair/role';
import { causeOf } from '@/utils/domain/repair/situation';
import type { MeetingRow, SightingRow } from '@/utils/domain/rows/meeting';
import type { Id } from '@/utils/domain/rows/row';
import type { RepairView } from '@/utils/domain/views/repair-view';
import type { Unit } from '@/utils/store/unit';
import { settingsNowIn } from '../days-off/settings-now';
import { editAddress, lastPlace, usualSite } from '../meetings/calendar-place';
import { settlePast } from '../meetings/settle';
import { meetingWith } from '../people/meeting-with';
import { countWaiting, meetingsOf } from '../views/pair-history';
import { sourcesOf } from '../week/meeting-history';
import type { WorkerContext } from '../worker-context';
import { composeAt } from './compose-at';
import { emailOf } from './email-of';
import { skipOf } from './skip-of';
import { timesToOffer } from './times-to-offer';
import { waitingTopics } from './waiting-topics';

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
  const [settings, meetings, waiting, email, sightings, feeds] = await Promise.all([
    settingsNowIn(unit, circle.self, zone),
    meetingsOf(unit, pairIds),
    countWaiting(unit, pairIds),
    emailOf(unit, circle, person, meeting),
    unit.where('sighting', 'meeting', meetingId),
    unit.all('feed'),
  ]);
  return {
    cause: causeOf(meeting.state),
    by: meeting.stateBy,
    sources: sourcesOf(sightings, feeds),
    meeting: meetingSummary(meeting, person, waiting.topics + waiting.items),
    role: roleTowards(person.relation, settings),
    tone: settings.repairTone,
    email,
    ...(await timesToOffer(unit, known, { meetings, settings, zone })),
    site: meeting.site,
    eventId: movableEvent(meeting, sightings),
    ...(await waitingTopics(unit, pairIds, meetings)),
    skip: await skipOf(unit, known, meetings, zone),
    askedAt: meeting.repairAskedAt,
    repair: meeting.repair,
  };
}

/** The calendar's page knows its own ids; what only a feed told of has none that a page would open. */
function movableEvent(meeting: MeetingRow, sightings: readonly SightingRow[]): string | null {
  if (NOT_TO_MOVE.has(meeting.stateReason)) return null;
  return sightings.find(({ feedId }) => feedId === null)?.eventId ?? null;
}
