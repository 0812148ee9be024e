import { actionItemView } from '@/utils/domain/actions/action-item-view';
import { byUrgency } from '@/utils/domain/actions/order';
import { onAgenda, sinceLastTime, splitWaiting } from '@/utils/domain/agenda/carry-over';
import { topicView } from '@/utils/domain/agenda/topic-view';
import type { MeetingRow } from '@/utils/domain/rows/meeting';
import type { PersonRow } from '@/utils/domain/rows/person';
import { byRank } from '@/utils/domain/rows/rank';
import { instantToDate } from '@/utils/domain/time/zone';
import type { PanelView } from '@/utils/domain/views/panel-view';
import type { Unit } from '@/utils/store/unit';
import { timeOf } from './pair-history';

type AgendaView = Pick<PanelView, 'sinceLastTime' | 'topics' | 'actionItems'>;

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
  const [open, ticked, items] = await Promise.all([
    Promise.all(pairIds.map((id) => unit.where('topic', 'open', id))).then((lists) => lists.flat()),
    unit.where('topic', 'doneIn', meeting.id),
    Promise.all(pairIds.map((id) => unit.where('action-item', 'pair', id))).then((lists) => lists.flat()),
  ]);
  const before = meetings.filter((one) => one.state === 'held' && timeOf(one) < timeOf(meeting));
  const lastMet = before.at(-1)?.end ?? before.at(-1)?.start ?? null;
  const surroundings = { personName: person.name, meetings, zone, today: instantToDate(unit.now, zone) };
  const shown = onAgenda([...open, ...ticked], meeting.id).map((topic) => topicView(topic, meetings, unit.now));
  const { waiting, rest } = splitWaiting(shown);
  return {
    sinceLastTime: {
      actionItems: sinceLastTime(items, meeting.id, lastMet)
        .map((item) => actionItemView(item, surroundings))
        .sort(byUrgency),
      topics: waiting,
    },
    topics: rest,
    actionItems: items
      .filter((item) => item.madeIn === meeting.id)
      .sort(byRank)
      .map((item) => actionItemView(item, surroundings)),
  };
}
