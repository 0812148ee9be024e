import { actionItemView } from '@/utils/domain/actions/action-item-view';
import { byUrgency } from '@/utils/domain/actions/order';
import { againId } from '@/utils/domain/agenda/again';
import { arrange, sinceLastTime } from '@/utils/domain/agenda/carry-over';
import { saidAndDid } from '@/utils/domain/agenda/said-and-did';
import { placeInSections, sectionViews } from '@/utils/domain/agenda/sections';
import { withoutSpentPrompts } from '@/utils/domain/agenda/spent-prompts';
import { topicView } from '@/utils/domain/agenda/topic-view';
import { timeOfMeeting } from '@/utils/domain/meetings/time-of-meeting';
import type { TopicRow } from '@/utils/domain/rows/agenda';
import type { MeetingRow } from '@/utils/domain/rows/meeting';
import type { PersonRow } from '@/utils/domain/rows/person';
import { byRank } from '@/utils/domain/rows/rank';
import type { Id } from '@/utils/domain/rows/row';
import { instantToDate } from '@/utils/domain/time/zone';
import type { PanelView } from '@/utils/domain/views/panel-view';
import type { Unit } from '@/utils/store/unit';
import { lopsidedShare } from '../agenda/share-hint';
import { ofPairs } from '../people/of-pairs';
import { sectionsPointedAt, titlesOf } from './sections-pointed-at';

type AgendaView = Pick<
  PanelView,
  'sinceLastTime' | 'topics' | 'sections' | 'parked' | 'actionItems' | 'saidAndDid' | 'lopsided'
>;

interface Agenda {
  meeting: MeetingRow;
  meetings: MeetingRow[];
  person: PersonRow;
  pairIds: string[];
}

/** What stands on the agenda of a meeting: what waits from before, what is new, what was promised in it. */
export async function agendaOf(
  unit: Unit,
  zone: string,
  { meeting, meetings, person, pairIds }: Agenda,
): Promise<AgendaView> {
  const before = meetings.filter((one) => one.state === 'held' && timeOfMeeting(one) < timeOfMeeting(meeting));
  const last = before.at(-1);
  const [open, ticked, items, sections, closed, lopsided] = await Promise.all([
    ofPairs(unit, pairIds, 'topic', 'open'),
    unit.where('topic', 'doneIn', meeting.id),
    ofPairs(unit, pairIds, 'action-item', 'pair'),
    unit.where('section', 'meeting', meeting.id),
    last ? unit.where('topic', 'doneIn', last.id) : [],
    lopsidedShare(unit, person, before),
  ]);
  const lastMet = last?.end ?? last?.start ?? null;
  const surroundings = { personName: person.name, meetings, zone, today: instantToDate(unit.now, zone) };
  const here = sectionViews(sections);
  const all = [...withoutNextTimes(open, ticked, meeting.id), ...ticked];
  const pointedAt = await sectionsPointedAt(unit, all);
  const around = { meetingId: meeting.id, sections: [...sections, ...pointedAt], meetings, now: unit.now };
  const topics = withoutSpentPrompts(all, around);
  const drawn = topics.map((topic) => topicView(topic, meetings, unit.now));
  const placed = placeInSections(drawn, here, titlesOf(pointedAt));
  const { waiting, rest, aside } = arrange(placed, meeting.id);
  return {
    sinceLastTime: {
      actionItems: sinceLastTime(items, meeting.id, lastMet)
        .map((item) => actionItemView(item, surroundings))
        .sort(byUrgency),
      topics: waiting,
    },
    topics: rest,
    sections: here,
    parked: aside,
    saidAndDid: saidAndDid(closed),
    lopsided,
    actionItems: items
      .filter((item) => item.madeIn === meeting.id)
      .sort(byRank)
      .map((item) => actionItemView(item, surroundings)),
  };
}

/** What a ticked topic leaves for the next time is no "put off" of this meeting. */
function withoutNextTimes(open: readonly TopicRow[], ticked: readonly TopicRow[], meetingId: Id): TopicRow[] {
  const nextTimes = new Set(ticked.map((topic) => againId(topic.id)));
  return open.filter((topic) => topic.notIn !== meetingId || !nextTimes.has(topic.id));
}
