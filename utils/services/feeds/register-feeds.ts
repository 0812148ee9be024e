import { browser } from '@/utils/platform/browser';
import type { WorkerContext } from '../worker-context';
import { followAccess } from './feed-access';
import { wakeFeeds } from './wake-feeds';

/** Feeds: registered in the worker's first tick. Any alarm and any start leads to the same wake. */
export function registerFeeds(context: WorkerContext): void {
  const wake = () => void wakeFeeds(context).catch(() => undefined);
  const access = () => void followAccess(context).catch(() => undefined);
  browser.alarms.onAlarm.addListener(wake);
  browser.runtime.onStartup.addListener(wake);
  browser.runtime.onInstalled.addListener(wake);
  browser.permissions.onAdded.addListener(access);
  browser.permissions.onRemoved.addListener(access);
}
