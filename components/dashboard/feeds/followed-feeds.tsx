import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import type { Toasts } from '@/components/ui/toasts';
import type { FeedEntry } from '@/utils/domain/views/feeds-view';
import { isolated } from '@/utils/i18n/isolated';
import type { Feeds } from '@/utils/state/dashboard/feeds-model';
import page from '../page.module.css';
import { FeedLine } from './feed-line';
import styles from './feeds.module.css';

/** The calendars that are followed. An address is forgotten for good, so taking one out asks first. */
export function FollowedFeeds({ feeds, toasts }: { feeds: Feeds; toasts: Toasts }) {
  const [leaving, setLeaving] = useState<FeedEntry | null>(null);
  const close = () => setLeaving(null);
  const stop = (feed: FeedEntry) => {
    feeds.remove(feed.id);
    close();
    toasts.show(i18n.t('feeds.remove.stopped', { name: isolated(feed.name) }));
  };
  return (
    <section class={page.card} aria-labelledby="followed">
      <h2 id="followed">{i18n.t('feeds.list.heading')}</h2>
      <ul class={styles.feeds}>
        {feeds.view.value?.feeds.map((feed) => (
          <FeedLine key={feed.id} feed={feed} feeds={feeds} onRemove={setLeaving} />
        ))}
      </ul>
      <Dialog
        open={leaving !== null}
        onClose={close}
        title={i18n.t('feeds.remove.title', { name: isolated(leaving?.name ?? '') })}
        closeName={i18n.t('ui.close')}
        actions={
          <>
            <Button onClick={close}>{i18n.t('feeds.remove.keep')}</Button>
            <Button kind="danger" onClick={() => leaving && stop(leaving)}>
              {i18n.t('feeds.remove.stop')}
            </Button>
          </>
        }
      >
        <p>{leaving?.kind === 'file' ? i18n.t('feeds.remove.fileText') : i18n.t('feeds.remove.text')}</p>
      </Dialog>
    </section>
  );
}
