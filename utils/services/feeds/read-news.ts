import type { Instant } from '@/utils/domain/calendar/calendar-event';
import { readFeedAddress } from '@/utils/domain/feeds/feed-address';
import { FeedError } from '@/utils/domain/feeds/feed-error';
import type { FeedReport } from '@/utils/domain/feeds/feed-report';
import type { FeedRow } from '@/utils/domain/rows/feed';
import { DAY_MS } from '@/utils/domain/time/lengths';
import { allowedToRead } from '@/utils/platform/feed-access';
import { decodeText } from '@/utils/readings/ical/decode-text';
import { readFeed } from '@/utils/readings/ical/read-feed';
import { type FetchOptions, fetchFeed } from './fetch-feed';
import { readBody } from './read-body';
import type { FeedNews } from './sight-feed';

/** What is looked at: a month back for what was held and missed, two ahead. */
const BEHIND = 30 * DAY_MS;
const AHEAD = 60 * DAY_MS;
const AHEAD_OF_FILE = 180 * DAY_MS;
/** How far an event may be moved and still be known for the same. */
const ELSEWHERE = 730 * DAY_MS;

interface ToldNews extends FeedNews {
  report: FeedReport;
}

export interface ReadNews extends ToldNews {
  fetched: Pick<FeedRow, 'etag' | 'lastModified' | 'bodyHash'>;
}

interface Around {
  now: Instant;
  zone: string;
}

type Asked = Pick<FeedRow, 'address' | 'allowedHost' | 'etag' | 'lastModified' | 'bodyHash'>;

/** What a feed says now; null when it says the same as before. Throws a FeedError, and nothing else. */
export async function readNews(asked: Asked, around: Around, options?: FetchOptions): Promise<ReadNews | null> {
  const found = readFeedAddress(asked.address);
  if (!found) throw new FeedError('bad-address');
  if (!(await allowedToRead(found.pattern))) throw new FeedError('no-permission');
  const body = await fetchFeed(asked, options);
  const bodyHash = body && (await hashOf(body.bytes));
  if (!body || bodyHash === asked.bodyHash) return null;
  const fetched = { etag: body.etag, lastModified: body.lastModified, bodyHash };
  return { ...understand(decodeText(body.bytes, body.charset), around, AHEAD), fetched };
}

/** What a file says, which is read once and so looks further ahead. Throws a FeedError, and nothing else. */
export async function readFile(file: Blob, around: Around): Promise<ToldNews> {
  return understand(decodeText(await readBody(file.stream())), around, AHEAD_OF_FILE);
}

function understand(text: string, { now, zone }: Around, ahead: number): ToldNews {
  const window = { from: now - BEHIND, to: now + ahead };
  const { occurrences, report } = readFeed(text, { ...window, zone });
  // Half a calendar would make the other half look cancelled.
  if (report.truncated) throw new FeedError('truncated');
  const wide = { from: now - ELSEWHERE, to: now + ELSEWHERE, zone };
  const elsewhere = (uids: ReadonlySet<string>) => readFeed(text, { ...wide, uids }).occurrences;
  return { occurrences, ...window, elsewhere, report };
}

async function hashOf(bytes: Uint8Array): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>));
  return btoa(String.fromCharCode(...hash.slice(0, 16)));
}
