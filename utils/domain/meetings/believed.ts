import { isGone, isHidden, markedCancelled } from './cancelled';
import type { SightingFacts } from './facts';

/**
 * Whose word counts. Whoever still shows the event beats whoever no longer does. A page knows what the feed of the same
 * calendar will only say tomorrow, so of these two the newest look is true. Of two pages or calendars that both hold
 * the event (a copy; Google and Outlook) the one that last changed is: to open the other one again is no news.
 */
export function believed(sightings: readonly SightingFacts[]): SightingFacts | null {
  const calendars = [...Map.groupBy(sightings, ({ calendar }) => calendar).values()];
  return first(calendars.map(ofCalendar), lastChange);
}

type Order = (a: SightingFacts, b: SightingFacts) => number;

const newestLook: Order = (a, b) => b.seenAt - a.seenAt;
/** Where neither ever changed, a mark was put there later than the event. */
const lastChange: Order = (a, b) => b.changedAt - a.changedAt || marked(b) - marked(a) || b.seenAt - a.seenAt;

function ofCalendar(sightings: readonly SightingFacts[]): SightingFacts {
  const pages = sightings.filter(({ fromFeed }) => !fromFeed);
  const feeds = sightings.filter(({ fromFeed }) => fromFeed);
  const best = [first(pages, lastChange), first(feeds, newestLook)].filter((one) => one !== null);
  return first(best, newestLook)!;
}

function first(all: readonly SightingFacts[], order: Order): SightingFacts | null {
  const sorted = all.toSorted(
    (a, b) => standing(b) - standing(a) || order(a, b) || (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1),
  );
  return sorted[0] ?? null;
}

function standing(facts: SightingFacts): number {
  return isGone(facts) ? 0 : isHidden(facts) ? 1 : 2;
}

function marked(facts: SightingFacts): number {
  return markedCancelled(facts) ? 1 : 0;
}
