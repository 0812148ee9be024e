import type { Instant } from '../calendar/calendar-event';
import { beginOf, overAt } from '../meetings/facts';
import { askMissedAt } from '../meetings/missed';
import { type Questionable, questionOf } from '../meetings/questions';
import type { NudgeKind } from '../rows/keeping';
import type { Id } from '../rows/row';
import type { Settings } from '../settings/settings';
import { stampTime } from '../time/hybrid-clock';
import { nudgeId } from './nudge-id';

/** The meeting as nudges see it. */
export type NudgedMeeting = Questionable & { id: Id };

export interface WantedNudge {
  id: Id;
  kind: NudgeKind;
  meetingId: Id;
  dueAt: Instant;
  /** After this it would be late and useless. */
  graceUntil: Instant;
}

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** Every nudge that one meeting warrants as things stand, due now or later. */
export function wantedNudges(
  meeting: NudgedMeeting,
  settings: Settings,
  homeZone: string,
  now: Instant,
): WantedNudge[] {
  return [
    before(meeting, settings),
    news(meeting, settings, homeZone, now),
    missed(meeting, settings, homeZone),
  ].filter((nudge) => nudge !== null);
}

/** E2. To the minute only where the zone is certain, and never once the meeting has begun. */
function before(meeting: NudgedMeeting, settings: Settings): WantedNudge | null {
  const { start, state, zoneCertain } = meeting;
  if (!settings.nudgeBefore || start === null || state !== 'scheduled' || !zoneCertain) return null;
  const dueAt = start - settings.nudgeBeforeMinutes * MINUTE_MS;
  return { ...named('before', meeting, start), dueAt, graceUntil: start };
}

/** E6. Of use until the meeting would have begun, and for a day in any case. */
function news(meeting: NudgedMeeting, settings: Settings, homeZone: string, now: Instant): WantedNudge | null {
  const kind = questionOf(meeting, settings, homeZone, now);
  const begin = beginOf(meeting, homeZone);
  const over = overAt(meeting, homeZone);
  if (kind === null || kind === 'missed' || begin === null || over === null || !switchOf(kind, settings)) return null;
  // Last week's cancellation can still be answered in the popup; a notification of it would only startle.
  if (over < now - DAY_MS) return null;
  const graceUntil = kind === 'moved' ? begin : Math.max(begin, over + DAY_MS);
  return { ...named(kind, meeting, begin), dueAt: now, graceUntil };
}

function switchOf(kind: 'cancelled' | 'moved' | 'declined', settings: Settings): boolean {
  if (kind === 'moved') return settings.nudgeMoved;
  return kind === 'cancelled' ? settings.nudgeCancelled : settings.nudgeDeclined;
}

/** E5. Planned as soon as the meeting is over without a sign of it; a day late it is still of use, later not. */
function missed(meeting: NudgedMeeting, settings: Settings, homeZone: string): WantedNudge | null {
  const begin = beginOf(meeting, homeZone);
  if (!settings.nudgeMissed || meeting.state !== 'unknown' || meeting.answeredAt !== null || begin === null)
    return null;
  const dueAt = askMissedAt(meeting, settings, homeZone);
  if (dueAt === null || stampTime(meeting.createdAt) >= dueAt + DAY_MS) return null;
  return { ...named('missed', meeting, begin), dueAt, graceUntil: dueAt + DAY_MS };
}

function named(kind: NudgeKind, meeting: NudgedMeeting, fact: Instant): Pick<WantedNudge, 'id' | 'kind' | 'meetingId'> {
  return { id: nudgeId(kind, meeting.id, fact), kind, meetingId: meeting.id };
}
