import type { Instant } from '@/utils/domain/calendar/calendar-event';
import { FeedError } from '@/utils/domain/feeds/feed-error';
import { NEAR_AFTER, NEAR_BEFORE, nextReadAt } from '@/utils/domain/feeds/schedule';
import type { FeedRow } from '@/utils/domain/rows/feed';
import type { Id } from '@/utils/domain/rows/row';
import { DAY_MS, MINUTE_MS } from '@/utils/domain/time/lengths';
import { patch } from '@/utils/store/commands';
import type { Unit } from '@/utils/store/unit';
import { loadSelf } from '../people/circle';
import type { WorkerContext } from '../worker-context';
import { confirmMissing } from './miss-events';
import { type ReadNews, readNews } from './read-news';
import { sightFeed } from './sight-feed';

/** While one reading is under way no other begins; a worker that died in it leaves the feed alone for so long. */
export const CLAIM = 2 * MINUTE_MS;
/** A body that stays the same is worked out anew now and then: its series go on, and so does the window. */
const ANEW_AFTER = DAY_MS;

/** Reads one feed now if it is due; what went wrong stands in its row. */
export async function pollFeed(context: WorkerContext, id: Id): Promise<void> {
  const feed = await claim(context, id);
  if (!feed) return;
  const anew = feed.bodyAt === null || context.now() - feed.bodyAt >= ANEW_AFTER;
  const asked = anew ? { ...feed, etag: null, lastModified: null, bodyHash: null } : feed;
  const around = { now: context.now(), zone: context.zone() };
  const outcome = await readNews(asked, around).catch((error: unknown) =>
    error instanceof FeedError ? error : new FeedError('not-calendar'),
  );
  await context.database.note(async (unit) => {
    const now = await unit.get('feed', id);
    // It was taken out, or pasted anew, while it was being read.
    if (!now || now.address !== feed.address) return;
    if (outcome instanceof FeedError) await keepFailure(unit, now, outcome);
    else await keepSuccess(unit, now, outcome, context.zone());
  });
}

async function claim(context: WorkerContext, id: Id): Promise<FeedRow | null> {
  return context.database.note(async (unit) => {
    const feed = await unit.get('feed', id);
    if (!feed || feed.kind === 'file' || feed.nextAt > unit.now) return null;
    return patch(unit, 'feed', id, { nextAt: unit.now + CLAIM });
  });
}

async function keepFailure(unit: Unit, feed: FeedRow, error: FeedError): Promise<void> {
  const failures = feed.failures + 1;
  const { code, retryAfter } = error;
  const last = { feedId: feed.id, now: unit.now, failures, error: code, retryAfter, nextOneOnOne: null };
  await patch(unit, 'feed', feed.id, { failures, lastError: code, leadsTo: error.host, nextAt: nextReadAt(last) });
}

async function keepSuccess(unit: Unit, feed: FeedRow, news: ReadNews | null, zone: string): Promise<void> {
  if (news) await sightFeed(unit, feed, news, zone);
  else await confirmMissing(unit, feed.id, { self: await loadSelf(unit), zone });
  const nextOneOnOne = await nextKnown(unit);
  const last = { feedId: feed.id, now: unit.now, failures: 0, error: null, retryAfter: null, nextOneOnOne };
  await patch(unit, 'feed', feed.id, {
    ...(news ? { ...news.fetched, bodyAt: unit.now } : {}),
    ...{ lastReadAt: unit.now, failures: 0, lastError: null, leadsTo: null, nextAt: nextReadAt(last) },
  });
}

/** Start of a one-on-one that is near. */
async function nextKnown(unit: Unit): Promise<Instant | null> {
  const soon = await unit.where('meeting', 'start', IDBKeyRange.bound(unit.now - NEAR_AFTER, unit.now + NEAR_BEFORE));
  return soon.find(({ state, start }) => state === 'scheduled' && start !== null)?.start ?? null;
}
