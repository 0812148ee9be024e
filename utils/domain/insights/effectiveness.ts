import type { Instant } from '../calendar/calendar-event';
import type { Side } from '../rows/agenda';
import type { EffectivenessRow } from '../rows/insight';
import type { Id } from '../rows/row';
import type { RepairView } from '../views/repair-view';
import { mean } from './tally';

/** Worth the time, openness, follow-through, help, looking ahead: fields of the row, in the order in which they are asked. */
export const CHECK_QUESTIONS = ['q1', 'q2', 'q3', 'q4', 'q5'] as const;
export type CheckQuestion = (typeof CHECK_QUESTIONS)[number];

/** 1 (not at all) to 5 (fully) for each; null: left out. */
export type CheckScores = Pick<EffectivenessRow, CheckQuestion>;

export const NO_SCORES: CheckScores = { q1: null, q2: null, q3: null, q4: null, q5: null };

/** One side's answers. */
export interface Check {
  id: Id;
  at: Instant;
  side: Side;
  scores: CheckScores;
}

/** So many held one-on-ones lie between two checks (facts/one-on-ones.md, defaults). */
export const CHECK_EVERY = 8;
/** Answers so far apart are seen differently. */
const APART = 2;
/** An answer at or below this is low. */
const LOW = 2;

/** What both sides said at about the same time; one of them may have said nothing. */
export interface CheckRound {
  at: Instant;
  me: Check | null;
  them: Check | null;
}

/**
 * Answers as rounds, by time: the other side's belong to the same round until eight one-on-ones were held since it
 * began. Who answers again begins a new one. `held`: when one-on-ones were held.
 */
export function roundsOf(checks: readonly Check[], held: readonly Instant[]): CheckRound[] {
  const rounds: CheckRound[] = [];
  for (const check of checks.toSorted((a, b) => a.at - b.at)) {
    const last = rounds.at(-1);
    if (last && last[check.side] === null && heldBetween(held, last.at, check.at) < CHECK_EVERY) {
      last[check.side] = check;
    } else {
      rounds.push({ at: check.at, me: null, them: null, [check.side]: check });
    }
  }
  return rounds;
}

/** One-on-ones held after the first instant, until the second. */
export function heldBetween(held: readonly Instant[], after: Instant, until: Instant): number {
  return held.filter((at) => at > after && at <= until).length;
}

/** Of what was answered; null when everything was left out. */
export function meanScore(scores: CheckScores): number | null {
  return mean(CHECK_QUESTIONS.flatMap((question) => scores[question] ?? []));
}

/** Both answered, and see it differently. */
export function seenDifferently({ me, them }: CheckRound, question: CheckQuestion): boolean {
  const [mine, theirs] = [me?.scores[question] ?? null, them?.scores[question] ?? null];
  return mine !== null && theirs !== null && Math.abs(mine - theirs) >= APART;
}

/** At least one side finds that this doesn't work. */
export function isLow({ me, them }: CheckRound, question: CheckQuestion): boolean {
  return [me, them].some((check) => (check?.scores[question] ?? Number.POSITIVE_INFINITY) <= LOW);
}

/** Whose words the questions use: of the one who leads, of the one who is led, or of two on a level. */
export type CheckWording = 'lead' | 'led' | 'peer';

export function wordingOf(role: RepairView['role'], side: Side): CheckWording {
  if (role === 'peer') return 'peer';
  return (role === 'manager') === (side === 'me') ? 'lead' : 'led';
}

const TOPIC = 'effectiveness-';

/** What a topic that was made of a question keeps of it (TopicRow.questionKey). */
export function topicKeyOf(question: CheckQuestion): string {
  return TOPIC + question;
}

export function questionOfTopic(questionKey: string | null): CheckQuestion | null {
  return CHECK_QUESTIONS.find((question) => topicKeyOf(question) === questionKey) ?? null;
}
