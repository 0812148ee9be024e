import type { Instant } from '../calendar/calendar-event';
import { hashId } from '../rows/id';
import type { NudgeKind } from '../rows/keeping';
import type { Id } from '../rows/row';
import type { Snooze } from './snooze';

/** The same fact has the same nudge on every wake and every device: planned twice, it is there once. */
export function nudgeId(kind: NudgeKind, meetingId: Id, fact: Instant): Id {
  return hashId('nudge', kind, meetingId, String(fact));
}

const KINDS: readonly NudgeKind[] = ['before', 'missed', 'cancelled', 'moved', 'declined'];
const SNOOZES: readonly Snooze[] = ['ten-minutes', 'one-hour', 'tomorrow'];

/** What a notification's own id says: the worker that hears the click may never have seen it being shown. */
export interface NotificationKey {
  kind: NudgeKind;
  meetingId: Id;
  nudgeId: Id;
  /** What its snooze button promised. */
  snooze: Snooze;
}

export function notificationId({ kind, meetingId, nudgeId: nudge, snooze }: NotificationKey): string {
  return ['nudge', kind, meetingId, nudge, snooze].join(':');
}

/** Null for a notification that is none of ours. */
export function parseNotificationId(id: string): NotificationKey | null {
  const [head, kind, meetingId, nudge, snooze, ...rest] = id.split(':');
  const knownKind = KINDS.find((one) => one === kind);
  const knownSnooze = SNOOZES.find((one) => one === snooze);
  if (head !== 'nudge' || !knownKind || !meetingId || !nudge || !knownSnooze || rest.length > 0) return null;
  return { kind: knownKind, meetingId, nudgeId: nudge, snooze: knownSnooze };
}
