import type { Instant } from '../calendar/calendar-event';
import { titleCore } from '../detection/title-pattern';
import type { SightingRow } from '../rows/meeting';
import { stampTime } from '../time/hybrid-clock';
import { DAY_MS } from '../time/lengths';
import { parseGoogleId } from './occurrence-id';

type Sighted = Pick<
  SightingRow,
  'id' | 'site' | 'account' | 'feedId' | 'eventId' | 'seriesKey' | 'title' | 'recurring' | 'createdAt' | 'missedViews'
>;

/** Half a week: past it, an occurrence is nearer to the next one. */
const NEAR_IN_SERIES = 4 * DAY_MS;
const NEAR = 7 * DAY_MS;

/** How far around a lost event its successor may stand. */
export const FARTHEST_MS = NEAR;

/**
 * Whether an event may be what a lost one became: the site gave it a new id. Outlook does so to a moved occurrence,
 * Google to a series that was split by "this and following", people to a series that they delete and make anew.
 * `since`: when the lost one was last known to be there; whatever stood beside it is another event.
 */
export function mayGoOnAs(lost: Sighted, other: Sighted, since: Instant): boolean {
  const sameSource = lost.site === other.site && lost.account === other.account && lost.feedId === other.feedId;
  if (!sameSource || lost.id === other.id || other.missedViews > 0) return false;
  return stampTime(other.createdAt) > since && !sameSeries(lost, other);
}

/** The next occurrence of the series that goes on is another meeting. */
function sameSeries(lost: Sighted, other: Sighted): boolean {
  if (lost.site === 'outlook') return lost.recurring === true && lost.seriesKey === other.seriesKey;
  const [a, b] = [parseGoogleId(lost.eventId), parseGoogleId(other.eventId)];
  return a !== null && b !== null && a.originalStart !== '' && a.master === b.master;
}

/** Milliseconds between the two, or null when they are too far apart to be one meeting. */
export function distance(lost: Sighted & { at: Instant }, other: Sighted & { at: Instant }): number | null {
  const farthest = lost.recurring || other.recurring ? NEAR_IN_SERIES : NEAR;
  const apart = Math.abs(lost.at - other.at);
  return apart <= farthest ? apart : null;
}

export function sameWords(a: Pick<SightingRow, 'title'>, b: Pick<SightingRow, 'title'>): boolean {
  return titleCore(a.title) === titleCore(b.title);
}
