import type { Instant } from '../../calendar/calendar-event';
import type { Standing } from '../../rhythm/standing';
import type { WorkField } from '../../rows/person';
import type { CountedMeeting, Relationship } from '../relationship';

/** Common mistakes, each seen in what was counted (facts/one-on-ones.md, rows 34 and 64 to 70). Order: as shown. */
export const OBSERVATION_KEYS = [
  'tooRare',
  'calledOffOften',
  'putOffPromises',
  'ratingsFall',
  'noWellBeing',
  'noPraise',
  'noGrowth',
  'statusOnly',
  'talksTooMuch',
  'managerWrites',
  'tooLong',
] as const;

export type ObservationKey = (typeof OBSERVATION_KEYS)[number];

/** What can be done about it with one click: each is a place in the product. */
export type ObservationAction =
  | 'ask'
  | 'rhythm'
  | 'promises'
  | 'agreement'
  | 'question'
  | 'praise'
  | 'growth'
  | 'agenda'
  | 'talkBalance'
  | 'length';

/** One thing to look at, kindly. Figures are what the sentence names: `seen` of `of`, or days, or minutes. */
export interface Observation {
  key: ObservationKey;
  evidence: { seen: number; of?: number };
  action: ObservationAction;
}

/** What an observation may look at. */
export interface Look {
  relationship: Relationship;
  /** Meetings that were held until now, the latest first. */
  held: readonly CountedMeeting[];
  /** Whose place the user has towards this person. */
  role: 'manager' | 'employee' | 'peer';
  field: WorkField | null;
  standing: Standing;
  /** Whole days since they were last in touch; null: never. */
  gapDays: number | null;
  now: Instant;
}

/** Null: nothing to say. */
export type Rule = (look: Look) => Observation['evidence'] | null;
