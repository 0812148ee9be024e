import type { Instant } from '../calendar/calendar-event';
import type { FeedRow } from '../rows/feed';
import { stampTime } from '../time/hybrid-clock';
import { DAY_MS } from '../time/lengths';

/** A day without an answer is no longer a server's bad hour or a train without a network. */
const LONG = DAY_MS;

type Known = Pick<FeedRow, 'kind' | 'failures' | 'lastReadAt' | 'createdAt'>;

/** Whether a feed has failed for so long that the user should hear of it. */
export function isSilent({ kind, failures, lastReadAt, createdAt }: Known, now: Instant): boolean {
  return kind === 'address' && failures > 0 && now - (lastReadAt ?? stampTime(createdAt)) > LONG;
}
