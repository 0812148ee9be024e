import { readFeedAddress } from '@/utils/domain/feeds/feed-address';
import { FeedError } from '@/utils/domain/feeds/feed-error';
import type { FeedReport } from '@/utils/domain/feeds/feed-report';
import type { FeedSource, SentFile } from '@/utils/domain/feeds/feed-source';
import type { Id } from '@/utils/domain/rows/row';
import type { FeedFound, FeedLook } from '@/utils/domain/views/feeds-view';
import type { WorkerContext } from '../worker-context';
import { feedIdOf, lookAtFeed } from './feed-commands';
import { fileIdOf, lookAtFile } from './take-file';

/** What a calendar carries, or why it can't be read, for the page that asks. Nothing is kept. */
export async function lookAt(context: WorkerContext, source: FeedSource): Promise<FeedLook> {
  try {
    const found = 'file' in source ? await lookIntoFile(context, source.file) : await lookUp(context, source);
    return { found, trouble: null };
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    return { found: null, trouble: { code: error.code, host: error.host } };
  }
}

async function lookUp(context: WorkerContext, pasted: { address: string; allowedHost: string | null }) {
  const report = await lookAtFeed(context, pasted);
  const { address, site, account } = readFeedAddress(pasted.address)!;
  return found(context, report, { id: feedIdOf(address), site, knowsAccount: account !== null });
}

async function lookIntoFile(context: WorkerContext, file: SentFile) {
  const report = await lookAtFile(context, file);
  return found(context, report, { id: fileIdOf(file.fileName), site: null, knowsAccount: false });
}

type Known = Pick<FeedFound, 'site' | 'knowsAccount'> & { id: Id };

async function found(
  context: WorkerContext,
  report: FeedReport,
  { id, site, knowsAccount }: Known,
): Promise<FeedFound> {
  const followed = await context.database.read((unit) => unit.get('feed', id));
  return { report, site: site ?? report.site, knowsAccount, followedAs: followed?.name ?? null };
}
