import type { Instant } from '../calendar/calendar-event';
import type { NudgeKind } from '../rows/keeping';
import type { Id } from '../rows/row';
import { nudgeId } from './nudge-id';

/** A nudge that is right as things stand, due now or later. */
export interface WantedNudge {
  id: Id;
  kind: NudgeKind;
  /** What it is about (subject.ts). */
  meetingId: Id;
  dueAt: Instant;
  /** After this it would be late and useless. */
  graceUntil: Instant;
}

/** `fact`: what it tells of. The same fact is told once. */
export function wantedNudge(
  kind: NudgeKind,
  subjectId: Id,
  fact: Instant,
  when: Pick<WantedNudge, 'dueAt' | 'graceUntil'>,
): WantedNudge {
  return { id: nudgeId(kind, subjectId, fact), kind, meetingId: subjectId, ...when };
}
