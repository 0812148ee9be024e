import type { CalendarDate, Instant } from '../calendar/calendar-event';
import type { NudgeKind, NudgeRow } from '../rows/keeping';
import type { SettingsNow } from '../settings/settings-now';
import { afterQuiet, atMinutes, isWorkingDay, nextWorkingDay, nextWorkingTime } from '../settings/working-time';
import { MINUTE_MS } from '../time/lengths';
import { addCalendarDays, instantToDate } from '../time/zone';

type Due = Pick<NudgeRow, 'kind' | 'dueAt' | 'graceUntil'>;

/**
 * `minute`: now or never, on any day; `news`: on a working day, unless that would be too late; `work`: can wait until
 * one is at work, and is left out rather than told at another time.
 */
const WAITS_FOR: Record<NudgeKind, 'minute' | 'news' | 'work'> = {
  topics: 'work',
  before: 'minute',
  'wrap-up': 'minute',
  unwritten: 'news',
  missed: 'news',
  cancelled: 'news',
  moved: 'news',
  declined: 'news',
  gap: 'work',
  'long-gap': 'work',
  tight: 'work',
  digest: 'work',
  feedback: 'work',
};

/** At the time the user chose for it, it comes also when that is not within working hours. */
const ON_TIME_MS = 30 * MINUTE_MS;

/**
 * The first moment from `from` on at which a nudge may be shown, or null when none is left before it is useless.
 *
 * Quiet hours hold for all of them: who has a meeting at night and wants to hear of it moves the quiet hours. Working
 * days hold for all but those to the minute: a meeting on a free day is one that the user agreed to. News on a free day
 * waits for the next working morning, unless that would be too late; a chosen snooze waits for nothing but its own time.
 * In a leave nothing but what is to the minute is told: who is away can wait, and what can't wait has others.
 */
export function showTime(
  nudge: Due & { snoozed: boolean },
  settings: SettingsNow,
  homeZone: string,
  from: Instant,
): Instant | null {
  const awake = afterQuiet(Math.max(from, nudge.dueAt), settings, homeZone);
  if (awake > nudge.graceUntil) return null;
  const waitsFor = WAITS_FOR[nudge.kind];
  if (waitsFor === 'minute' || nudge.snoozed) return awake;
  const day = instantToDate(awake, homeZone);
  const works = isWorkingDay(day, settings);
  if (waitsFor === 'work') {
    if (works && awake - nudge.dueAt <= ON_TIME_MS) return awake;
    const atWork = afterQuiet(nextWorkingTime(awake, settings, homeZone), settings, homeZone);
    return atWork <= nudge.graceUntil ? atWork : null;
  }
  if (works) return awake;
  const back = nextWorkingDay(day, settings);
  const later = afterQuiet(atMinutes(back, settings.workStart, homeZone), settings, homeZone);
  if (later <= nudge.graceUntil) return later;
  return isAway(day, back, settings) ? null : awake;
}

/** Of the days until one is back at work, one at least is a day off rather than a weekend. */
function isAway(from: CalendarDate, back: CalendarDate, { daysOff }: SettingsNow): boolean {
  for (let day = from; day < back; day = addCalendarDays(day, 1)) if (daysOff?.has(day)) return true;
  return false;
}
