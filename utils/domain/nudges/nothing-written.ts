import type { Instant } from '../calendar/calendar-event';
import { beginOf, overAt } from '../meetings/facts';
import { askMissedAt } from '../meetings/missed';
import type { SettingsNow } from '../settings/settings-now';
import { stampTime } from '../time/hybrid-clock';
import { HOUR_MS } from '../time/lengths';
import { factOf, type NudgedMeeting } from './nudged-meeting';
import { type WantedNudge, wantedNudge } from './wanted-nudge';

/** A few hours later the day is over, and the next morning asks whether they met at all. */
const USEFUL_MS = 4 * HOUR_MS;

/** Whether anything could still be asked about it: older ones need not be looked through for notes. */
export function mayAskForNotes(
  meeting: NudgedMeetingTime,
  settings: SettingsNow,
  homeZone: string,
  now: Instant,
): boolean {
  const begin = beginOf(meeting, homeZone);
  const over = overAt(meeting, homeZone);
  if (!settings.nudgeUnwritten || meeting.start === null || begin === null || over === null) return false;
  return begin <= now && now <= over + settings.nudgeUnwrittenHours * HOUR_MS + USEFUL_MS + 24 * HOUR_MS;
}

type NudgedMeetingTime = Pick<NudgedMeeting, 'start' | 'end' | 'date' | 'timeZone' | 'zoneCertain'>;

/** E4. Some time after a meeting that took place or may have, while nothing was written in or after it. */
export function nothingWritten(
  meeting: NudgedMeeting,
  settings: SettingsNow,
  homeZone: string,
  now: Instant,
): WantedNudge | null {
  const { state, written, answeredAt } = meeting;
  const over = overAt(meeting, homeZone);
  if (over === null || written || !mayAskForNotes(meeting, settings, homeZone, now)) return null;
  if (state !== 'scheduled' && state !== 'held' && state !== 'unknown') return null;
  // Who said of it what there was to say is not asked for more.
  if (state === 'unknown' && answeredAt !== null) return null;
  const dueAt = over + settings.nudgeUnwrittenHours * HOUR_MS;
  if (stampTime(meeting.createdAt) > dueAt) return null;
  const asked = askMissedAt(meeting, settings, homeZone) ?? Number.POSITIVE_INFINITY;
  // From then on "did you meet?" is the question.
  if (state === 'unknown' && now >= asked) return null;
  const graceUntil = Math.min(dueAt + USEFUL_MS, asked);
  return wantedNudge('unwritten', meeting.id, factOf(meeting), { dueAt, graceUntil });
}
