import type { CalendarDate } from '../calendar/calendar-event';
import type { PersonRow, Stage } from '../rows/person';
import { addCalendarDays } from '../time/zone';
import type { ProfileChange } from './remember-changes';
import { settledOn } from './stage';

/** A stage that somebody may have come to; only the user's word sets it. */
export interface StageProposal {
  stage: Extract<Stage, 'settled' | 'new'>;
  /** `role`: ninety days in a role. `said`: ninety days since they were called new. `new-role`: it has just begun. */
  because: 'role' | 'said' | 'new-role';
  /** The day from which it is counted. */
  from: CalendarDate;
}

export interface StageFacts extends Pick<PersonRow, 'stage' | 'since'> {
  /** What is remembered of them, in the order in which it was said. */
  changes: readonly ProfileChange[];
  /** The first one-on-one that was held; null: none yet. */
  firstMet: CalendarDate | null;
}

/** "Still new" holds for a month (our choice). */
export const STILL_NEW_DAYS = 30;

/**
 * Whether it is time to ask if somebody's stage has changed: ninety days into a role, and when a new one begins (facts,
 * rows 13 and 53). Null: nothing to ask.
 */
export function proposeStage(facts: StageFacts, today: CalendarDate): StageProposal | null {
  if (!mayPropose(facts, today)) return null;
  if (facts.stage === 'settled' || facts.stage === 'senior') return newRole(facts);
  return facts.stage === 'new' ? saidNew(facts, today) : newByDate(facts);
}

/** Whether there can be anything to ask at all: of most people, nothing else needs to be read. */
export function mayPropose({ stage, since }: Pick<StageFacts, 'stage' | 'since'>, today: CalendarDate): boolean {
  if (stage === 'new') return true;
  if (since === null) return false;
  return stage === null ? today >= settledOn(since) : today >= since && today < settledOn(since);
}

/** Nobody said what they are: it is asked of those whom one knew while they were new. */
function newByDate({ since, firstMet }: StageFacts): StageProposal | null {
  if (since === null || firstMet === null || firstMet >= settledOn(since)) return null;
  return { stage: 'settled', because: 'role', from: since };
}

function saidNew({ since, changes, firstMet }: StageFacts, today: CalendarDate): StageProposal | null {
  const said = changes.findLast(({ what, is }) => what === 'stage' && is === 'new')?.on ?? null;
  if (since !== null) {
    // Who is called new after their ninety days still is.
    const again = said !== null && said >= settledOn(since) ? addCalendarDays(said, STILL_NEW_DAYS) : settledOn(since);
    return today >= again ? { stage: 'settled', because: 'role', from: since } : null;
  }
  if (firstMet === null || today < settledOn(firstMet)) return null;
  const from = said ?? firstMet;
  return today >= settledOn(from) ? { stage: 'settled', because: 'said', from } : null;
}

/** As long as a role is new, and nothing was said of the stage since it was entered. */
function newRole({ since, changes }: StageFacts): StageProposal | null {
  if (since === null) return null;
  const entered = changes.findLastIndex(({ what, was, is }) => what === 'role' && was !== null && is === since);
  const said = changes.findLastIndex(({ what }) => what === 'stage');
  return entered > said ? { stage: 'new', because: 'new-role', from: since } : null;
}
