import type { Instant } from '../calendar/calendar-event';
import { hashId } from '../rows/id';
import type { NudgeKind } from '../rows/keeping';
import type { Id } from '../rows/row';

/** The same fact has the same nudge on every wake and every device: planned twice, it is there once. */
export function nudgeId(kind: NudgeKind, meetingId: Id, fact: Instant): Id {
  return hashId('nudge', kind, meetingId, String(fact));
}

const KINDS: readonly NudgeKind[] = ['before', 'missed', 'cancelled', 'moved', 'declined'];

/** What a notification's own id says: the worker that hears the click may never have seen it being shown. */
export interface NotificationKey {
  kind: NudgeKind;
  meetingId: Id;
  nudgeId: Id;
}

export function notificationId(key: NotificationKey): string {
  return `nudge:${key.kind}:${key.meetingId}:${key.nudgeId}`;
}

/** Null for a notification that is none of ours. */
export function parseNotificationId(id: string): NotificationKey | null {
  const [head, kind, meetingId, nudge, ...rest] = id.split(':');
  const known = KINDS.find((one) => one === kind);
  if (head !== 'nudge' || !known || !meetingId || !nudge || rest.length > 0) return null;
  return { kind: known, meetingId, nudgeId: nudge };
}
