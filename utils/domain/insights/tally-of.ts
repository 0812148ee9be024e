import type { Instant } from '../calendar/calendar-event';
import { countAgenda } from './count-agenda';
import { countItems } from './count-items';
import { countMeetings } from './count-meetings';
import { countTalk } from './count-talk';
import { isIn, type Range, upTo } from './range';
import type { Relationship } from './relationship';
import { emptyTally, type Into, type Tally } from './tally';

/** Everything that is counted of one relationship in a span of time, as far as it is over. */
export function tallyOf(relationship: Relationship, range: Range, now: Instant, zone: string): Tally {
  return talliesOf(relationship, [range], now, zone)[0]!;
}

/** The same for spans that follow each other, in one go. */
export function talliesOf(relationship: Relationship, spans: readonly Range[], now: Instant, zone: string): Tally[] {
  const past = spans.map((span) => upTo(span, now));
  const tallies = past.map(emptyTally);
  const into: Into = (at) => tallies[spanAt(past, at)] ?? null;
  countMeetings(relationship, into);
  countAgenda(relationship, into);
  countItems(relationship, into, now, zone);
  countTalk(relationship, into);
  for (const { ratings, daysToDone } of tallies) {
    ratings.sort((a, b) => a.at - b.at);
    daysToDone.sort((a, b) => a - b);
  }
  return tallies;
}

/** Index of the span that an instant lies in, by halving; -1: in none. */
function spanAt(spans: readonly Range[], at: Instant): number {
  let [low, high] = [0, spans.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (isIn(at, spans[middle]!)) return middle;
    if (at < spans[middle]!.from) high = middle - 1;
    else low = middle + 1;
  }
  return -1;
}
