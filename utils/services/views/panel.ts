import { meetingSummary } from '@/utils/domain/agenda/meeting-summary';
import { byNearness } from '@/utils/domain/agenda/person-summary';
import { countPeople } from '@/utils/domain/detection/count-people';
import { displayName } from '@/utils/domain/identity/display-name';
import { timeOfMeeting } from '@/utils/domain/meetings/time-of-meeting';
import { personRhythm } from '@/utils/domain/rhythm/person-rhythm';
import type { MeetingRow, SightingRow } from '@/utils/domain/rows/meeting';
import { isZone } from '@/utils/domain/time/zone';
import type { PanelEvent, PanelView } from '@/utils/domain/views/panel-view';
import { EMPTY_TAB, type TabState } from '@/utils/platform/tab-memory';
import type { Unit } from '@/utils/store/unit';
import { understand } from '../calendar/judge-sighting';
import { attendeesOf } from '../calendar/sight-event';
import { coverIn } from '../data/settings';
import { isDefiniteNo } from '../meetings/drop-meeting';
import { settlePast } from '../meetings/settle';
import { type Circle, loadCircle, pairIdsOf, personOfPair, realPeople } from '../people/circle';
import { foundTimeOf } from '../repair/found-times';
import { aroundIn } from '../rhythm/around-in';
import type { WorkerContext } from '../worker-context';
import { notesOf } from './meeting-record';
import { countWaiting, meetingsOf, summaryOf } from './pair-history';
import { agendaOf } from './panel-agenda';

const EARLIER = 40;

/** What the panel of a tab shows. `tabId` null: a panel without a calendar. */
export async function panelView(context: WorkerContext, tabId: number | null): Promise<PanelView> {
  const [tab] = await Promise.all([tabId === null ? EMPTY_TAB : context.tabs.get(tabId), settlePast(context)]);
  return context.database.read(async (unit) => {
    const around = await frame(unit, tab);
    const selected = tab.selected;
    if (selected === null) return around;
    const circle = await loadCircle(unit);
    const [sighting, ownMeeting] = await Promise.all([unit.get('sighting', selected), unit.get('meeting', selected)]);
    if (ownMeeting) return withMeeting(unit, context.zone(), circle, around, ownMeeting);
    if (!sighting) return around;
    return withEvent(unit, context.zone(), circle, around, sighting);
  });
}

/** The panel before anything was picked. */
async function frame(unit: Unit, tab: TabState): Promise<PanelView> {
  const [health, cover, oriented] = await Promise.all([
    unit.get('health', tab.healthId),
    coverIn(unit),
    unit.get('setting', 'oriented'),
  ]);
  const unreadable = health !== undefined && health.read === 0 && health.unread > 0;
  return {
    status: unreadable ? 'unreadable' : 'no-event',
    event: null,
    verdict: null,
    person: null,
    meeting: null,
    sinceLastTime: { actionItems: [], topics: [] },
    topics: [],
    sections: [],
    parked: [],
    saidAndDid: [],
    lopsided: null,
    notes: null,
    actionItems: [],
    nextAfter: null,
    earlier: [],
    people: [],
    health: health ? { read: health.read, unread: health.unread } : null,
    cover,
    orient: oriented?.value !== 'true',
    dark: tab.dark,
    repairing: tab.repair,
  };
}

async function withEvent(
  unit: Unit,
  zone: string,
  circle: Circle,
  around: PanelView,
  sighting: SightingRow,
): Promise<PanelView> {
  const { verdict } = await understand(unit, circle, sighting);
  const view = { ...around, event: panelEvent(sighting, circle), verdict };
  const meeting = isDefiniteNo(verdict) ? undefined : await unit.get('meeting', sighting.meetingId);
  if (meeting) return withMeeting(unit, zone, circle, view, meeting);
  const people = await Promise.all(realPeople(circle).map((person) => summaryOf(unit, circle, person)));
  return { ...view, status: verdict.verdict === 'no' ? 'other' : 'ask', people: people.sort(byNearness) };
}

/** The agenda of a meeting. */
async function withMeeting(
  unit: Unit,
  zone: string,
  circle: Circle,
  view: PanelView,
  meeting: MeetingRow,
): Promise<PanelView> {
  const person = personOfPair(circle, meeting.pairId);
  if (!person) return { ...view, status: 'ask' };
  const pairIds = pairIdsOf(circle, person.id);
  const [meetings, summary, waiting, notes, around] = await Promise.all([
    meetingsOf(unit, pairIds),
    summaryOf(unit, circle, person),
    countWaiting(unit, pairIds),
    notesOf(unit, meeting),
    aroundIn(unit, zone),
  ]);
  const brief = (one: MeetingRow) => meetingSummary(one, person, waiting.topics + waiting.items);
  const earlier = meetings
    .filter((one) => one.id !== meeting.id && timeOfMeeting(one) < timeOfMeeting(meeting))
    .reverse();
  return {
    ...view,
    status: 'one-on-one',
    person: summary,
    meeting: brief(meeting),
    found: await foundTimeOf(unit, circle, meeting),
    rhythm: personRhythm(person, meetings, around),
    notes,
    nextAfter:
      meetings.find((one) => one.state === 'scheduled' && timeOfMeeting(one) > timeOfMeeting(meeting))?.start ?? null,
    earlier: earlier.slice(0, EARLIER).map(brief),
    ...(await agendaOf(unit, zone, { meeting, meetings, person, pairIds })),
  };
}

function panelEvent(sighting: SightingRow, circle: Circle): PanelEvent {
  const attendees = attendeesOf(sighting);
  return {
    sightingId: sighting.id,
    title: sighting.title,
    start: sighting.start,
    end: sighting.end,
    allDay: sighting.allDay,
    timeZone: sighting.timeZone,
    zoneCertain: isZone(sighting.timeZone),
    state: sighting.state,
    recurring: sighting.recurring,
    location: sighting.location,
    others: attendees && countPeople(attendees, circle.self).others.map(displayName),
  };
}
