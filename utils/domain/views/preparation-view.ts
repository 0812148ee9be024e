import type { CalendarDate, Instant } from '../calendar/calendar-event';
import type { CaptureView } from '../preparation/captures';
import type { Prompt } from '../preparation/prompts';
import type { Id } from '../rows/row';
import type { TopicView } from './parts';
import type { StageQuestion } from './profile-view';

/** What is worth a look before a meeting. All of it is the owner's alone. */
export interface PreparationView {
  meetingId: Id;
  visibility: 'private';
  /** The last one-on-one that was held, in up to three lines; null: nothing was written in it. */
  last: { meetingId: Id; start: Instant | null; date: CalendarDate | null; lines: string[] } | null;
  /** Open promises from before this meeting. */
  promises: { mine: number; theirs: number; overdue: number };
  /** The topics that have waited longest, over one meeting at least. */
  oldest: Pick<TopicView, 'id' | 'text' | 'ageDays' | 'meetingsWaited'>[];
  /** The day growth was last spoken of; null: not known. */
  growthOn: CalendarDate | null;
  /** What was captured for this person and waits, latest first. */
  captures: CaptureView[];
  /** Feedback that was not said yet; null: none. `oldDays`: age of the oldest draft that should not lie longer. */
  feedback: { count: number; oldDays: number | null } | null;
  prompts: PromptView[];
  /** When it is time to ask whether their stage has changed; null: not now. */
  stage: StageQuestion | null;
}

export interface PromptView {
  prompt: Prompt;
  text: string;
  /** What was answered before the latest earlier meeting. */
  last: { text: string; start: Instant | null; date: CalendarDate | null } | null;
}
