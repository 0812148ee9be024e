import type { CalendarDate, Instant } from '../calendar/calendar-event';
import type { NudgeRow } from '../rows/keeping';
import type { Snooze } from '../settings/settings';
import type { SettingsNow } from '../settings/settings-now';
import { atMinutes, nextWorkingDay, type WorkingDays } from '../settings/working-time';
import { MINUTE_MS } from '../time/lengths';
import { addCalendarDays, instantToDate } from '../time/zone';

/** Who asks to be told later means it, also when the first grace is over by then. */
const GRACE_MS = 60 * MINUTE_MS;

/** What a snooze writes. "Tomorrow" is the next working morning. */
export function snoozePatch(
  nudge: Pick<NudgeRow, 'graceUntil'>,
  snooze: Snooze,
  settings: Pick<SettingsNow, 'workingDays' | 'daysOff' | 'workStart'>,
  homeZone: string,
  now: Instant,
): Pick<NudgeRow, 'state' | 'dueAt' | 'graceUntil'> {
  const dueAt = snoozedTo(snooze, settings, homeZone, now);
  return { state: 'snoozed', dueAt, graceUntil: Math.max(nudge.graceUntil, dueAt + GRACE_MS) };
}

/** The day that a snooze until "tomorrow" really means, when that isn't tomorrow; null when it is. */
export function dayBack(settings: WorkingDays, homeZone: string, now: Instant): CalendarDate | null {
  const today = instantToDate(now, homeZone);
  const back = nextWorkingDay(today, settings);
  return back === addCalendarDays(today, 1) ? null : back;
}

function snoozedTo(
  snooze: Snooze,
  settings: Pick<SettingsNow, 'workingDays' | 'daysOff' | 'workStart'>,
  homeZone: string,
  now: Instant,
): Instant {
  if (snooze === 'ten-minutes') return now + 10 * MINUTE_MS;
  if (snooze === 'one-hour') return now + 60 * MINUTE_MS;
  const day = nextWorkingDay(instantToDate(now, homeZone), settings);
  return atMinutes(day, settings.workStart, homeZone);
}
