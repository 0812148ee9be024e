import type { Instant } from '../calendar/calendar-event';
import { instantToWall } from '../time/zone';
import type { MeetingTime, MeetingTruth } from './facts';

const MINUTE_MS = 60_000;
/** A correction of a meeting of last month is bookkeeping, not a move that anyone should hear of. */
const RECENT_MS = 24 * 3_600_000;

function sameMoment(a: Instant, b: Instant): boolean {
  return Math.abs(a - b) < MINUTE_MS;
}

/**
 * True when two readings name one time. So do the same instant in another zone, the same wall time after the zone, so
 * far only supposed, became known, and nothing at all beside something.
 */
export function sameTime(before: MeetingTime, after: MeetingTime): boolean {
  if (before.start === null || after.start === null) {
    return before.date === null || after.date === null || (before.date === after.date && before.start === after.start);
  }
  if (sameMoment(before.start, after.start)) return true;
  if (before.zoneCertain === after.zoneCertain || !before.timeZone || !after.timeZone) return false;
  return instantToWall(before.start, before.timeZone) === instantToWall(after.start, after.timeZone);
}

/** True when the meeting was put to another time that the user should hear of. */
export function wasMoved(before: MeetingTime, after: MeetingTime, now: Instant): boolean {
  if (before.start === null || after.start === null || sameTime(before, after)) return false;
  return Math.max(before.start, after.start) > now - RECENT_MS;
}

/**
 * The time from which the user must hear that the meeting was moved: the last one that they know of. Null when a
 * meeting that was moved went back before they answered.
 */
export function movedFrom(before: MeetingTruth, after: MeetingTime): Instant | null {
  const known = before.movedFrom !== null && before.answeredAt === null ? before.movedFrom : before.start;
  return known !== null && after.start !== null && sameMoment(known, after.start) ? null : known;
}
