import { readFeedAddress } from '@/utils/domain/feeds/feed-address';
import { FeedError, type FeedErrorCode } from '@/utils/domain/feeds/feed-error';
import { LARGEST_FEED } from '@/utils/domain/feeds/feed-source';
import type { FeedRow } from '@/utils/domain/rows/feed';
import { readBody } from './read-body';

/**
 * The one place of the product that asks the network, and only for addresses that the user pasted. No cookies, no
 * referrer, nothing in the question but what the server itself said last time.
 */

type Asked = Pick<FeedRow, 'address' | 'allowedHost' | 'etag' | 'lastModified'>;

export interface FeedBody {
  bytes: Uint8Array;
  /** What the server calls the bytes' charset; often its own default. */
  charset: string | null;
  etag: string | null;
  lastModified: string | null;
}

export interface FetchOptions {
  /** A worker's request must be answered within 30 s. */
  timeout?: number;
  largest?: number;
}

const TIMEOUT = 25_000;
const MOST_HOPS = 5;

/** The body, or null when it is the same as last time. Throws a FeedError; none of them carries the address. */
export async function fetchFeed(asked: Asked, options: FetchOptions = {}): Promise<FeedBody | null> {
  const target = readFeedAddress(asked.address);
  if (!target) throw new FeedError('bad-address');
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), options.timeout ?? TIMEOUT);
  try {
    const response = await ask(target.address, asked, stop.signal);
    const wrong = wrongStatus(response, asked);
    if (wrong || response.status === 304 || !response.body) void response.body?.cancel().catch(() => undefined);
    if (wrong) throw wrong;
    if (response.status === 304) return null;
    return await take(response, options.largest ?? LARGEST_FEED);
  } catch (error) {
    if (error instanceof FeedError) throw error;
    // The browser's own error may name the address: it is dropped, not passed on as a cause.
    throw new FeedError(stop.signal.aborted ? 'timeout' : 'offline');
  } finally {
    clearTimeout(timer);
    stop.abort();
  }
}

/**
 * Follows redirects by hand where the target can be seen, and refuses another host before it is asked. Browsers hide
 * the target: there the browser follows. It lets us read only hosts that were permitted or are open to all (Chromium
 * 156: another host sees a bare OPTIONS and no more, and a condition costs no preflight), and what came from another
 * host is refused unread.
 */
async function ask(address: string, asked: Asked, signal: AbortSignal): Promise<Response> {
  const { host } = new URL(address);
  let at = address;
  for (let hop = 0; hop <= MOST_HOPS; hop++) {
    const response = await fetch(at, { ...question(asked), signal, redirect: 'manual' });
    if (response.type === 'opaqueredirect') return follow(at, asked, host, signal);
    const target = redirectOf(response, at);
    if (target === null) return response;
    void response.body?.cancel().catch(() => undefined);
    at = sameOrAllowed(target, host, asked);
  }
  throw new FeedError('refused');
}

async function follow(at: string, asked: Asked, host: string, signal: AbortSignal): Promise<Response> {
  const response = await fetch(at, { ...question(asked), signal, redirect: 'follow' }).catch(() => null);
  // It redirects, and where it leads may not be read: that is a host without permission.
  if (!response) throw signal.aborted ? new FeedError('timeout') : new FeedError('other-host');
  sameOrAllowed(response.url, host, asked);
  return response;
}

function question({ etag, lastModified }: Asked): RequestInit {
  const headers: Record<string, string> = { accept: 'text/calendar, text/plain;q=0.5, */*;q=0.1' };
  if (etag) headers['if-none-match'] = etag;
  if (lastModified) headers['if-modified-since'] = lastModified;
  return { headers, credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store' };
}

function redirectOf(response: Response, at: string): string | null {
  if (![301, 302, 303, 307, 308].includes(response.status)) return null;
  const location = response.headers.get('location');
  if (!location || !URL.canParse(location, at)) throw new FeedError('refused');
  return new URL(location, at).href;
}

/** An unencrypted target would show the secret to everyone on the way: it is none that can be fetched. */
function sameOrAllowed(target: string, host: string, asked: Asked): string {
  const found = readFeedAddress(target);
  if (!found) throw new FeedError('refused');
  if (found.host !== host && found.host !== asked.allowedHost) throw new FeedError('other-host', { host: found.host });
  return found.address;
}

function wrongStatus({ status, headers }: Response, asked: Asked): FeedError | null {
  const isAnswer = status === 304 ? asked.etag !== null || asked.lastModified !== null : status === 200;
  return isAnswer ? null : new FeedError(codeOf(status), { retryAfter: retryAfter(headers.get('retry-after')) });
}

function codeOf(status: number): FeedErrorCode {
  if (status === 401 || status === 403) return 'not-allowed';
  if (status === 404 || status === 410) return 'gone';
  if (status === 429) return 'busy';
  if (status >= 500 || status === 304) return 'server';
  return 'refused';
}

/** Seconds, in milliseconds; a date is taken for no word, since clocks differ. */
function retryAfter(header: string | null): number | undefined {
  return header && /^\d{1,7}$/.test(header) ? Number(header) * 1_000 : undefined;
}

async function take(response: Response, largest: number): Promise<FeedBody> {
  const { headers } = response;
  const type = headers.get('content-type') ?? '';
  if (/^\s*(text\/html|application\/xhtml)/i.test(type)) throw new FeedError('web-page');
  if (Number(headers.get('content-length') ?? 0) > largest) throw new FeedError('too-large');
  if (!response.body) throw new FeedError('not-calendar');
  return {
    bytes: await whole(response.body, largest),
    charset: /charset="?([\w-]+)/i.exec(type)?.[1] ?? null,
    etag: headers.get('etag'),
    lastModified: headers.get('last-modified'),
  };
}

/** A connection that ends before its body does. */
async function whole(body: NonNullable<Response['body']>, largest: number): Promise<Uint8Array> {
  try {
    return await readBody(body, largest);
  } catch (error) {
    if (error instanceof FeedError || (error as Error).name === 'AbortError') throw error;
    throw new FeedError('truncated');
  }
}
