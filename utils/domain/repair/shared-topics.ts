import { visibleText } from '../identity/normalise';
import type { TopicView } from '../views/parts';

/** A message names a few topics; a list of twenty is an agenda. */
const NAMED = 3;
const LONGEST = 80;

/** The one way a topic gets near a message: shared, still open, in the order of the agenda. */
export function sharedTopics(topics: readonly TopicView[]): TopicView[] {
  return topics.filter((topic) => topic.visibility === 'shared' && !topic.done);
}

/** Their words as a message may carry them: one line each, the first few, without tricks. Checks again. */
export function namedTopics(topics: readonly TopicView[]): string[] {
  return sharedTopics(topics)
    .map((topic) => shorten(visibleText(topic.text)))
    .filter((text) => text !== '')
    .slice(0, NAMED);
}

function shorten(text: string): string {
  const letters = [...text];
  return letters.length <= LONGEST
    ? text
    : `${letters
        .slice(0, LONGEST - 1)
        .join('')
        .trimEnd()}…`;
}
