import { stripCancelPrefix } from '../detection/strip-cancel-prefix';
import type { ByWhom } from '../rows/meeting';
import type { SightingFacts } from './facts';
import type { StateReason } from './state-reason';

export interface CallOff {
  reason: StateReason;
  by: ByWhom;
}

/** One complete view may have been drawn while the page was still loading; two that agree are believed. */
const VIEWS_THAT_PROVE = 2;

export function isGone(facts: Pick<SightingFacts, 'missedViews'>): boolean {
  return facts.missedViews >= VIEWS_THAT_PROVE;
}

/** Not shown any more by views that may hide it. */
export function isHidden(facts: Pick<SightingFacts, 'missedViews' | 'hiddenViews'>): boolean {
  return !isGone(facts) && facts.hiddenViews >= VIEWS_THAT_PROVE;
}

/** A mark that the calendar itself put on the event. Only the organizer can cancel an event for both. */
export function markedCancelled(facts: SightingFacts): CallOff | null {
  const by: ByWhom = facts.organizerIsMe === null ? 'unknown' : facts.organizerIsMe ? 'me' : 'them';
  if (facts.state === 'cancelled') return { reason: 'marked-cancelled', by };
  return stripCancelPrefix(facts.title).cancelled ? { reason: 'title-says-cancelled', by } : null;
}

/**
 * Gone from two complete views. One's own event is removed by nobody but oneself; someone else's may have been
 * cancelled there or deleted here, and the page doesn't say which.
 */
export function goneFromViews(facts: SightingFacts): CallOff | null {
  return isGone(facts) ? { reason: 'gone-from-two-views', by: facts.organizerIsMe ? 'me' : 'unknown' } : null;
}
