import type { PeopleShow, PeopleSort } from '../people/list-choices';
import type { Tone } from '../repair/tone';
import type { Relation, WorkField } from '../rows/person';
import type { Id } from '../rows/row';
import type { Cover } from '../views/cover';

/** Where the user keeps their one-on-ones; `file`: in a calendar that is only followed. */
export const CALENDAR_CHOICES = ['google', 'outlook-work', 'outlook-home', 'file'] as const;
export type CalendarChoice = (typeof CALENDAR_CHOICES)[number];

export type Snooze = 'ten-minutes' | 'one-hour' | 'tomorrow';

/** All choices that Halfhour remembers, with their defaults. Times are minutes since midnight of the user's day. */
export interface Settings {
  theme: 'system' | 'light' | 'dark';
  panelSide: 'left' | 'right';
  /** CSS pixels. */
  panelWidth: number;
  /** Whose words messages use towards a person of unknown relation; who is both writes as to a peer. */
  role: 'manager' | 'employee' | 'both';
  /** How messages that ask for another time sound. */
  repairTone: Tone;
  /** Of the user, and of everyone of whom nothing else was said; null: not known. */
  field: WorkField | null;
  /** 0 Sunday to 6 Saturday. */
  workingDays: number[];
  workStart: number;
  workEnd: number;
  /** Days that the own calendar marks as off are free days, too. */
  daysOffQuiet: boolean;
  /** Of these the ones on which the user works all the same. `YYYY-MM-DD`. */
  workedDays: string[];
  quietHours: boolean;
  quietStart: number;
  quietEnd: number;
  nudgeTopics: boolean;
  nudgeTopicsHours: number;
  nudgeBefore: boolean;
  nudgeBeforeMinutes: number;
  nudgeWrapUp: boolean;
  nudgeWrapUpMinutes: number;
  nudgeUnwritten: boolean;
  nudgeUnwrittenHours: number;
  nudgeMissed: boolean;
  /** Minutes since midnight of the next working day. */
  nudgeMissedAt: number;
  nudgeCancelled: boolean;
  nudgeMoved: boolean;
  nudgeDeclined: boolean;
  nudgeGap: boolean;
  nudgeGapAt: number;
  nudgeTight: boolean;
  nudgeTightAt: number;
  nudgeDigest: boolean;
  nudgeDigestAt: number;
  nudgeFeedback: boolean;
  nudgeFeedbackAt: number;
  /** How long a notification's snooze button waits; `fitting`: by what the nudge is about. */
  snooze: Snooze | 'fitting';
  /** A strip that tells how much time is left while a meeting runs. */
  talkTimer: boolean;
  /** Two keys and a slider that tell who talked. */
  talkBalance: boolean;
  /** What all open pages hide from others' eyes now. */
  cover: Cover;
  /** Over which span insights look back. */
  insightsSpan: 'month' | 'quarter' | 'half' | 'year' | 'years';
  /** Over which span the sheet for a review talk looks back. */
  reviewSpan: 'quarter' | 'half' | 'year';
  /** What comes first in the list of people, and who stands in it. */
  peopleSort: PeopleSort;
  peopleShow: PeopleShow;
  /** Null: whatever they are to the user. */
  peopleRelation: Relation | null;
  /** Null: of all groups and of none. */
  peopleGroup: Id | null;
  /** Null: not said. */
  calendar: CalendarChoice | null;
  /** Whether the first steps were dismissed. */
  welcomed: boolean;
  /** Where in them the user is: 1 to 4. */
  welcomeStep: number;
  /** Whether the line that says what the panel is was read. */
  oriented: boolean;
}

/**
 * Which nudges are on, and when, by facts/one-on-ones.md §2:
 * - topics: on, a day before: what practice agrees on; two hours before is too late to think;
 * - before: on, ten minutes: the practitioners' range of two to fifteen;
 * - wrap-up: off: the open panel shows the last five minutes by itself, and nobody wants a bell while they talk;
 * - unwritten: on, two hours after: by evening half of it is forgotten;
 * - missed: on, the next working morning: notes are often written later;
 * - cancelled, moved, declined: on: what falls out unseen is what hurts;
 * - gap and tight: on: that one meets at least monthly is the best proven fact of all, and both are rare;
 * - digest: off: the popup says the same at any time; a weekly letter is for those who ask for it;
 * - feedback: on: it is worth most while it is fresh, and a draft is told of once.
 */
export const DEFAULT_SETTINGS: Settings = {
  theme: 'system',
  panelSide: 'right',
  panelWidth: 380,
  role: 'manager',
  repairTone: 'warm',
  field: null,
  workingDays: [1, 2, 3, 4, 5],
  workStart: 9 * 60,
  workEnd: 17 * 60,
  daysOffQuiet: true,
  workedDays: [],
  quietHours: true,
  quietStart: 20 * 60,
  quietEnd: 7 * 60,
  nudgeTopics: true,
  nudgeTopicsHours: 24,
  nudgeBefore: true,
  nudgeBeforeMinutes: 10,
  nudgeWrapUp: false,
  nudgeWrapUpMinutes: 5,
  nudgeUnwritten: true,
  nudgeUnwrittenHours: 2,
  nudgeMissed: true,
  nudgeMissedAt: 9 * 60,
  nudgeCancelled: true,
  nudgeMoved: true,
  nudgeDeclined: true,
  nudgeGap: true,
  nudgeGapAt: 10 * 60,
  nudgeTight: true,
  nudgeTightAt: 10 * 60,
  nudgeDigest: false,
  nudgeDigestAt: 9 * 60,
  nudgeFeedback: true,
  nudgeFeedbackAt: 10 * 60,
  snooze: 'fitting',
  talkTimer: true,
  talkBalance: true,
  cover: 'none',
  insightsSpan: 'quarter',
  reviewSpan: 'half',
  peopleSort: 'attention',
  peopleShow: 'here',
  peopleRelation: null,
  peopleGroup: null,
  calendar: null,
  welcomed: false,
  welcomeStep: 1,
  oriented: false,
};
