import { actionItemView } from '@/utils/domain/actions/action-item-view';
import { byUrgency } from '@/utils/domain/actions/order';
import { onAgenda, sinceLastTime, splitWaiting } from '@/utils/domain/agenda/carry-over';
import { placeInSections, sectionViews } from '@/utils/domain/agenda/sections';
import { topicView } from '@/utils/domain/agenda/topic-view';
import type { TopicRow } from '@/utils/domain/rows/agenda';
import type { MeetingRow } from '@/utils/domain/rows/meeting';
import type { PersonRow } from '@/utils/domain/rows/person';
import { byRank } from '@/utils/domain/rows/rank';
import type { Id } from '@/utils/domain/rows/row';
import { instantToDate } from '@/utils/domain/time/zone';
import type { PanelView } from '@/utils/domain/views/panel-view';
import type { Unit } from '@/utils/store/unit';
import { timeOf } from './pair-history';

type AgendaView = Pick<PanelView, 'sinceLastTime' | 'topics' | 'sections' | 'parked' | 'actionItems'>;

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
  const [open, ticked, items, sections] = await Promise.all([
    Promise.all(pairIds.map((id) => unit.where('topic', 'open', id))).then((lists) => lists.flat()),
    unit.where('topic', 'doneIn', meeting.id),
    Promise.all(pairIds.map((id) => unit.where('action-item', 'pair', id))).then((lists) => lists.flat()),
    unit.where('section', 'meeting', meeting.id),
  ]);
  const before = meetings.filter((one) => one.state === 'held' && timeOf(one) < timeOf(meeting));
  const lastMet = before.at(-1)?.end ?? before.at(-1)?.start ?? null;
  const surroundings = { personName: person.name, meetings, zone, today: instantToDate(unit.now, zone) };
  const here = sectionViews(sections);
  const titles = await sectionTitles(unit, [...open, ...ticked]);
  const { agenda, aside } = onAgenda([...open, ...ticked], meeting.id);
  const draw = (topics: TopicRow[]) =>
    placeInSections(
      topics.map((topic) => topicView(topic, meetings, unit.now)),
      here,
      titles,
    );
  const { waiting, rest } = splitWaiting(draw(agenda));
  return {
    sinceLastTime: {
      actionItems: sinceLastTime(items, meeting.id, lastMet)
        .map((item) => actionItemView(item, surroundings))
        .sort(byUrgency),
      topics: waiting,
    },
    topics: rest,
    sections: here,
    parked: draw(aside).sort(byRank),
    actionItems: items
      .filter((item) => item.madeIn === meeting.id)
      .sort(byRank)
      .map((item) => actionItemView(item, surroundings)),
  };
}

/** Titles of the sections that topics point at, deleted ones too: a part of an agenda may be gone, its name is not. */
async function sectionTitles(unit: Unit, topics: readonly TopicRow[]): Promise<Map<Id, string>> {
  const ids = [...new Set(topics.map((topic) => topic.sectionId))].filter((id) => id !== null);
  const rows = await Promise.all(ids.map((id) => unit.find('section', id)));
  return new Map(rows.filter((row) => row !== undefined).map((row) => [row.id, row.title]));
}
