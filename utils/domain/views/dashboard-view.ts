import type { Instant, Site } from '../calendar/calendar-event';
import type { PageView } from '../calendar/page-report';
import type { CaptureView } from '../preparation/captures';
import type { RhythmAdvice } from '../rhythm/adviser';
import type { PersonRhythm } from '../rhythm/person-rhythm';
import type { VerdictRuleRow } from '../rows/meeting';
import type { Id } from '../rows/row';
import type { Settings } from '../settings/settings';
import type { ActionItemView, MeetingQuestion, MeetingSummary, PersonSummary, TopicView } from './parts';

export interface PersonEntry extends PersonSummary {
  openItems: number;
  openTopics: number;
  /** Of the action items, both sides'. */
  overdueItems: number;
  /** Meetings that have a record. */
  meetings: number;
  /** Null while others look on. */
  rhythm: PersonRhythm | null;
  /** Since when they are put away; null: they are not. */
  archivedAt: Instant | null;
}

/** A group of people that is looked at together; the owner's alone. */
export interface PeopleGroup {
  id: Id;
  name: string;
  rank: string;
  memberIds: Id[];
}

/** What comes first in the list of people, and who stands in it. */
export type PeopleLook = Pick<Settings, 'peopleSort' | 'peopleShow' | 'peopleRelation' | 'peopleGroup'>;

export interface PeopleView {
  /** Those who were put away, too. */
  people: PersonEntry[];
  groups: PeopleGroup[];
  look: PeopleLook;
}

export interface PersonView {
  person: PersonSummary;
  /** Null while others look on. */
  rhythm: PersonRhythm | null;
  /** What another rhythm would do better; null: nothing speaks against this one. */
  advice: RhythmAdvice | null;
  aliases: { id: Id; kind: 'email' | 'name'; value: string }[];
  /** People whose history was merged into this one. */
  merged: { id: Id; name: string }[];
  topics: TopicView[];
  actionItems: ActionItemView[];
  /** Latest first. */
  meetings: MeetingSummary[];
  /** Since when they are put away; null: they are not. */
  archivedAt: Instant | null;
  /** The first one-on-one that was held; null: none yet. */
  firstMet: Instant | null;
  /** The meeting that was held last; null: none yet. */
  lastHeld: Id | null;
}

/** What of one person wants to be looked at: asked for after the page's first picture. */
export interface PersonNeedsView {
  /** One-on-ones that fell out, moved, or of which it isn't known whether they took place. */
  questions: MeetingQuestion[];
  /** What was captured for them and waits, latest first; the owner's alone. */
  captures: CaptureView[];
  /** Feedback for them that has lain for a week or more; the owner's alone. */
  oldDrafts: { visibility: 'private'; count: number; oldestDays: number };
}

export interface HealthEntry {
  id: Id;
  site: Site;
  account: string | null;
  view: PageView;
  lang: string;
  read: number;
  unread: number;
  seenAt: number;
  /** The tab is still open and can give a scrubbed report. */
  reportable: boolean;
}

export interface HealthView {
  pages: HealthEntry[];
  access: { google: boolean; outlook: boolean };
}

export interface RulesView {
  rules: (Pick<VerdictRuleRow, 'id' | 'about' | 'say'> & { label: string })[];
  selfAliases: { id: Id; kind: 'email' | 'name'; value: string }[];
}

/** The keys as the browser writes them ("Alt+Shift+H"); null: none is assigned. */
export interface Shortcuts {
  panel: string | null;
  popup: string | null;
  hide: string | null;
  capture: string | null;
}
