import type { CalendarDate, Instant } from '../calendar/calendar-event';
import type { AimRow, EvidenceRow, MentionRow, MilestoneRow, PriorityRow, SkillRow } from '../rows/growth';
import type { MeetingState } from '../rows/meeting';
import type { Fields, Id, Row } from '../rows/row';
import type { RepairView } from './repair-view';

/** A row without what only the store writes. */
type Shown<R extends Row> = Fields<R> & { id: Id };

export type Aim = Shown<AimRow>;
export type Milestone = Shown<MilestoneRow>;
export type Skill = Shown<SkillRow>;
export type Evidence = Shown<EvidenceRow>;
/** `since`: when it was written down. */
export type Priority = Shown<PriorityRow> & { since: Instant };

/** A one-on-one by its day; scheduled ones to come are not told. */
export interface GrowthMeeting {
  id: Id;
  at: Instant;
  on: CalendarDate;
  state: MeetingState;
}

/** A topic that was made of an aim, a milestone, a skill or a priority. `doneOn` null: it waits on the agenda. */
export interface GrowthTopic {
  id: Id;
  aboutId: Id;
  doneOn: CalendarDate | null;
}

/**
 * Growth and priorities with one person, those of people merged into them too, as they were written down. What follows
 * from them (utils/domain/growth) is the same for whoever computes it, so a page draws an edit before it is kept.
 */
export interface GrowthView {
  /** The owner's alone: a cover empties all of it (cover.ts). */
  visibility: 'private';
  personId: Id;
  pairId: Id;
  personName: string;
  /** The user's place: of a report one leads it is their growth; towards one's own manager, one's own. */
  role: RepairView['role'];
  today: CalendarDate;
  zone: string;
  aims: Aim[];
  milestones: Milestone[];
  skills: Skill[];
  evidence: Evidence[];
  priorities: Priority[];
  mentions: Pick<MentionRow, 'meetingId' | 'aboutId' | 'at'>[];
  topics: GrowthTopic[];
  /** Latest first. */
  meetings: GrowthMeeting[];
  /** Days on which promises between the two were kept, of the last twelve weeks. */
  promisesKept: CalendarDate[];
  /** The day growth was last a theme; null: never. */
  touchedOn: CalendarDate | null;
}
