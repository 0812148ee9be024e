import { browser } from '@/utils/platform/browser';
import type { WorkerContext } from '../worker-context';
import { CLAIM, pollFeed } from './poll-feed';

const NEXT_FEED = 'next-feed';
/** The browser's shortest wait. */
const SOONEST = 30_000;
const SAME_MS = 1_000;

/** Reads every feed that is due, one after the other, and sets the alarm for the next. Cut off anywhere, the next wake goes on. */
export async function wakeFeeds(context: WorkerContext): Promise<void> {
  const due = await context.database.read((unit) => unit.where('feed', 'next', IDBKeyRange.upperBound(unit.now)));
  // A worker that dies in the middle is followed by one that goes on.
  if (due.length > 0) await setAlarm(context.now() + CLAIM + SOONEST);
  for (const { id } of due) await pollFeed(context, id);
  const [next] = await context.database.read((unit) => unit.where('feed', 'next', null, 1));
  await setAlarm(next ? Math.max(next.nextAt, context.now() + SOONEST) : null);
}

async function setAlarm(at: number | null): Promise<void> {
  const known = await browser.alarms.get(NEXT_FEED);
  if (at === null) {
    if (known) await browser.alarms.clear(NEXT_FEED);
    return;
  }
  if (known && Math.abs(known.scheduledTime - at) < SAME_MS) return;
  await browser.alarms.create(NEXT_FEED, { when: at });
}
