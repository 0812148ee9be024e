import type { Instant } from '../calendar/calendar-event';
import { beginOf, overAt } from '../meetings/facts';
import { askMissedAt } from '../meetings/missed';
import { questionOf } from '../meetings/questions';
import type { SettingsNow } from '../settings/settings-now';
import { stampTime } from '../time/hybrid-clock';
import { DAY_MS, MINUTE_MS } from '../time/lengths';
import { addTopics } from './add-topics';
import { nothingWritten } from './nothing-written';
import { factOf, type NudgedMeeting } from './nudged-meeting';
import { type WantedNudge, wantedNudge } from './wanted-nudge';
import { wrapUp } from './wrap-up';

/** Every nudge that one meeting warrants as things stand, due now or later. */
export function wantedNudges(
  meeting: NudgedMeeting,
  settings: SettingsNow,
  homeZone: string,
  now: Instant,
): WantedNudge[] {
  return [
    addTopics(meeting, settings, homeZone),
    before(meeting, settings),
    wrapUp(meeting, settings, homeZone),
    nothingWritten(meeting, settings, homeZone, now),
    news(meeting, settings, homeZone, now),
    missed(meeting, settings, homeZone),
  ].filter((nudge) => nudge !== null);
}

/** E2. To the minute only where the zone is certain, and never once the meeting has begun. */
function before(meeting: NudgedMeeting, settings: SettingsNow): WantedNudge | null {
  const { start, state, zoneCertain } = meeting;
  if (!settings.nudgeBefore || start === null || state !== 'scheduled' || !zoneCertain) return null;
  const dueAt = start - settings.nudgeBeforeMinutes * MINUTE_MS;
  return wantedNudge('before', meeting.id, start, { dueAt, graceUntil: start });
}

/** E6. Of use until the meeting would have begun, and for a day in any case. */
function news(meeting: NudgedMeeting, settings: SettingsNow, homeZone: string, now: Instant): WantedNudge | null {
  const kind = questionOf(meeting, settings, homeZone, now);
  const begin = beginOf(meeting, homeZone);
  const over = overAt(meeting, homeZone);
  if (
    kind === null ||
    kind === 'missed' ||
    kind === 'unclear' ||
    begin === null ||
    over === null ||
    !switchOf(kind, settings)
  )
    return null;
  // Last week's cancellation can still be answered in the popup; a notification of it would only startle.
  if (over < now - DAY_MS) return null;
  const graceUntil = kind === 'moved' ? begin : Math.max(begin, over + DAY_MS);
  return wantedNudge(kind, meeting.id, factOf(meeting), { dueAt: now, graceUntil });
}

function switchOf(kind: 'cancelled' | 'moved' | 'declined', settings: SettingsNow): boolean {
  if (kind === 'moved') return settings.nudgeMoved;
  return kind === 'cancelled' ? settings.nudgeCancelled : settings.nudgeDeclined;
}

/** E5. Planned as soon as the meeting is over without a sign of it; a day late it is still of use, later not. */
function missed(meeting: NudgedMeeting, settings: SettingsNow, homeZone: string): WantedNudge | null {
  if (!settings.nudgeMissed || meeting.state !== 'unknown' || meeting.answeredAt !== null) return null;
  const dueAt = askMissedAt(meeting, settings, homeZone);
  if (dueAt === null || stampTime(meeting.createdAt) >= dueAt + DAY_MS) return null;
  return wantedNudge('missed', meeting.id, factOf(meeting), { dueAt, graceUntil: dueAt + DAY_MS });
}
