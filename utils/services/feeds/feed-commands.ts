import { HalfhourError } from '@/utils/domain/errors';
import { readFeedAddress } from '@/utils/domain/feeds/feed-address';
import { FeedError } from '@/utils/domain/feeds/feed-error';
import type { FeedReport } from '@/utils/domain/feeds/feed-report';
import type { NewFeed } from '@/utils/domain/feeds/feed-source';
import { hashId } from '@/utils/domain/rows/id';
import type { Id } from '@/utils/domain/rows/row';
import { create, patch } from '@/utils/store/commands';
import { usualSite } from '../meetings/calendar-place';
import type { WorkerContext } from '../worker-context';
import { pollFeed } from './poll-feed';
import { readNews } from './read-news';
import { wakeFeeds } from './wake-feeds';

/** A feed that nothing was read of yet. */
export const NEVER_READ = {
  ...{ etag: null, lastModified: null, bodyHash: null, lastReadAt: null, bodyAt: null },
  ...{ allowedHost: null, leadsTo: null, failures: 0, lastError: null },
};

/** What a pasted address carries, before anything of it is kept. Throws a FeedError. */
export async function lookAtFeed(
  context: WorkerContext,
  pasted: { address: string; allowedHost?: string | null },
): Promise<FeedReport> {
  const found = readFeedAddress(pasted.address);
  if (!found) throw new FeedError('bad-address');
  const asked = { ...NEVER_READ, address: found.address, allowedHost: pasted.allowedHost ?? null };
  const news = await readNews(asked, { now: context.now(), zone: context.zone() });
  return news!.report;
}

/** Follows a calendar from now on; it is read at the next wake. The same address is followed once. */
export async function addFeed(context: WorkerContext, feed: NewFeed): Promise<Id> {
  const found = readFeedAddress(feed.address);
  if (!found) throw new FeedError('bad-address');
  const { address, host } = found;
  const site = found.site ?? feed.site ?? (await usualSite(context));
  const account = found.account ?? feed.account ?? null;
  const name = feed.name.trim() || host;
  const id = feedIdOf(address);
  await context.database.write((unit) =>
    create(unit, 'feed', id, 'local', {
      ...NEVER_READ,
      ...{ kind: 'address', address, name, site, account, nextAt: unit.now },
      allowedHost: feed.allowedHost ?? null,
    }),
  );
  return id;
}

export async function renameFeed(context: WorkerContext, id: Id, name: string): Promise<void> {
  await context.database.write((unit) => patch(unit, 'feed', id, { name }));
}

/** Allows the host that the address leads to, and tries again now. */
export async function allowFeedHost(context: WorkerContext, id: Id, allowedHost: string): Promise<void> {
  await context.database.write((unit) => patch(unit, 'feed', id, { allowedHost, nextAt: unit.now }));
}

/** Reads it at once, before any other that is due. What comes of it stands in its row. */
export async function readFeedNow(context: WorkerContext, id: Id): Promise<void> {
  await context.database.write((unit) => patch(unit, 'feed', id, { nextAt: unit.now }));
  await pollFeed(context, id);
  void wakeFeeds(context).catch(() => undefined);
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

export function feedIdOf(address: string): Id {
  return hashId('feed', address);
}
