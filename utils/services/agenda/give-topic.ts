import { HalfhourError } from '@/utils/domain/errors';
import type { TopicRow } from '@/utils/domain/rows/agenda';
import { newTopic } from '@/utils/domain/rows/new-rows';
import { byRank, rankBetween } from '@/utils/domain/rows/rank';
import type { Fields, Id } from '@/utils/domain/rows/row';
import { scopeOf, visibilityOf } from '@/utils/domain/rows/visibility';
import { keyOfCopy } from '@/utils/domain/templates/plan-template';
import { create, remove } from '@/utils/store/commands';
import type { Unit } from '@/utils/store/unit';
import { loadCircle, pairIdOf, pairIdsOf, personIn } from '../people/circle';
import { ofPairs } from '../people/of-pairs';
import type { WorkerContext } from '../worker-context';

/**
 * Moves an open topic to another person's agenda: a copy with a new id in that pair's scope, and a tombstone of the
 * old one, in one transaction. Sent twice it is done once.
 */
export function giveTopic(
  context: WorkerContext,
  { id, newId, personId }: { id: Id; newId: Id; personId: Id },
): Promise<void> {
  return context.database.write(async (unit) => {
    const [topic, given] = await Promise.all([unit.find('topic', id), unit.find('topic', newId)]);
    if (topic && topic.deletedAt !== null && given) return;
    if (!topic || topic.deletedAt !== null) throw new HalfhourError('not-found');
    const circle = await loadCircle(unit);
    const person = personIn(circle, personId);
    const pairIds = pairIdsOf(circle, person.id);
    if (topic.doneAt !== null || pairIds.includes(topic.pairId)) throw new HalfhourError('bad-request');
    const fields = forSomebodyElse(topic, pairIdOf(person.id), await rankBehind(unit, pairIds));
    await create(unit, 'topic', newId, scopeOf(visibilityOf(topic.scope), fields.pairId), fields);
    await remove(unit, 'topic', id);
  });
}

/** What only makes sense between the first two stays behind. */
function forSomebodyElse(topic: TopicRow, pairId: Id, rank: string): Fields<TopicRow> {
  const { text, kind, unblocker, theme, pinned, detail, sectionId } = topic;
  const same = { text, kind, unblocker, theme, pinned, detail, sectionId };
  return newTopic({ ...same, questionKey: keyOfCopy(topic), pairId, rank, raisedBy: 'me' });
}

async function rankBehind(unit: Unit, pairIds: readonly Id[]): Promise<string> {
  const open = await ofPairs(unit, pairIds, 'topic', 'open');
  return rankBetween(open.sort(byRank).at(-1)?.rank ?? null, null);
}
