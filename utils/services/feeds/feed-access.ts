import { hostPattern, readFeedAddress } from '@/utils/domain/feeds/feed-address';
import type { FeedRow } from '@/utils/domain/rows/feed';
import { allowedToRead, giveBackHosts } from '@/utils/platform/feed-access';
import { patch } from '@/utils/store/commands';
import type { WorkerContext } from '../worker-context';
import { wakeFeeds } from './wake-feeds';

/** A permission was given or taken away: the feeds that it is about are read at once, or told to be shut out. */
export async function followAccess(context: WorkerContext): Promise<void> {
  const feeds = await context.database.read((unit) => unit.all('feed'));
  const changed = await Promise.all(feeds.map(hasChanged));
  const ids = feeds.filter((_, i) => changed[i]).map(({ id }) => id);
  if (ids.length === 0) return;
  await context.database.write(async (unit) => {
    for (const id of ids) if (await unit.get('feed', id)) await patch(unit, 'feed', id, { nextAt: unit.now });
  });
  await wakeFeeds(context);
}

async function hasChanged({ address, lastError }: FeedRow): Promise<boolean> {
  const found = readFeedAddress(address);
  return found !== null && (await allowedToRead(found.pattern)) === (lastError === 'no-permission');
}

/** After a feed was taken out: what the browser let us read for it alone is given back. */
export async function dropAccess(context: WorkerContext): Promise<void> {
  const feeds = await context.database.read((unit) => unit.all('feed'));
  const needed = feeds.flatMap(({ address, allowedHost }) => [
    readFeedAddress(address)?.pattern ?? [],
    allowedHost === null ? [] : hostPattern(allowedHost),
  ]);
  await giveBackHosts(new Set(needed.flat()));
}
