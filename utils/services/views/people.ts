import { actionItemView } from '@/utils/domain/actions/action-item-view';
import { dueDate, isOverdue } from '@/utils/domain/actions/due';
import { byUrgency } from '@/utils/domain/actions/order';
import { meetingSummary } from '@/utils/domain/agenda/meeting-summary';
import { topicView } from '@/utils/domain/agenda/topic-view';
import { timeOfMeeting } from '@/utils/domain/meetings/time-of-meeting';
import { byAttention } from '@/utils/domain/rhythm/attention';
import { personRhythm } from '@/utils/domain/rhythm/person-rhythm';
import { byRank } from '@/utils/domain/rows/rank';
import type { Id } from '@/utils/domain/rows/row';
import type { PeopleView, PersonView } from '@/utils/domain/views/dashboard-view';
import { settingsIn } from '../data/settings';
import { settlePast } from '../meetings/settle';
import { everyone, loadCircle, pairIdsOf, personIn, personOfPair } from '../people/circle';
import { groupsIn } from '../people/groups-in';
import { ofPairs } from '../people/of-pairs';
import { adviceOf } from '../rhythm/advice-of';
import { aroundIn, aroundOf } from '../rhythm/around-in';
import type { WorkerContext } from '../worker-context';
import { countWaiting, meetingLine, meetingsOf, summaryOf } from './pair-history';

/** Everyone, also who was put away: those who wait too long, then those one has to do with next. */
export async function peopleView(context: WorkerContext): Promise<PeopleView> {
  await settlePast(context);
  return context.database.read(async (unit) => {
    const zone = context.zone();
    const [circle, settings, open] = await Promise.all([
      loadCircle(unit),
      settingsIn(unit),
      unit.where('action-item', 'open'),
    ]);
    const around = aroundOf(settings, unit, zone);
    const items = Map.groupBy(open, ({ pairId }) => personOfPair(circle, pairId)?.id);
    const people = await Promise.all(
      everyone(circle).map(async (person) => {
        const pairIds = pairIdsOf(circle, person.id);
        const [line, topics] = await Promise.all([
          meetingLine(unit, circle, person.id),
          Promise.all(pairIds.map((id) => unit.count('topic', 'open', id))),
        ]);
        const own = items.get(person.id) ?? [];
        const meetings = line.filter((meeting) => timeOfMeeting(meeting) <= unit.now).length;
        const summary = await summaryOf(unit, circle, person, line);
        return {
          ...summary,
          openItems: own.length,
          openTopics: topics.reduce((sum, count) => sum + count, 0),
          overdueItems: own.filter((item) => isOverdue(item, dueDate(item, line, zone), around.today)).length,
          meetings,
          rhythm: personRhythm(person, line, around),
          archivedAt: person.archivedAt,
        };
      }),
    );
    const { peopleSort, peopleShow, peopleRelation, peopleGroup } = settings;
    return {
      people: people.sort(byAttention),
      groups: await groupsIn(unit, circle),
      look: { peopleSort, peopleShow, peopleRelation, peopleGroup },
    };
  });
}

/** One person's whole history, merged people's included. */
export async function personView(context: WorkerContext, personId: Id): Promise<PersonView> {
  await settlePast(context);
  const zone = context.zone();
  return context.database.read(async (unit) => {
    const [circle, now] = await Promise.all([loadCircle(unit), aroundIn(unit, zone)]);
    const person = personIn(circle, personId);
    const { id } = person;
    const everyId = circle.closure.allOf(id);
    const pairIds = pairIdsOf(circle, id);
    const [summary, meetings, waiting, topics, items] = await Promise.all([
      summaryOf(unit, circle, person),
      meetingsOf(unit, pairIds),
      countWaiting(unit, pairIds),
      ofPairs(unit, pairIds, 'topic', 'open'),
      ofPairs(unit, pairIds, 'action-item', 'open'),
    ]);
    const around = { personName: person.name, meetings, zone, today: now.today };
    const shown = topics.sort(byRank).map((topic) => topicView(topic, meetings, unit.now));
    const rhythm = personRhythm(person, meetings, now);
    const held = meetings.filter(({ state }) => state === 'held');
    return {
      archivedAt: person.archivedAt,
      firstMet: held.find(({ start }) => start !== null)?.start ?? null,
      lastHeld: held.at(-1)?.id ?? null,
      person: summary,
      rhythm,
      advice: await adviceOf(unit, { person, pairIds, rhythm, topics: shown, today: now.today }),
      aliases: circle.aliases
        .filter((alias) => everyId.includes(alias.personId))
        .map(({ id, kind, value }) => ({ id, kind, value })),
      merged: circle.people
        .filter((one) => one.id !== id && everyId.includes(one.id))
        .map(({ id, name }) => ({ id, name })),
      topics: shown,
      actionItems: items.map((item) => actionItemView(item, around)).sort(byUrgency),
      meetings: meetings.reverse().map((one) => meetingSummary(one, person, waiting.topics + waiting.items)),
    };
  });
}
