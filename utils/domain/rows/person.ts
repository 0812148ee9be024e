import type { CalendarDate, Instant } from '../calendar/calendar-event';
import type { Id, Row } from './row';

/** The lists of this file stand in the order as offered. Skip: with one level between, they above or they below. */
export const RELATIONS = [
  'report',
  'manager',
  'peer',
  'mentor',
  'mentee',
  'skip-up',
  'skip-down',
  'other',
  'unknown',
] as const;
export type Relation = (typeof RELATIONS)[number];

/** New: the first ninety days in a role; senior: long at home in it. */
export const STAGES = ['new', 'settled', 'senior'] as const;
export const EMPLOYMENTS = ['salaried', 'hourly', 'contract'] as const;
export const PLACES = ['in-person', 'hybrid', 'remote'] as const;
export const WORK_FIELDS = [
  'technology',
  'hospital',
  'school',
  'fast-food',
  'real-estate',
  'grocery',
  'other',
] as const;

export type Stage = (typeof STAGES)[number];
export type Employment = (typeof EMPLOYMENTS)[number];
export type Place = (typeof PLACES)[number];
export type WorkField = (typeof WORK_FIELDS)[number];

/** Planned lengths in minutes, as offered. */
export const USUAL_MINUTES = [15, 25, 30, 45, 60, 90];

/** What is not known is null, and is never guessed in silence. */
export interface PersonRow extends Row {
  name: string;
  relation: Relation;
  stage: Stage | null;
  employment: Employment | null;
  place: Place | null;
  /** Null: the user's own field of work (settings). */
  field: WorkField | null;
  /** In this role since. */
  since: CalendarDate | null;
  /** Planned days between one-on-ones; null: read from the calendar. */
  rhythmDays: number | null;
  /** Crisis mode: from and until which day (inclusive), and the days between check-ins while it lasts. */
  crisisFrom: CalendarDate | null;
  crisisUntil: CalendarDate | null;
  crisisRhythmDays: number | null;
  /** When the user last asked this person for a one-on-one. */
  askedAt: Instant | null;
  /** Where they work, as far as hours go: an IANA zone; null: the user's own. */
  timeZone: string | null;
  /** Planned length in minutes; null: as the calendar has it. */
  minutes: number | null;
  /** They left: history stays, nothing nudges. */
  archivedAt: Instant | null;
  /** A merge is a pointer, so that un-merging is one patch. */
  mergedInto: Id | null;
}

/** One address or one spelling of a name under which a person is known. Sets are rows. */
export interface AliasRow extends Row {
  personId: Id;
  kind: 'email' | 'name';
  /** Normalised: see utils/domain/identity/normalise.ts. */
  value: string;
  /** A name identifies only within one calendar account; null for addresses. */
  account: string | null;
}

/** An address or name of the user, so that "two people" can be counted. `value` is normalised. */
export interface SelfAliasRow extends Row {
  kind: 'email' | 'name';
  value: string;
}

/** The relationship whose history goes on when a series ends. Its id names the scope `pair:<id>`. */
export interface PairRow extends Row {
  personId: Id;
}
