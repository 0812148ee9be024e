import { overAt } from '../meetings/facts';
import type { SettingsNow } from '../settings/settings-now';
import { MINUTE_MS } from '../time/lengths';
import type { NudgedMeeting } from './nudged-meeting';
import { type WantedNudge, wantedNudge } from './wanted-nudge';

/** E3. To the minute, so only where the zone is certain; never before the meeting began, never after it ended. */
export function wrapUp(meeting: NudgedMeeting, settings: SettingsNow, homeZone: string): WantedNudge | null {
  const { start, state, zoneCertain } = meeting;
  const over = overAt(meeting, homeZone);
  if (!settings.nudgeWrapUp || start === null || over === null || state !== 'scheduled' || !zoneCertain) return null;
  const dueAt = Math.max(start, over - settings.nudgeWrapUpMinutes * MINUTE_MS);
  return wantedNudge('wrap-up', meeting.id, start, { dueAt, graceUntil: over });
}
