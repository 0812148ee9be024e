import { timeOfMeeting } from '@/utils/domain/meetings/time-of-meeting';
import { roleTowards } from '@/utils/domain/repair/role';
import type { MeetingRow } from '@/utils/domain/rows/meeting';
import type { Id, Row } from '@/utils/domain/rows/row';
import { stampTime } from '@/utils/domain/time/hybrid-clock';
import { addCalendarDays, instantToDate } from '@/utils/domain/time/zone';
import type { GrowthMeeting, GrowthTopic, GrowthView } from '@/utils/domain/views/growth-view';
import type { Unit } from '@/utils/store/unit';
import { settingsIn } from '../data/settings';
import { loadCircle, pairIdOf, pairIdsOf, personIn } from '../people/circle';
import { ofPairs } from '../people/of-pairs';
import { meetingsOf } from '../views/pair-history';
import type { WorkerContext } from '../worker-context';
import { growthDay } from './growth-day';

/** Twelve weeks and a day, so that no zone cuts the first one. */
const LATELY_DAYS = 85;

/** Growth and priorities with one person, those of people merged into them too. The owner's alone; `not-found`. */
export function growthView(context: WorkerContext, { personId }: { personId: Id }): Promise<GrowthView> {
  const zone = context.zone();
  return context.database.read(async (unit) => {
    const [circle, settings] = await Promise.all([loadCircle(unit), settingsIn(unit)]);
    const person = personIn(circle, personId);
    const pairIds = pairIdsOf(circle, person.id);
    const [rows, meetings, promisesKept, touchedOn] = await Promise.all([
      rowsOf(unit, pairIds),
      meetingsOf(unit, pairIds),
      keptLately(unit, pairIds, zone),
      growthDay(unit, pairIds, zone),
    ]);
    return {
      ...{ visibility: 'private', personId: person.id, pairId: pairIdOf(person.id), personName: person.name },
      ...{ role: roleTowards(person.relation, settings), today: instantToDate(unit.now, zone), zone },
      ...rows,
      topics: await topicsOf(unit, pairIds, rows, zone),
      meetings: meetings
        .filter((one) => isPast(one, unit.now))
        .map((one) => meetingDay(one, zone))
        .reverse(),
      ...{ promisesKept, touchedOn },
    };
  });
}

type Rows = Pick<GrowthView, 'aims' | 'milestones' | 'skills' | 'evidence' | 'priorities' | 'mentions'>;

async function rowsOf(unit: Unit, pairIds: readonly Id[]): Promise<Rows> {
  const [aims, milestones, skills, evidence, priorities, mentions] = await Promise.all([
    ofPairs(unit, pairIds, 'aim', 'pair'),
    ofPairs(unit, pairIds, 'milestone', 'pair'),
    ofPairs(unit, pairIds, 'skill', 'pair'),
    ofPairs(unit, pairIds, 'evidence', 'pair'),
    ofPairs(unit, pairIds, 'priority', 'pair'),
    ofPairs(unit, pairIds, 'mention', 'pair'),
  ]);
  return {
    aims: aims.map(fieldsOf),
    milestones: milestones.map(fieldsOf),
    skills: skills.map(fieldsOf),
    evidence: evidence.map(fieldsOf),
    priorities: priorities.map((row) => ({ ...fieldsOf(row), since: stampTime(row.createdAt) })),
    mentions: mentions.map(({ meetingId, aboutId, at }) => ({ meetingId, aboutId, at })),
  };
}

function fieldsOf<R extends Row>(row: R) {
  const { scope: _s, schemaV: _v, createdAt: _c, updatedAt: _u, deletedAt: _d, ...fields } = row;
  return fields;
}

/** A topic made of something here names it as where it came from. */
async function topicsOf(unit: Unit, pairIds: readonly Id[], rows: Rows, zone: string): Promise<GrowthTopic[]> {
  const named = new Set([...rows.aims, ...rows.milestones, ...rows.skills, ...rows.priorities].map(({ id }) => id));
  const topics = await ofPairs(unit, pairIds, 'topic', 'pair');
  return topics.flatMap(({ id, questionKey, doneAt }) =>
    questionKey !== null && named.has(questionKey)
      ? [{ id, aboutId: questionKey, doneOn: doneAt === null ? null : instantToDate(doneAt, zone) }]
      : [],
  );
}

async function keptLately(unit: Unit, pairIds: readonly Id[], zone: string): Promise<GrowthView['promisesKept']> {
  const items = await ofPairs(unit, pairIds, 'action-item', 'pair');
  const from = addCalendarDays(instantToDate(unit.now, zone), -LATELY_DAYS);
  return items
    .flatMap(({ doneAt }) => (doneAt === null ? [] : [instantToDate(doneAt, zone)]))
    .filter((day) => day >= from);
}

function isPast(meeting: MeetingRow, now: number): boolean {
  return timeOfMeeting(meeting) > 0 && timeOfMeeting(meeting) <= now;
}

function meetingDay(meeting: MeetingRow, zone: string): GrowthMeeting {
  const at = timeOfMeeting(meeting);
  return { id: meeting.id, at, on: meeting.date ?? instantToDate(at, zone), state: meeting.state };
}
