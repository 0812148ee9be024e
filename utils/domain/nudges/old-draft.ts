import type { Instant } from '../calendar/calendar-event';
import { OLD_DRAFT_DAYS } from '../feedback/feedback-state';
import type { Id } from '../rows/row';
import type { SettingsNow } from '../settings/settings-now';
import { workingDayAt } from '../settings/working-time';
import { DAY_MS } from '../time/lengths';
import { type WantedNudge, wantedNudge } from './wanted-nudge';

/** A draft of feedback that was neither said nor planned. */
export interface NudgedDraft {
  personId: Id;
  /** Since when it lies there. */
  since: Instant;
}

const GRACE_MS = 7 * DAY_MS;

/** E9. A week after it was written, at the chosen time of a working day; a second week late it is not told any more. */
export function oldDraft(
  draft: NudgedDraft,
  settings: SettingsNow,
  homeZone: string,
  now: Instant,
): WantedNudge | null {
  if (!settings.nudgeFeedback) return null;
  const old = draft.since + OLD_DRAFT_DAYS * DAY_MS;
  const dueAt = workingDayAt(old, settings.nudgeFeedbackAt, settings, homeZone);
  if (dueAt > now + DAY_MS) return null;
  return wantedNudge('feedback', draft.personId, draft.since, { dueAt, graceUntil: dueAt + GRACE_MS });
}
