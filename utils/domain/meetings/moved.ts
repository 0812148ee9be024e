import type { Instant } from '../calendar/calendar-event';
import { DAY_MS, MINUTE_MS } from '../time/lengths';
import { instantToWall } from '../time/zone';
import { beginOf, type MeetingTime, type MeetingTruth } from './facts';

/** A correction of a meeting of last month is bookkeeping, not a move that anyone should hear of. */
const RECENT_MS = DAY_MS;

function sameMoment(a: Instant, b: Instant): boolean {
  return Math.abs(a - b) < MINUTE_MS;
}

/**
 * True when two readings name one time. So do the same instant in another zone, the same wall time where the zone is
 * only supposed (it became known, or the user flew and another is supposed now), and nothing at all beside something.
 */
export function sameTime(before: MeetingTime, after: MeetingTime): boolean {
  if (before.start === null || after.start === null) {
    return before.date === null || after.date === null || (before.date === after.date && before.start === after.start);
  }
  if (sameMoment(before.start, after.start)) return true;
  if ((before.zoneCertain && after.zoneCertain) || !before.timeZone || !after.timeZone) return false;
  return instantToWall(before.start, before.timeZone) === instantToWall(after.start, after.timeZone);
}

/** True when the meeting was put to another time that the user should hear of. On the same day, an hour lost or won is none. */
export function wasMoved(before: MeetingTime, after: MeetingTime, homeZone: string, now: Instant): boolean {
  if (sameTime(before, after)) return false;
  if ((before.start === null || after.start === null) && before.date === after.date) return false;
  const latest = Math.max(beginOf(before, homeZone) ?? 0, beginOf(after, homeZone) ?? 0);
  return latest > now - RECENT_MS;
}

/**
 * The time from which the user must hear that the meeting was moved: the last one that they know of. Null when a
 * meeting that was moved went back before they answered.
 */
export function movedFrom(before: MeetingTruth, after: MeetingTime, homeZone: string): Instant | null {
  const known = before.movedFrom !== null && before.answeredAt === null ? before.movedFrom : beginOf(before, homeZone);
  const begin = beginOf(after, homeZone);
  return known !== null && begin !== null && sameMoment(known, begin) ? null : known;
}
