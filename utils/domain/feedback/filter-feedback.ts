import type { FeedbackRow } from '../rows/feedback';
import type { Id } from '../rows/row';
import type { AllFeedbackView, FeedbackEntry } from '../views/feedback-view';

/** What of all feedback is looked at. */
export interface FeedbackFilter {
  kind: FeedbackRow['kind'] | 'any';
  direction: FeedbackRow['direction'] | 'any';
  state: Exclude<FeedbackRow['state'], 'dropped'> | 'any';
  /** One person; `here`: all one has to do with; `away`: those who were put away. */
  who: Id | 'here' | 'away';
  /** As typed. */
  words: string;
}

export const NO_FILTER: FeedbackFilter = { kind: 'any', direction: 'any', state: 'any', who: 'here', words: '' };

/** What is asked for, in the order given. Each of the words must be there: in a name, or in what was written. */
export function filterFeedback({ feedback, people }: AllFeedbackView, filter: FeedbackFilter): FeedbackEntry[] {
  const byId = new Map(people.map((person) => [person.id, person]));
  const wanted = folded(filter.words).split(/\s+/).filter(Boolean);
  return feedback.filter((one) => {
    const person = byId.get(one.personId);
    if (!person) return false;
    const isTheirs = filter.who === person.id || filter.who === (person.putAway ? 'away' : 'here');
    if (!isTheirs || !fits(filter.kind, one.kind)) return false;
    if (!fits(filter.direction, one.direction) || !fits(filter.state, one.state)) return false;
    if (wanted.length === 0) return true;
    const text = folded([person.name, one.situation, one.behaviour, one.impact, one.closing].join('\n'));
    return wanted.every((word) => text.includes(word));
  });
}

function fits(wanted: string, is: string): boolean {
  return wanted === 'any' || wanted === is;
}

/** Capitals and accents make no difference to who looks for a word. */
function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase();
}
