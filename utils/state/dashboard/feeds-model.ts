import { createModel, signal } from '@preact/signals';
import { hostPattern } from '@/utils/domain/feeds/feed-address';
import type { Id } from '@/utils/domain/rows/row';
import type { FeedEntry, FeedsView } from '@/utils/domain/views/feeds-view';
import { allowHost } from '../calendar-access';
import { follow } from '../follow';
import { createLiveView } from '../live-view';
import type { WorkerPort } from '../worker-port';

/** The calendars that are followed. */
export const FeedsModel = createModel((port: WorkerPort, allow = allowHost) => {
  const live = createLiveView<FeedsView>(() => port.ask('view/feeds'));
  /** Those that are being read because the user asked. */
  const reading = signal<ReadonlySet<Id>>(new Set());

  const change = (id: Id, fields: Partial<FeedEntry>) => (view: FeedsView) => ({
    ...view,
    feeds: view.feeds.map((feed) => (feed.id === id ? { ...feed, ...fields } : feed)),
  });

  const readNow = async (id: Id) => {
    reading.value = new Set([...reading.value, id]);
    await port.ask('feed/read-now', { id }).catch(() => undefined);
    reading.value = new Set([...reading.value].filter((other) => other !== id));
    await live.reload();
  };

  return {
    view: live.shown,
    error: live.error,
    failure: live.failure,
    reading,
    start: () => follow(port, live, ['feed']),
    readNow,
    /** Straight from a click, as is the next: the browser asks only then. */
    allowAgain: async ({ id, pattern }: Pick<FeedEntry, 'id' | 'pattern'>) => {
      if (pattern && (await allow(pattern))) await readNow(id);
    },
    allowOther: async (id: Id, host: string) => {
      if (await allow(hostPattern(host))) await port.write('feed/allow-host', { id, host });
    },
    rename: (id: Id, name: string) => live.edit(change(id, { name }), () => port.write('feed/rename', { id, name })),
    remove: (id: Id) =>
      live.edit(
        (view) => ({ ...view, feeds: view.feeds.filter((feed) => feed.id !== id) }),
        () => port.write('feed/remove', { id }),
      ),
  };
});

export type Feeds = InstanceType<typeof FeedsModel>;
