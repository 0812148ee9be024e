import { topicView } from '@/utils/domain/agenda/topic-view';
import { fieldOf, stageOf } from '@/utils/domain/people/stage';
import { proposeTimes } from '@/utils/domain/repair/propose-time';
import { roleTowards } from '@/utils/domain/repair/role';
import { sharedTopics } from '@/utils/domain/repair/shared-topics';
import { personRhythm } from '@/utils/domain/rhythm/person-rhythm';
import { favouredMinutes, suggestLength } from '@/utils/domain/rhythm/suggest-length';
import type { PersonRow, WorkField } from '@/utils/domain/rows/person';
import { byRank } from '@/utils/domain/rows/rank';
import type { Id } from '@/utils/domain/rows/row';
import { instantToDate } from '@/utils/domain/time/zone';
import type { AskView } from '@/utils/domain/views/ask-view';
import type { TopicView } from '@/utils/domain/views/parts';
import type { Unit } from '@/utils/store/unit';
import { mayLeave } from '@/utils/transfer/shared-only';
import { settingsIn } from '../data/settings';
import { lastPlace, usualSite } from '../meetings/calendar-place';
import { settlePast } from '../meetings/settle';
import { loadCircle, pairIdsOf, personIn } from '../people/circle';
import { ofPairs } from '../people/of-pairs';
import { busyAround } from '../repair/busy-around';
import { composeAt } from '../repair/compose-at';
import { knownEmail } from '../repair/email-of';
import { meetingsOf, summaryOf } from '../views/pair-history';
import type { WorkerContext } from '../worker-context';

interface Asked {
  personId: Id;
  /** Null: as long as fits them. */
  minutes: number | null;
}

/** All that is needed to ask for a one-on-one. Nothing private is in it: topics pass the one choke point. */
export async function askView(context: WorkerContext, asked: Asked): Promise<AskView> {
  await settlePast(context);
  const view = await context.database.read((unit) => inUnit(unit, asked, context.zone()));
  const site = await usualSite(context);
  const { origin } = await lastPlace(context, site);
  return { ...view, composeAt: composeAt(site, origin) };
}

async function inUnit(unit: Unit, asked: Asked, zone: string): Promise<Omit<AskView, 'composeAt'>> {
  const [circle, settings] = await Promise.all([loadCircle(unit), settingsIn(unit)]);
  const person = personIn(circle, asked.personId);
  const pairIds = pairIdsOf(circle, person.id);
  const [summary, meetings, busy] = await Promise.all([
    summaryOf(unit, circle, person),
    meetingsOf(unit, pairIds),
    busyAround(unit, null, zone),
  ]);
  const { now } = unit;
  const today = instantToDate(now, zone);
  const { askedAt, crisis } = personRhythm(person, meetings, { now, today, ownField: settings.field });
  const minutes = asked.minutes ?? minutesWith(person, today, settings.field, crisis?.on === true);
  return {
    person: summary,
    role: roleTowards(person.relation, settings),
    tone: settings.repairTone,
    email: knownEmail(circle, person.id),
    minutes,
    proposals: proposeTimes({
      ...{ original: null, minutes, busy, settings, now },
      ...{ next: summary.next, theirZone: person.timeZone, homeZone: zone },
    }),
    busy,
    homeZone: zone,
    theirZone: person.timeZone,
    waiting: await waitingFor(unit, pairIds, (topic) => topicView(topic, meetings, now)),
    ownField: settings.field,
    askedAt,
  };
}

/** As long as was said of them, else as fits. */
function minutesWith(person: PersonRow, today: string, ownField: WorkField | null, inCrisis: boolean): number {
  const { relation, employment } = person;
  const facts = { relation, employment, inCrisis, stage: stageOf(person, today), field: fieldOf(person, ownField) };
  const favoured = favouredMinutes(suggestLength(facts));
  return inCrisis ? favoured : (person.minutes ?? favoured);
}

/** Open shared topics, by rank. */
async function waitingFor(
  unit: Unit,
  pairIds: readonly Id[],
  viewOf: (topic: Parameters<typeof topicView>[0]) => TopicView,
): Promise<TopicView[]> {
  const open = await ofPairs(unit, pairIds, 'topic', 'open');
  const leaving = open.filter((topic) => mayLeave(topic.pairId, topic));
  return sharedTopics(leaving.sort(byRank).map(viewOf));
}
