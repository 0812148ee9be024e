import type { Instant } from '@/utils/domain/calendar/calendar-event';
import { readFeedAddress } from '@/utils/domain/feeds/feed-address';
import { isSilent } from '@/utils/domain/feeds/silence';
import type { FeedRow } from '@/utils/domain/rows/feed';
import type { FeedEntry, FeedsView, SilentFeed } from '@/utils/domain/views/feeds-view';
import type { Unit } from '@/utils/store/unit';
import { usualSite } from '../meetings/calendar-place';
import { loadCircle } from '../people/circle';
import type { WorkerContext } from '../worker-context';

/** The calendars that are followed, by name. Of an address nothing leaves but its host. */
export async function feedsView(context: WorkerContext): Promise<FeedsView> {
  const site = await usualSite(context);
  return context.database.read(async (unit) => {
    const [rows, circle] = await Promise.all([unit.all('feed'), loadCircle(unit)]);
    const feeds = await Promise.all(rows.map((row) => feedEntry(unit, row)));
    return { feeds: feeds.sort((a, b) => (a.name < b.name ? -1 : 1)), ownEmails: circle.self.emails, usualSite: site };
  });
}

async function feedEntry(unit: Unit, feed: FeedRow): Promise<FeedEntry> {
  const { id, kind, name, site, lastReadAt, lastError, leadsTo } = feed;
  const found = readFeedAddress(feed.address);
  const told = await unit.where('sighting', 'feed', id);
  const meetings = new Set(told.flatMap(({ meetingId }) => meetingId ?? []));
  return {
    ...{ id, kind, name, site, lastReadAt },
    host: found?.host ?? null,
    pattern: found?.pattern ?? null,
    nextAt: kind === 'file' ? null : feed.nextAt,
    trouble: lastError && { code: lastError, host: leadsTo },
    silent: isSilent(feed, unit.now),
    oneOnOnes: meetings.size,
  };
}

/** Those that have failed for more than a day. */
export function silentFeeds(feeds: readonly FeedRow[], now: Instant): SilentFeed[] {
  const silent = feeds.filter((feed) => isSilent(feed, now));
  return silent.map(({ name, lastReadAt }) => ({ name, since: lastReadAt }));
}
