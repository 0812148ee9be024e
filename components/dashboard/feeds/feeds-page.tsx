import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Toasts } from '@/components/ui/toasts';
import type { FeedLookState } from '@/utils/state/dashboard/feed-look-model';
import type { Feeds } from '@/utils/state/dashboard/feeds-model';
import { PageFrame } from '../page-frame';
import { AddFeed } from './add-feed';
import { FollowedFeeds } from './followed-feeds';

interface FeedsPageProps {
  feeds: Feeds;
  look: FeedLookState;
  toasts: Toasts;
}

/** Calendars that are read without an open tab: those that are followed, and the way in for another. */
export function FeedsPage({ feeds, look, toasts }: FeedsPageProps) {
  useEffect(feeds.start, [feeds]);
  // The secret goes with the page.
  useEffect(() => look.clear, [look]);
  const view = feeds.view.value;
  return (
    <PageFrame
      title={i18n.t('feeds.heading')}
      lead={i18n.t('feeds.lead')}
      ready={view !== null}
      error={feeds.error.value ?? feeds.failure.value}
    >
      {view && view.feeds.length > 0 && <FollowedFeeds feeds={feeds} toasts={toasts} />}
      {view && <AddFeed look={look} view={view} toasts={toasts} />}
    </PageFrame>
  );
}
