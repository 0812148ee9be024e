import { byWaiting, feedbackView, madeAt } from '@/utils/domain/feedback/feedback-state';
import type { ConcernEntryRow, ConcernRow } from '@/utils/domain/rows/feedback';
import type { Id } from '@/utils/domain/rows/row';
import { instantToDate } from '@/utils/domain/time/zone';
import type { ConcernView, FeedbackPageView } from '@/utils/domain/views/feedback-view';
import type { Unit } from '@/utils/store/unit';
import { loadCircle, pairIdOf, pairIdsOf, personIn } from '../people/circle';
import { ofPairs } from '../people/of-pairs';
import type { WorkerContext } from '../worker-context';

/** Feedback and concerns about one person, those of people merged into them too. The owner's alone. */
export function feedbackPage(context: WorkerContext, personId: Id): Promise<FeedbackPageView> {
  return context.database.read(async (unit) => {
    const circle = await loadCircle(unit);
    const person = personIn(circle, personId);
    const pairIds = pairIdsOf(circle, person.id);
    const [feedback, concerns] = await Promise.all([
      ofPairs(unit, pairIds, 'feedback', 'pair'),
      ofPairs(unit, pairIds, 'concern', 'pair'),
    ]);
    const today = instantToDate(unit.now, context.zone());
    const shown = await Promise.all(
      feedback.map(async (row) => feedbackView(row, (await unit.get('topic', row.topicId))?.doneAt ?? null, unit.now)),
    );
    const open = await Promise.all(concerns.map((row) => concernView(unit, row, today)));
    return {
      pairId: pairIdOf(person.id),
      personName: person.name,
      feedback: shown.filter(({ state }) => state !== 'dropped').sort(byWaiting),
      concerns: open.sort((a, b) => Number(a.closed) - Number(b.closed) || b.since - a.since),
    };
  });
}

async function concernView(unit: Unit, row: ConcernRow, today: string): Promise<ConcernView> {
  const trail = await unit.where('concern-entry', 'concern', IDBKeyRange.bound([row.id, 0], [row.id, Infinity]));
  const { id, behaviour, impact, nextStep, reviewOn, closedAt } = row;
  return {
    ...{ id, behaviour, impact, nextStep, reviewOn, since: madeAt(row), closed: closedAt !== null },
    due: closedAt === null && reviewOn !== null && reviewOn <= today,
    trail: trail.map(entryView).reverse(),
  };
}

function entryView({ id, at, text }: ConcernEntryRow): ConcernView['trail'][number] {
  return { id, at, text };
}
