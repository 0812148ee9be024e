import { visibilityOf } from '../../rows/visibility';
import { OF_TEMPLATE } from '../../templates/plan-template';
import type { CountedTopic } from '../relationship';
import type { Look, Rule } from './observation';

/** So many meetings back: habits, not history. */
const STATUS_MEETINGS = 4;
const WRITER_MEETINGS = 5;
/** Fewer topics tell no habit. */
const ENOUGH_TOPICS = 4;

function talkedIn({ relationship, held }: Look, meetings: number): CountedTopic[] {
  const ids = new Set(held.slice(0, meetings).map(({ id }) => id));
  if (ids.size < meetings) return [];
  return relationship.topics.filter(
    (topic) => topic.doneIn !== null && ids.has(topic.doneIn) && topic.questionKey !== OF_TEMPLATE,
  );
}

/** More than half of what was talked about in the last four was status (row 64). */
export const statusOnly: Rule = (look) => {
  const topics = talkedIn(look, STATUS_MEETINGS);
  const seen = topics.filter(({ kind }) => kind === 'status').length;
  return topics.length >= ENOUGH_TOPICS && seen * 2 > topics.length ? { seen, of: topics.length } : null;
};

/** The one who leads wrote more than half of the last five agendas (defaults, "who owns the agenda"). */
export const managerWrites: Rule = (look) => {
  if (look.role !== 'manager') return null;
  const topics = talkedIn(look, WRITER_MEETINGS).filter(({ scope }) => visibilityOf(scope) === 'shared');
  const seen = topics.filter(({ raisedBy }) => raisedBy === 'me').length;
  return topics.length >= ENOUGH_TOPICS && seen * 2 > topics.length ? { seen, of: topics.length } : null;
};
