import { useEffect, useMemo } from 'preact/hooks';
import { FeedsModel } from '@/utils/state/dashboard/feeds-model';
import { SilentFeeds } from '../../shared/silent-feeds';
import { usePort } from '../../shared/use-port';
import styles from './feeds.module.css';

/** On all other pages of the dashboard: a followed calendar that went silent. */
export function FeedNotice() {
  const port = usePort();
  const feeds = useMemo(() => new FeedsModel(port), [port]);
  useEffect(feeds.start, [feeds]);
  const silent = (feeds.view.value?.feeds ?? []).filter((feed) => feed.silent);
  if (silent.length === 0) return null;
  return (
    <div class={styles.notice} data-screen-only>
      <SilentFeeds href="#/feeds" feeds={silent.map(({ name, lastReadAt }) => ({ name, since: lastReadAt }))} />
    </div>
  );
}
