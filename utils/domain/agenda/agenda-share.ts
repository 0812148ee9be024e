import type { TopicRow } from '../rows/agenda';
import { visibilityOf } from '../rows/visibility';
import { OF_TEMPLATE } from '../templates/plan-template';

/** Who wrote the agendas of a pair's last meetings, in topics. */
export interface AgendaShare {
  mine: number;
  theirs: number;
}

/** So many meetings back; habits change. */
export const SHARE_MEETINGS = 5;
/** One or two meetings with a topic tell no habit. */
const MEETINGS_THAT_TELL = 3;

/**
 * Counts the topics of meetings (a list of those ticked in each) by the side that raised them. Private ones don't
 * count: nobody else could have written in that list; nor do those of a template, which nobody wrote. Null when too few meetings had any.
 */
export function agendaShare(
  meetings: readonly (readonly (Pick<TopicRow, 'raisedBy' | 'scope'> & Partial<Pick<TopicRow, 'questionKey'>>)[])[],
): AgendaShare | null {
  const shared = meetings
    .slice(-SHARE_MEETINGS)
    .map((topics) =>
      topics.filter((topic) => visibilityOf(topic.scope) === 'shared' && topic.questionKey !== OF_TEMPLATE),
    )
    .filter((topics) => topics.length > 0);
  if (shared.length < MEETINGS_THAT_TELL) return null;
  const all = shared.flat();
  const mine = all.filter((topic) => topic.raisedBy === 'me').length;
  return { mine, theirs: all.length - mine };
}

/** More than half is the user's: the other one could be asked what is on theirs. */
export function isLopsided({ mine, theirs }: AgendaShare): boolean {
  return mine > theirs;
}
