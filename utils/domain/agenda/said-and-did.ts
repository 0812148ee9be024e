import type { TopicRow } from '../rows/agenda';
import { byRank } from '../rows/rank';
import { visibilityOf } from '../rows/visibility';
import type { ClosedTopic } from '../views/parts';

/** More would be a report; the meeting's record has them all. */
const MOST = 5;

/**
 * Topics that were closed with what came of it, by rank. `topics`: those ticked in the last meeting. A status that
 * went to chat is no answer to anybody.
 */
export function saidAndDid(topics: readonly TopicRow[]): ClosedTopic[] {
  return topics
    .filter((topic) => topic.outcome?.trim() && topic.kind !== 'status')
    .sort(byRank)
    .slice(0, MOST)
    .map(({ id, scope, text, outcome }) => ({ id, text, outcome: outcome ?? '', visibility: visibilityOf(scope) }));
}
