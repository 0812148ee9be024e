import type { CalendarDate } from '../calendar/calendar-event';
import type { ProfileFacts } from '../people/remember-changes';
import type { StageProposal } from '../people/stage-proposal';
import type { ProfileChangeRow } from '../rows/insight';
import type { Id } from '../rows/row';

export type ProfileChangeEntry = Pick<ProfileChangeRow, 'id' | 'what' | 'was' | 'is' | 'on'>;

/** Somebody's working life as far as it is known; the owner's alone. */
export interface ProfileView {
  visibility: 'private';
  personId: Id;
  today: CalendarDate;
  /** What they are now. */
  present: ProfileFacts;
  /** By day, earliest first. */
  changes: ProfileChangeEntry[];
  /** The first and the last one-on-one that was held; null: none yet. */
  firstMet: CalendarDate | null;
  lastMet: CalendarDate | null;
  /** When it is time to ask whether the stage has changed; null: not now. */
  proposal: StageProposal | null;
  /** What the calendar shows; null: it doesn't tell. */
  lately: { minutes: number | null; rhythmDays: number | null };
}

/** Somebody whose stage may have changed. */
export interface StageQuestion {
  visibility: 'private';
  personId: Id;
  personName: string;
  stage: ProfileFacts['stage'];
  proposal: StageProposal;
}
