import type { Instant } from '../calendar/calendar-event';
import { hashId } from '../rows/id';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../time/lengths';
import type { FeedErrorCode } from './feed-error';

/** How often a feed is read, and how much oftener when a one-on-one is near. */
const USUAL = 15 * MINUTE_MS;
const NEAR = 5 * MINUTE_MS;
/** A one-on-one that begins within so long is near, and so is one that has just begun: who is late writes then. */
export const NEAR_BEFORE = 2 * HOUR_MS;
export const NEAR_AFTER = 30 * MINUTE_MS;

/** After a failure that may pass by itself, and after one that waits for the user. Each doubles until its longest. */
const PASSING = { first: USUAL, longest: 6 * HOUR_MS };
const LASTING = { first: HOUR_MS, longest: DAY_MS };
/** A laptop that was just opened has no network for a moment. */
const SHORT = { first: NEAR, longest: 2 * HOUR_MS };

const BACK_OFF: Partial<Record<FeedErrorCode, typeof PASSING>> = {
  offline: SHORT,
  timeout: SHORT,
  'bad-address': LASTING,
  'no-permission': LASTING,
  'other-host': LASTING,
  'not-allowed': LASTING,
  gone: LASTING,
  'too-large': LASTING,
  'web-page': LASTING,
  'not-calendar': LASTING,
};

/** Share of a wait by which it may grow, so that many feeds and many people don't come at the same second. */
const JITTER = 0.2;

export interface LastRead {
  feedId: string;
  now: Instant;
  /** Failures in a row, this one included; 0 after a success. */
  failures: number;
  error: FeedErrorCode | null;
  /** What the server asked for, in milliseconds. */
  retryAfter: number | null;
  /** Start of the known one-on-one that is nearest. */
  nextOneOnOne: Instant | null;
}

/** When a feed is read again. The same input gives the same answer: the jitter comes from a hash. */
export function nextReadAt({ feedId, now, failures, error, retryAfter, nextOneOnOne }: LastRead): Instant {
  if (failures === 0 || error === null) {
    const near = nextOneOnOne !== null && nextOneOnOne >= now - NEAR_AFTER && nextOneOnOne - now <= NEAR_BEFORE;
    return now + (near ? NEAR : USUAL);
  }
  const { first, longest } = BACK_OFF[error] ?? PASSING;
  const doubled = Math.min(longest, first * 2 ** Math.min(failures - 1, 20));
  const asked = Math.min(Math.max(0, retryAfter ?? 0), LASTING.longest);
  return now + Math.round(Math.max(doubled, asked) * (1 + JITTER * fraction(feedId, failures)));
}

/** 0 to 1, the same for the same feed and count. */
function fraction(feedId: string, failures: number): number {
  const [a = 0, b = 0] = [...hashId('jitter', feedId, String(failures))].map((sign) => sign.charCodeAt(0) % 16);
  return (a * 16 + b) / 255;
}
