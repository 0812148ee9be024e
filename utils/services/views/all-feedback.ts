import { byWaiting, feedbackView } from '@/utils/domain/feedback/feedback-state';
import { roleTowards } from '@/utils/domain/repair/role';
import type { FeedbackRow } from '@/utils/domain/rows/feedback';
import type { AllFeedbackView, FeedbackEntry } from '@/utils/domain/views/feedback-view';
import type { Unit } from '@/utils/store/unit';
import { settingsIn } from '../data/settings';
import { type Circle, everyone, loadCircle, pairIdOf, personOfPair } from '../people/circle';
import type { WorkerContext } from '../worker-context';

/** Feedback and praise over all people: the table is read once. */
export function allFeedback(context: WorkerContext): Promise<AllFeedbackView> {
  return context.database.read(async (unit) => {
    const [circle, settings, rows] = await Promise.all([
      loadCircle(unit),
      settingsIn(unit),
      unit.where('feedback', 'pair'),
    ]);
    const entries = await Promise.all(rows.map((row) => entryOf(unit, circle, row)));
    return {
      visibility: 'private',
      role: roleTowards('unknown', settings),
      feedback: entries.filter((entry) => entry !== null).sort(byWaiting),
      people: everyone(circle)
        .map((person) => ({
          ...{ id: person.id, pairId: pairIdOf(person.id), name: person.name },
          ...{ role: roleTowards(person.relation, settings), putAway: person.archivedAt !== null },
        }))
        .sort((a, b) => a.name.localeCompare(b.name)),
    };
  });
}

/** Null for what was let go of, or is of somebody who is gone. */
async function entryOf(unit: Unit, circle: Circle, row: FeedbackRow): Promise<FeedbackEntry | null> {
  const person = personOfPair(circle, row.pairId);
  if (!person || row.state === 'dropped') return null;
  // Only what is on an agenda may have been said by its topic.
  const topic = row.state === 'planned' ? await unit.get('topic', row.topicId) : undefined;
  return { ...feedbackView(row, topic?.doneAt ?? null, unit.now), personId: person.id };
}
