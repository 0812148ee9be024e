import type { Instant } from '../calendar/calendar-event';
import type { SettingsNow } from '../settings/settings-now';
import { atMinutes, isWorkingDay, nextWorkingDay } from '../settings/working-time';
import { HOUR_MS } from '../time/lengths';
import { addCalendarDays, instantToDate } from '../time/zone';
import { THE_WEEK } from './subject';
import { type WantedNudge, wantedNudge } from './wanted-nudge';

/** What the digest tells: numbers, no names. */
export interface WeekCounts {
  /** One-on-ones of this week that are still to come. */
  meetings: number;
  /** Open action items, mine and theirs. */
  promises: number;
  /** Topics that wait. */
  topics: number;
}

const MONDAY = 1;
/** Until the evening of the next day; then the week is no longer new. */
const GRACE_MS = 34 * HOUR_MS;

/** The weekday on which the working week begins: after the longest run of free days. 0 Sunday to 6 Saturday. */
function weekBegin(workingDays: readonly number[]): number {
  let begin = MONDAY;
  let most = 0;
  for (const day of workingDays) {
    let free = 0;
    while (free < 7 && !workingDays.includes((day + 6 - free) % 7)) free++;
    // Of two equal runs the one before Monday counts, or the first in the week after it.
    if (free > most || (free === most && free > 0 && (day + 6) % 7 < (begin + 6) % 7)) {
      most = free;
      begin = day;
    }
  }
  return begin;
}

/** The days of the working week around now: from its first one to the next week's. */
export function weekAround(settings: Pick<SettingsNow, 'workingDays'>, homeZone: string, now: Instant) {
  const today = instantToDate(now, homeZone);
  const back = (new Date(`${today}T00:00:00Z`).getUTCDay() + 7 - weekBegin(settings.workingDays)) % 7;
  const first = addCalendarDays(today, -back);
  return { first, next: addCalendarDays(first, 7) };
}

/** E8. On the first working morning of the week. Whether there is anything to tell is seen when it is shown. */
export function weeklyDigest(settings: SettingsNow, homeZone: string, now: Instant): WantedNudge | null {
  if (!settings.nudgeDigest) return null;
  const { first, next } = weekAround(settings, homeZone, now);
  const day = isWorkingDay(first, settings) ? first : nextWorkingDay(first, settings);
  // Who is away all week needs no word of it.
  if (day >= next) return null;
  const dueAt = atMinutes(day, settings.nudgeDigestAt, homeZone);
  const fact = Date.parse(`${first}T00:00:00Z`);
  return wantedNudge('digest', THE_WEEK, fact, { dueAt, graceUntil: dueAt + GRACE_MS });
}
