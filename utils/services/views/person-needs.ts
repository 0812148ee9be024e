import { feedbackView, isOldDraft } from '@/utils/domain/feedback/feedback-state';
import type { Id } from '@/utils/domain/rows/row';
import type { PersonNeedsView } from '@/utils/domain/views/dashboard-view';
import type { Unit } from '@/utils/store/unit';
import { loadCircle, pairIdsOf, personIn } from '../people/circle';
import { ofPairs } from '../people/of-pairs';
import type { WorkerContext } from '../worker-context';
import { captureViews, waitingCaptures } from './captures';
import { questionsOfMeetings } from './questions';

/** What of one person wants to be looked at; of whoever was put away, no meeting asks anything. */
export function personNeeds(context: WorkerContext, personId: Id): Promise<PersonNeedsView> {
  return context.database.read(async (unit) => {
    const circle = await loadCircle(unit);
    const { id } = personIn(circle, personId);
    const pairIds = pairIdsOf(circle, id);
    const [questions, captures, oldDrafts] = await Promise.all([
      questionsOfMeetings(unit, circle, context.zone()),
      waitingCaptures(unit),
      oldDraftsOf(unit, pairIds),
    ]);
    const theirs = captures.filter(({ pairId }) => pairId !== null && pairIds.includes(pairId));
    return {
      questions: questions.filter(({ meeting }) => meeting.personId === id),
      captures: captureViews(theirs, circle),
      oldDrafts,
    };
  });
}

async function oldDraftsOf(unit: Unit, pairIds: readonly Id[]): Promise<PersonNeedsView['oldDrafts']> {
  const rows = await ofPairs(unit, pairIds, 'feedback', 'pair');
  // A draft has no topic yet that could have been ticked.
  const old = rows.filter(({ direction }) => direction === 'given').map((row) => feedbackView(row, null, unit.now));
  const days = old.filter(isOldDraft).map(({ ageDays }) => ageDays);
  return { visibility: 'private', count: days.length, oldestDays: Math.max(0, ...days) };
}
