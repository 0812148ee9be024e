import type { Instant } from '../calendar/calendar-event';
import type { SettingsNow } from '../settings/settings-now';
import { atMinutes, isWorkingDay, isWorkingTime, nextWorkingTime } from '../settings/working-time';
import { stampTime } from '../time/hybrid-clock';
import { HOUR_MS } from '../time/lengths';
import { addCalendarDays, instantToDate } from '../time/zone';
import type { NudgedMeeting } from './nudged-meeting';
import { type WantedNudge, wantedNudge } from './wanted-nudge';

/** Later than this is no time to think of anything (facts/one-on-ones.md §2). */
const LEAST_MS = 2 * HOUR_MS;
/** In the last hour of a working day there is still time for one line. */
const LAST_MINUTES = 60;
/** One for each meeting, however often it moves. */
const ANY_TIME = 0;

/** E1. A day before, in working hours, once for each meeting, and only while its agenda is empty. */
export function addTopics(meeting: NudgedMeeting, settings: SettingsNow, homeZone: string): WantedNudge | null {
  const { start, state, hasTopics, createdAt } = meeting;
  if (!settings.nudgeTopics || start === null || state !== 'scheduled' || hasTopics) return null;
  const dueAt = askForTopicsAt(start, settings, homeZone);
  // Who made or saw the meeting only now needs nobody to remind them of it.
  if (stampTime(createdAt) > dueAt) return null;
  return wantedNudge('topics', meeting.id, ANY_TIME, { dueAt, graceUntil: start - LEAST_MS });
}

/** The chosen lead before the start; out of working hours a little later, or else late on the working day before. */
function askForTopicsAt(start: Instant, settings: SettingsNow, homeZone: string): Instant {
  const wished = start - settings.nudgeTopicsHours * HOUR_MS;
  if (isWorkingTime(wished, settings, homeZone)) return wished;
  const later = nextWorkingTime(wished, settings, homeZone);
  return later <= start - (settings.nudgeTopicsHours / 2) * HOUR_MS
    ? later
    : lastHourBefore(wished, settings, homeZone);
}

function lastHourBefore(instant: Instant, settings: SettingsNow, homeZone: string): Instant {
  const lastHour = Math.max(settings.workStart, settings.workEnd - LAST_MINUTES);
  for (let back = 0, date = instantToDate(instant, homeZone); back < 8; back++, date = addCalendarDays(date, -1)) {
    const at = atMinutes(date, lastHour, homeZone);
    if (isWorkingDay(date, settings) && at <= instant) return at;
  }
  return instant;
}
