import type { DueMeeting } from '@/utils/domain/actions/due';
import type { ReviewPart } from '@/utils/domain/views/review-view';
import type { ShareWords } from './share-words';

/** The words of the interface's language for a look back. */
export interface ReviewWords extends Pick<ShareWords, 'item'> {
  headings: Record<ReviewPart, string>;
  /** A topic and what came of it. */
  outcome(text: string, outcome: string): string;
  /** A day, and how its notes begin. */
  meeting(meeting: DueMeeting, gist: string): string;
  /** "and 7 more" */
  more(count: number): string;
}
