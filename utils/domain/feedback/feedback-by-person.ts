import type { Instant } from '../calendar/calendar-event';
import { type FairShare, spreadOf } from '../insights/fairness';
import type { FeedbackRow } from '../rows/feedback';
import type { Id } from '../rows/row';
import type { AllFeedbackView, FeedbackPerson } from '../views/feedback-view';

/** How far back is counted. */
const LATELY_DAYS = 90;

type Counts = Record<FeedbackRow['kind'], number>;

/** What went back and forth with one person lately: what was said, not what waits. */
export interface PersonFeedback {
  person: FeedbackPerson;
  given: Counts;
  received: Counts;
  /** When they last heard praise from the owner, however long ago; null: never. */
  lastPraise: Instant | null;
  /** Drafts and what is on an agenda. */
  waiting: number;
}

/**
 * Feedback by person, in the order of people, of those one has to do with. Counted is what was said or heard in the
 * last 90 days.
 */
export function feedbackByPerson({ people, feedback }: AllFeedbackView): PersonFeedback[] {
  const rows = new Map(
    people.filter(({ putAway }) => !putAway).map((person) => [person.id, nothingWith(person)] as const),
  );
  for (const one of feedback) {
    const row = rows.get(one.personId);
    if (!row) continue;
    if (one.state !== 'said') {
      row.waiting++;
      continue;
    }
    if (one.ageDays < LATELY_DAYS) row[one.direction][one.kind]++;
    if (one.kind === 'praise' && one.direction === 'given') row.lastPraise = Math.max(row.lastPraise ?? one.at, one.at);
  }
  return [...rows.values()];
}

function nothingWith(person: FeedbackPerson): PersonFeedback {
  const none = () => ({ praise: 0, improve: 0 });
  return { person, given: none(), received: none(), lastPraise: null, waiting: 0 };
}

/**
 * Who heard far less praise lately than is usual among the people one leads, or among all where one leads nobody: a
 * hint where to look, and nothing about them. Empty where there are too few people to compare.
 */
export function shortOfPraise(people: readonly PersonFeedback[]): ReadonlySet<Id> {
  const led = people.filter(({ person }) => person.role === 'manager');
  const compared = led.length > 0 ? led : people;
  const shares = spreadOf(
    'praise',
    compared.map(({ person, given }) => ({ personId: person.id, value: given.praise })),
  );
  return new Set((shares ?? []).filter(({ apart }: FairShare) => apart).map(({ personId }) => personId));
}
