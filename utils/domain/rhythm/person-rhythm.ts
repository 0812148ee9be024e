import type { CalendarDate, Instant } from '../calendar/calendar-event';
import { fieldOf, stageOf } from '../people/stage';
import type { PersonRow, WorkField } from '../rows/person';
import { DAY_MS } from '../time/lengths';
import { type Crisis, crisisOf } from './crisis';
import { type Contacts, contactsOf, longestGap, type RhythmMeeting } from './gap';
import { isExpected, planRhythm, type RhythmPlan } from './plan';
import { readRhythm } from './read-rhythm';
import { type RhythmStanding, standingOf } from './standing';
import { type RhythmSuggestion, suggestRhythm } from './suggest-rhythm';

/** Where the user is in time, and what they work in. */
export interface Around {
  now: Instant;
  /** Where the user is. */
  today: CalendarDate;
  /** The user's own field of work: everyone's of whom nothing else was said. */
  ownField: WorkField | null;
}

/** How often two mean to meet and how it goes. All derived; nothing of it is stored. */
export interface PersonRhythm extends RhythmStanding {
  plan: RhythmPlan | null;
  /** The plan without a crisis: what comes back after it. */
  usual: RhythmPlan | null;
  suggestion: RhythmSuggestion;
  crisis: Crisis | null;
  contacts: Contacts;
  /** Whole days since they were last in touch; null: never. */
  gapDays: number | null;
  /** In the last twelve weeks, in whole days; null: they were never in touch. */
  longestGapDays: number | null;
  /** When the user asked for a one-on-one that has not come yet; null: they didn't. */
  askedAt: Instant | null;
}

/** The span over which consistency is looked at (facts, defaults table). */
const LOOK_BACK_MS = 84 * DAY_MS;

/** `meetings`: all of the person, merged people's too, in any order. */
export function personRhythm(person: PersonRow, meetings: readonly RhythmMeeting[], around: Around): PersonRhythm {
  const { now, today, ownField } = around;
  const { relation, employment } = person;
  const facts = { relation, employment, stage: stageOf(person, today), field: fieldOf(person, ownField) };
  const suggestion = suggestRhythm(facts);
  const crisis = crisisOf(person, today);
  const planFacts = { relation, chosen: person.rhythmDays, read: readRhythm(meetings, now), suggestion };
  const plan = planRhythm({ ...planFacts, crisis });
  const contacts = contactsOf(meetings, now);
  const askedAt = openAsk(person.askedAt, contacts);
  return {
    plan,
    usual: planRhythm({ ...planFacts, crisis: null }),
    suggestion,
    crisis,
    contacts,
    ...standingOf({ ...contacts, relation, days: plan && isExpected(plan) ? plan.days : null, askedAt }, now),
    gapDays: contacts.last === null ? null : Math.floor((now - contacts.last) / DAY_MS),
    longestGapDays: longestGap(meetings, now - LOOK_BACK_MS, now),
    askedAt,
  };
}

/** What was asked for is answered by the next one in the calendar, and by having met since. */
function openAsk(askedAt: Instant | null, { last, next }: Contacts): Instant | null {
  return askedAt === null || next !== null || (last !== null && last > askedAt) ? null : askedAt;
}
