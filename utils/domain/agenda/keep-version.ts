import type { Instant } from '../calendar/calendar-event';
import { MINUTE_MS } from '../time/lengths';

/** Who writes on after so long has begun something new. */
const PAUSE = 3 * MINUTE_MS;
/** So many letters gone at once, and so large a part of all, may have been a mistake. */
const MANY = 200;
const LARGE_PART = 0.2;

/** What is kept of one note at most. */
export const MOST_VERSIONS = 50;
export const MOST_LETTERS = 1_000_000;

/** Whether a body is kept before another takes its place. */
export function isWorthKeeping(old: { body: string; writtenAt: Instant }, next: string, now: Instant): boolean {
  if (old.body.trim() === '' || old.body === next) return false;
  const gone = old.body.length - next.length;
  return now - old.writtenAt >= PAUSE || (gone >= MANY && gone >= old.body.length * LARGE_PART);
}

/** How many of the newest versions stay; `bodies` are newest first. The newest always stays. */
export function versionsToKeep(bodies: readonly string[]): number {
  let letters = 0;
  const tooMany = bodies.findIndex((body, index) => {
    letters += body.length;
    return index > 0 && (index >= MOST_VERSIONS || letters > MOST_LETTERS);
  });
  return tooMany === -1 ? bodies.length : tooMany;
}
