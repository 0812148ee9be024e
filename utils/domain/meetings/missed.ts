import type { Instant } from '../calendar/calendar-event';
import type { MeetingRow } from '../rows/meeting';
import type { SettingsNow } from '../settings/settings-now';
import { atMinutes, nextWorkingDay } from '../settings/working-time';
import { stampTime } from '../time/hybrid-clock';
import { DAY_MS } from '../time/lengths';
import { instantToDate } from '../time/zone';
import { type MeetingTime, overAt } from './facts';

export type MissedSettings = Pick<SettingsNow, 'workingDays' | 'daysOff' | 'nudgeMissedAt'>;

/** After a week nobody remembers, and the timeline says "unknown" honestly. */
const ASK_FOR_MS = 7 * DAY_MS;

/**
 * When to ask "did you meet?": in the morning of the working day after the meeting, not at once: notes are often
 * written later (facts/one-on-ones.md §2). Null when the meeting's time isn't known.
 */
export function askMissedAt(time: MeetingTime, settings: MissedSettings, homeZone: string): Instant | null {
  const over = overAt(time, homeZone);
  if (over === null) return null;
  const day = nextWorkingDay(instantToDate(over, homeZone), settings);
  return atMinutes(day, settings.nudgeMissedAt, homeZone);
}

type PastMeeting = MeetingTime & Pick<MeetingRow, 'state' | 'answeredAt' | 'createdAt'>;

/**
 * Whether the user should now be asked if a meeting took place. A meeting is missed only by the user's word; until
 * then it is a question. What was first read from the calendar when the question was already a day old is history:
 * a first look at last month must not ask twenty times.
 */
export function asksWhetherMet(
  meeting: PastMeeting,
  settings: MissedSettings,
  homeZone: string,
  now: Instant,
): boolean {
  if (meeting.state !== 'unknown' || meeting.answeredAt !== null) return false;
  const ask = askMissedAt(meeting, settings, homeZone);
  return ask !== null && now >= ask && now < ask + ASK_FOR_MS && stampTime(meeting.createdAt) < ask + DAY_MS;
}
