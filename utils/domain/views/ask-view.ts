import type { Instant } from '../calendar/calendar-event';
import type { Span } from '../repair/span';
import type { Tone } from '../repair/tone';
import type { WorkField } from '../rows/person';
import type { PersonSummary, TopicView } from './parts';
import type { ComposeAt, ProposedTime, RepairView } from './repair-view';

/** All that is needed to ask somebody for a one-on-one. Nothing private is in it. */
export interface AskView {
  person: PersonSummary;
  /** Whose words: the user's role towards this person. */
  role: RepairView['role'];
  tone: Tone;
  /** Address of the other person, where known. */
  email: string | null;
  minutes: number;
  /** Best first; empty when no free time was found. */
  proposals: ProposedTime[];
  /** What stands in the user's calendars, as far as it was seen. */
  busy: Span[];
  /** The user's own zone. */
  homeZone: string;
  /** Where the other side works; null: not known, or here. */
  theirZone: string | null;
  composeAt: ComposeAt;
  /** Shared topics that are open: the first agenda. */
  waiting: TopicView[];
  /** The user's own field of work, for what one might begin with. */
  ownField: WorkField | null;
  /** When the user asked for a one-on-one that has not come yet; null: they didn't. */
  askedAt: Instant | null;
}
