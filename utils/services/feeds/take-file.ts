import { FeedError } from '@/utils/domain/feeds/feed-error';
import type { FeedReport } from '@/utils/domain/feeds/feed-report';
import type { FeedWords, SentFile } from '@/utils/domain/feeds/feed-source';
import type { FeedRow } from '@/utils/domain/rows/feed';
import { hashId } from '@/utils/domain/rows/id';
import type { Id } from '@/utils/domain/rows/row';
import { create, patch } from '@/utils/store/commands';
import type { Unit } from '@/utils/store/unit';
import { usualSite } from '../meetings/calendar-place';
import { loadSelf } from '../people/circle';
import type { WorkerContext } from '../worker-context';
import { NEVER_READ } from './feed-commands';
import { confirmMissing } from './miss-events';
import { readFile } from './read-news';
import { type FeedNews, sightFeed } from './sight-feed';

/** What a file carries, before anything of it is kept. Throws a FeedError. */
export async function lookAtFile(context: WorkerContext, file: SentFile): Promise<FeedReport> {
  return (await readFile(blobOf(file), { now: context.now(), zone: context.zone() })).report;
}

/** Keeps what a file tells. Another file of the same name is a newer one of the same calendar. Throws a FeedError. */
export async function takeFile(context: WorkerContext, file: SentFile & FeedWords): Promise<Id> {
  const zone = context.zone();
  const news = await readFile(blobOf(file), { now: context.now(), zone });
  const site = file.site ?? (await usualSite(context));
  const id = fileIdOf(file.fileName);
  await context.database.write(async (unit) => {
    const { name, account = null } = file;
    const fields = { kind: 'file' as const, address: '', name, site, account, nextAt: 0 };
    await create(unit, 'feed', id, 'local', { ...NEVER_READ, ...fields });
    const feed = await patch(unit, 'feed', id, { name, site, account, lastReadAt: unit.now });
    await sightFile(unit, feed, news, zone);
  });
  return id;
}

/**
 * Nobody will read the file a second time, so what it lacks is gone at once; unless it shares nothing with the one
 * before: then it is another calendar by the same name.
 */
async function sightFile(unit: Unit, feed: FeedRow, news: FeedNews, zone: string): Promise<void> {
  const before = new Set((await unit.where('sighting', 'feed', feed.id)).map(({ feedUid }) => feedUid));
  await sightFeed(unit, feed, news, zone);
  const isNewer = news.occurrences.some(({ uid }) => before.has(uid));
  if (isNewer) await confirmMissing(unit, feed.id, { self: await loadSelf(unit), zone });
}

export function fileIdOf(fileName: string): Id {
  return hashId('feed-file', fileName.trim().toLowerCase());
}

function blobOf({ base64 }: SentFile): Blob {
  try {
    const signs = atob(base64);
    const bytes = new Uint8Array(signs.length);
    for (let i = 0; i < signs.length; i++) bytes[i] = signs.charCodeAt(i);
    return new Blob([bytes]);
  } catch {
    throw new FeedError('not-calendar');
  }
}
