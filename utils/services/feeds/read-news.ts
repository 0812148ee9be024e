import type { Instant } from '@/utils/domain/calendar/calendar-event';
import { readFeedAddress } from '@/utils/domain/feeds/feed-address';
import { FeedError } from '@/utils/domain/feeds/feed-error';
import type { FeedReport } from '@/utils/domain/feeds/feed-report';
import type { FeedRow } from '@/utils/domain/rows/feed';
import { allowedToRead } from '@/utils/platform/feed-access';
import { decodeText } from '@/utils/readings/ical/decode-text';
import { readFeed } from '@/utils/readings/ical/read-feed';
import { type FetchOptions, fetchFeed } from './fetch-feed';
import type { FeedNews } from './sight-feed';

const DAY = 86_400_000;
/** What is looked at: a month back for what was held and missed, two ahead. */
const BEHIND = 30 * DAY;
const AHEAD = 60 * DAY;
/** How far an event may be moved and still be known for the same. */
const ELSEWHERE = 730 * DAY;

export interface ReadNews extends FeedNews {
  report: FeedReport;
  fetched: Pick<FeedRow, 'etag' | 'lastModified' | 'bodyHash'>;
}

type Asked = Pick<FeedRow, 'address' | 'allowedHost' | 'etag' | 'lastModified' | 'bodyHash'>;

/** What a feed says now; null when it says the same as before. Throws a FeedError, and nothing else. */
export async function readNews(
  asked: Asked,
  around: { now: Instant; zone: string },
  options?: FetchOptions,
): Promise<ReadNews | null> {
  if (!readFeedAddress(asked.address)) throw new FeedError('bad-address');
  if (!(await allowedToRead(asked.address))) throw new FeedError('no-permission');
  const body = await fetchFeed(asked, options);
  const bodyHash = body && (await hashOf(body.bytes));
  if (!body || bodyHash === asked.bodyHash) return null;
  const text = decodeText(body.bytes, body.charset);
  const { now, zone } = around;
  const window = { from: now - BEHIND, to: now + AHEAD };
  const { occurrences, report } = readFeed(text, { ...window, zone });
  // Half a calendar would make the other half look cancelled.
  if (report.truncated) throw new FeedError('truncated');
  const wide = { from: now - ELSEWHERE, to: now + ELSEWHERE, zone };
  const elsewhere = (uids: ReadonlySet<string>) => readFeed(text, { ...wide, uids }).occurrences;
  const fetched = { etag: body.etag, lastModified: body.lastModified, bodyHash };
  return { occurrences, ...window, elsewhere, report, fetched };
}

async function hashOf(bytes: Uint8Array): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>));
  return btoa(String.fromCharCode(...hash.slice(0, 16)));
}
