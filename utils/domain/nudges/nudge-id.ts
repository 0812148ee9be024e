import type { Instant } from '../calendar/calendar-event';
import { hashId } from '../rows/id';
import type { NudgeKind } from '../rows/keeping';
import type { Id } from '../rows/row';
import type { Snooze } from '../settings/settings';
import { SUBJECT } from './subject';

/** The same fact has the same nudge on every wake and every device: planned twice, it is there once. */
export function nudgeId(kind: NudgeKind, subjectId: Id, fact: Instant): Id {
  return hashId('nudge', kind, subjectId, String(fact));
}

const KINDS = Object.keys(SUBJECT) as NudgeKind[];
const SNOOZES: readonly Snooze[] = ['ten-minutes', 'one-hour', 'tomorrow'];

/** Stands for the subject where one notification is about several. */
const SEVERAL = '+';
/** Between the nudges of one notification; no id has it. */
const AND = '.';

/** What a notification's own id says: the worker that hears the click may never have seen it being shown. */
export interface NotificationKey {
  kind: NudgeKind;
  /** The meeting, person or week; null when the notification stands for several. */
  subjectId: Id | null;
  nudgeIds: Id[];
  /** What its snooze button promised. */
  snooze: Snooze;
}

export function notificationId({ kind, subjectId, nudgeIds, snooze }: NotificationKey): string {
  return ['nudge', kind, subjectId ?? SEVERAL, nudgeIds.join(AND), snooze].join(':');
}

/** Null for a notification that is none of ours. */
export function parseNotificationId(id: string): NotificationKey | null {
  const [head, kind, subject, nudges, snooze, ...rest] = id.split(':');
  const knownKind = KINDS.find((one) => one === kind);
  const knownSnooze = SNOOZES.find((one) => one === snooze);
  if (head !== 'nudge' || !knownKind || !subject || !nudges || !knownSnooze || rest.length > 0) return null;
  const subjectId = subject === SEVERAL ? null : subject;
  return { kind: knownKind, subjectId, nudgeIds: nudges.split(AND), snooze: knownSnooze };
}
