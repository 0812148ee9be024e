import type { NudgeKind } from '../rows/keeping';
import type { KnownNudge } from './plan-nudges';

/** There is one week, and two meetings that begin or end now are two. */
export type GroupedKind = Exclude<NudgeKind, 'before' | 'wrap-up' | 'digest'>;

/**
 * From how many on that fall due together one notification stands for all. What has an answer of its own on a button
 * keeps it as long as there are two.
 */
const TOGETHER_FROM: Record<GroupedKind, number> = {
  topics: 2,
  unwritten: 3,
  missed: 3,
  cancelled: 3,
  moved: 3,
  declined: 3,
  gap: 2,
  'long-gap': 2,
  tight: 2,
  feedback: 2,
};

/** A notification's id names its nudges and may have 500 letters (Chromium). */
const MOST = 18;

export function isGrouped(kind: NudgeKind): kind is GroupedKind {
  return kind in TOGETHER_FROM;
}

/** What is due, each list one notification, in the order of its first. */
export function groupNudges(due: readonly KnownNudge[]): KnownNudge[][] {
  return [...Map.groupBy(due, ({ kind }) => kind)].flatMap(([kind, nudges]) => {
    if (!isGrouped(kind) || nudges.length < TOGETHER_FROM[kind]) return nudges.map((nudge) => [nudge]);
    const groups = Math.ceil(nudges.length / MOST);
    return Array.from({ length: groups }, (_, i) => nudges.slice(i * MOST, (i + 1) * MOST));
  });
}
