import type { Instant } from '../calendar/calendar-event';
import type { NudgeRow } from '../rows/keeping';
import type { Settings } from '../settings/settings';
import { afterQuiet, atMinutes, isWorkingDay, nextWorkingDay } from '../settings/working-time';
import { instantToDate } from '../time/zone';

type Due = Pick<NudgeRow, 'kind' | 'dueAt' | 'graceUntil'>;

/**
 * The first moment from `from` on at which a nudge may be shown, or null when none is left before it is useless.
 *
 * Quiet hours hold for all of them: who has a meeting at night and wants to hear of it moves the quiet hours. Working
 * days hold for all but `before`: a meeting on a free day is one that the user agreed to. News on a free day waits for
 * the next working morning, unless that would be too late; a chosen snooze waits for nothing but its own time.
 */
export function showTime(
  nudge: Due & { snoozed: boolean },
  settings: Settings,
  homeZone: string,
  from: Instant,
): Instant | null {
  const awake = afterQuiet(Math.max(from, nudge.dueAt), settings, homeZone);
  if (awake > nudge.graceUntil) return null;
  if (nudge.kind === 'before' || nudge.snoozed) return awake;
  const day = instantToDate(awake, homeZone);
  if (settings.workingDays.length === 0 || isWorkingDay(day, settings.workingDays)) return awake;
  const morning = atMinutes(nextWorkingDay(day, settings.workingDays), settings.workStart, homeZone);
  const later = afterQuiet(morning, settings, homeZone);
  return later <= nudge.graceUntil ? later : awake;
}
