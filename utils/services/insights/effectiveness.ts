import {
  CHECK_QUESTIONS,
  type Check,
  NO_SCORES,
  questionOfTopic,
  roundsOf,
} from '@/utils/domain/insights/effectiveness';
import { type CheckDue, effectivenessDue } from '@/utils/domain/insights/effectiveness-due';
import { timeOfMeeting } from '@/utils/domain/meetings/time-of-meeting';
import { roleTowards } from '@/utils/domain/repair/role';
import { crisisOf } from '@/utils/domain/rhythm/crisis';
import { hashId } from '@/utils/domain/rows/id';
import type { EffectivenessRow } from '@/utils/domain/rows/insight';
import type { MeetingRow } from '@/utils/domain/rows/meeting';
import type { PersonRow } from '@/utils/domain/rows/person';
import type { Id } from '@/utils/domain/rows/row';
import { instantToDate } from '@/utils/domain/time/zone';
import type { CheckHush, EffectivenessView } from '@/utils/domain/views/effectiveness-view';
import { remove, upsert } from '@/utils/store/commands';
import type { Unit } from '@/utils/store/unit';
import { settingsIn } from '../data/settings';
import { loadCircle, pairIdOf, pairIdsOf, personIn } from '../people/circle';
import { ofPairs } from '../people/of-pairs';
import { meetingsOf } from '../views/pair-history';
import type { WorkerContext } from '../worker-context';

/** Keys of hushes: for good, and since when "not now" holds (its `until`). */
const NEVER = 'effectiveness';
const LATER = 'effectiveness-later';

/** The five questions with one person: what both sides said so far, and whether to ask. Throws `not-found`. */
export function effectivenessView(context: WorkerContext, { personId }: { personId: Id }): Promise<EffectivenessView> {
  return context.database.read(async (unit) => {
    const [circle, settings] = await Promise.all([loadCircle(unit), settingsIn(unit)]);
    const person = personIn(circle, personId);
    const pairIds = pairIdsOf(circle, person.id);
    const [meetings, topics] = await Promise.all([meetingsOf(unit, pairIds), ofPairs(unit, pairIds, 'topic', 'open')]);
    return {
      ...{ personId: person.id, pairId: pairIdOf(person.id), personName: person.name },
      role: roleTowards(person.relation, settings),
      ...(await factsOf(unit, person, pairIds, meetings, context.zone())),
      raised: topics.flatMap(({ questionKey }) => questionOfTopic(questionKey) ?? []),
    };
  });
}

/** The same question for the panel, which has the meetings already. */
export async function checkDue(
  unit: Unit,
  person: PersonRow,
  pairIds: readonly Id[],
  meetings: readonly MeetingRow[],
  zone: string,
): Promise<CheckDue | null> {
  const facts = await factsOf(unit, person, pairIds, meetings, zone);
  return effectivenessDue({ ...facts, rounds: roundsOf(facts.checks, facts.held) }, unit.now);
}

type Facts = Pick<EffectivenessView, 'checks' | 'held' | 'laterAt' | 'never' | 'inCrisis' | 'away'>;

async function factsOf(
  unit: Unit,
  person: PersonRow,
  pairIds: readonly Id[],
  meetings: readonly MeetingRow[],
  zone: string,
): Promise<Facts> {
  const [rows, hushes] = await Promise.all([ofPairs(unit, pairIds, 'effectiveness', 'pair'), unit.all('hush')]);
  const own = hushes.filter(({ pairId }) => pairId !== null && pairIds.includes(pairId));
  const later = own.flatMap(({ key, until }) => (key === LATER && until !== null ? until : []));
  const held = meetings.filter(({ state }) => state === 'held').map(timeOfMeeting);
  return {
    checks: rows.map(checkOf).sort((a, b) => a.at - b.at),
    held: held.filter((at) => at <= unit.now).sort((a, b) => a - b),
    laterAt: later.length === 0 ? null : Math.max(...later),
    never: own.some(({ key }) => key === NEVER),
    inCrisis: crisisOf(person, instantToDate(unit.now, zone))?.on === true,
    away: person.archivedAt !== null,
  };
}

function checkOf({ id, at, side, ...row }: EffectivenessRow): Check {
  const scores = { ...NO_SCORES };
  for (const question of CHECK_QUESTIONS) scores[question] = isScore(row[question]) ? row[question] : null;
  return { id, at, side, scores };
}

/** A file may say anything. */
function isScore(value: number | null): boolean {
  return value !== null && Number.isInteger(value) && value >= 1 && value <= 5;
}

/** Puts the five questions off for one person, or away for good; `again` takes both back. Throws `not-found`. */
export function hushCheck(context: WorkerContext, { personId, how }: { personId: Id; how: CheckHush }): Promise<void> {
  return context.database.write(async (unit) => {
    const circle = await loadCircle(unit);
    const { id } = personIn(circle, personId);
    const pairId = pairIdOf(id);
    if (how !== 'again') {
      const key = how === 'never' ? NEVER : LATER;
      const until = how === 'never' ? null : unit.now;
      await upsert(unit, 'hush', hashId('hush', pairId, key), 'vault', { pairId, key, until });
      return;
    }
    const pairIds = pairIdsOf(circle, id);
    for (const hush of await unit.all('hush')) {
      const mine = hush.pairId !== null && pairIds.includes(hush.pairId);
      if (mine && (hush.key === NEVER || hush.key === LATER)) await remove(unit, 'hush', hush.id);
    }
  });
}
