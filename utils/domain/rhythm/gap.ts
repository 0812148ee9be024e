import type { Instant } from '../calendar/calendar-event';
import type { MeetingRow } from '../rows/meeting';
import { DAY_MS } from '../time/lengths';

/** What a rhythm needs to know of a meeting. */
export type RhythmMeeting = Pick<MeetingRow, 'start' | 'state' | 'repair'>;

/** When two were last in touch, what was let go of since, and what stands ahead; in milliseconds. */
export interface Contacts {
  /** The last one-on-one that took place or may have, or was said in writing instead. */
  last: Instant | null;
  /** The latest one after it that the user chose to skip. */
  skipped: Instant | null;
  /** The next one in the calendar. */
  next: Instant | null;
}

/**
 * In touch: it was held, or may have been (what nobody knows of is asked about, not held against anybody), or it fell
 * out and was written instead. The last one is no one-on-one that was held, but the thread was kept.
 */
function isContact({ state, repair }: RhythmMeeting): boolean {
  return state === 'held' || state === 'unknown' || repair === 'written';
}

/** All times they were in touch until now, in order. `meetings` in any order. */
function contactTimes(meetings: readonly RhythmMeeting[], now: Instant): Instant[] {
  const past = meetings.filter((meeting) => meeting.start !== null && meeting.start <= now && isContact(meeting));
  return past.map(({ start }) => start!).sort((a, b) => a - b);
}

export function contactsOf(meetings: readonly RhythmMeeting[], now: Instant): Contacts {
  const last = contactTimes(meetings, now).at(-1) ?? null;
  const times = (wanted: (meeting: RhythmMeeting) => boolean) =>
    meetings.flatMap((meeting) => (meeting.start !== null && wanted(meeting) ? [meeting.start] : []));
  const skips = times(({ repair, start }) => repair === 'skipped' && (last === null || start! > last));
  const ahead = times(({ state, repair, start }) => state === 'scheduled' && repair !== 'skipped' && start! > now);
  return {
    last,
    skipped: skips.length > 0 ? Math.max(...skips) : null,
    next: ahead.length > 0 ? Math.min(...ahead) : null,
  };
}

/**
 * The longest time without contact that reached into the days since `from`, in whole days; one that still lasts
 * counts, too. Null where they were never in touch.
 */
export function longestGap(meetings: readonly RhythmMeeting[], from: Instant, now: Instant): number | null {
  const times = contactTimes(meetings, now);
  if (times.length === 0) return null;
  const ends = [...times.slice(1), now];
  const gaps = times.map((start, i) => ({ end: ends[i]!, long: ends[i]! - start }));
  const longest = Math.max(0, ...gaps.filter(({ end }) => end >= from).map(({ long }) => long));
  return Math.floor(longest / DAY_MS);
}
