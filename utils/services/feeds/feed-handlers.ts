import type { OwnHandlers } from '../own-handlers';
import { feedsView } from '../views/feeds';
import type { WorkerContext } from '../worker-context';
import { dropAccess } from './feed-access';
import { addFeed, allowFeedHost, readFeedNow, removeFeed, renameFeed } from './feed-commands';
import { lookAt } from './look-at';
import { takeFile } from './take-file';
import { wakeFeeds } from './wake-feeds';

type FeedMessage = Extract<keyof OwnHandlers, `feed/${string}` | 'view/feeds'>;

/** What the page of calendars may ask. */
export function feedHandlers(context: WorkerContext): Pick<OwnHandlers, FeedMessage> {
  const wake = () => void wakeFeeds(context).catch(() => undefined);
  return {
    'view/feeds': () => feedsView(context),
    'feed/look': (source) => lookAt(context, source),
    // Whether it can be read now stands in its row, so nobody waits for a slow server here.
    'feed/add': async (feed) => {
      await addFeed(context, feed);
      wake();
    },
    'feed/take-file': async (file) => {
      await takeFile(context, file);
    },
    'feed/rename': ({ id, name }) => renameFeed(context, id, name),
    'feed/allow-host': async ({ id, host }) => {
      await allowFeedHost(context, id, host);
      wake();
    },
    'feed/read-now': ({ id }) => readFeedNow(context, id),
    'feed/remove': async ({ id }) => {
      await removeFeed(context, id);
      await dropAccess(context).catch(() => undefined);
    },
  };
}
