import { HalfhourError } from '@/utils/domain/errors';
import { readFeedAddress } from '@/utils/domain/feeds/feed-address';
import { FeedError } from '@/utils/domain/feeds/feed-error';
import type { FeedReport } from '@/utils/domain/feeds/feed-report';
import type { FeedRow } from '@/utils/domain/rows/feed';
import { hashId } from '@/utils/domain/rows/id';
import type { Id } from '@/utils/domain/rows/row';
import { create, patch } from '@/utils/store/commands';
import { usualSite } from '../meetings/calendar-place';
import type { WorkerContext } from '../worker-context';
import { readNews } from './read-news';

const NEVER_READ = { etag: null, lastModified: null, bodyHash: null };

/** What a pasted address carries, before anything of it is kept. Throws a FeedError. */
export async function lookAtFeed(
  context: WorkerContext,
  pasted: { address: string; allowedHost?: string },
): Promise<FeedReport> {
  const found = readFeedAddress(pasted.address);
  if (!found) throw new FeedError('bad-address');
  const asked = { address: found.address, allowedHost: pasted.allowedHost ?? null, ...NEVER_READ };
  const news = await readNews(asked, { now: context.now(), zone: context.zone() });
  return news!.report;
}

/** Follows a calendar from now on; it is read at the next wake. The same address is followed once. */
export async function addFeed(
  context: WorkerContext,
  feed: { address: string; name: string; site?: FeedRow['site'] | null; allowedHost?: string | null },
): Promise<Id> {
  const found = readFeedAddress(feed.address);
  if (!found) throw new FeedError('bad-address');
  const site = found.site ?? feed.site ?? (await usualSite(context));
  const id = feedIdOf(found.address);
  await context.database.write((unit) =>
    create(unit, 'feed', id, 'local', {
      ...{
        kind: 'address' as const,
        address: found.address,
        name: feed.name.trim() || found.host,
        site,
        account: found.account,
      },
      ...{ allowedHost: feed.allowedHost ?? null, ...NEVER_READ, lastReadAt: null, bodyAt: null },
      ...{ nextAt: unit.now, failures: 0, lastError: null },
    }),
  );
  return id;
}

/** Allows the host that the address leads to, and tries again now. */
export async function allowFeedHost(context: WorkerContext, id: Id, allowedHost: string): Promise<void> {
  await context.database.write((unit) => patch(unit, 'feed', id, { allowedHost, nextAt: unit.now }));
}

/**
 * Takes a feed out with all that it told. It leaves no tombstone, since that would keep the address; meetings stay, with
 * what was written in them.
 */
export async function removeFeed(context: WorkerContext, id: Id): Promise<void> {
  await context.database.write(async (unit) => {
    if (!(await unit.find('feed', id))) throw new HalfhourError('not-found');
    for (const sighting of await unit.where('sighting', 'feed', id)) await unit.forget('sighting', sighting.id);
    await unit.forget('feed', id);
  });
}

function feedIdOf(address: string): Id {
  return hashId('feed', address);
}
