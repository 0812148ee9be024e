import type { Relation, Stage, WorkField } from '../rows/person';
import type { Asker } from '../rows/question';
import type { Settings } from '../settings/settings';
import type { TaggedQuestion } from './bank';

/** What a question is chosen by. */
export interface Listener {
  relation: Relation;
  stage: Stage | null;
  /** The person's, or the user's own where the person's is not known. */
  field: WorkField | null;
  /** The user's own place, for relations that do not tell. */
  role: Settings['role'];
}

/** As whom the user asks somebody; null: only what anybody may ask. */
export function askerTowards({ relation, role }: Pick<Listener, 'relation' | 'role'>): Asker | null {
  switch (relation) {
    case 'report':
      return 'manager';
    case 'mentee':
      return 'mentor';
    case 'skip-down':
      return 'skip-level';
    case 'manager':
    case 'mentor':
    case 'skip-up':
      return 'employee';
    case 'unknown':
      return role === 'both' ? null : role;
    case 'peer':
    case 'other':
      return null;
  }
}

/** Whether a question can be put to this person as they are now. What is not known of them rules nothing in. */
export function fitsPerson(question: TaggedQuestion, listener: Listener): boolean {
  if (question.asker !== null && question.asker !== askerTowards(listener)) return false;
  if (question.direct && listener.relation !== 'manager' && listener.relation !== 'unknown') return false;
  if (question.stage !== null && question.stage !== listener.stage) return false;
  return question.field === null || question.field === listener.field;
}
