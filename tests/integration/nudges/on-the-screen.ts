import { fakeBrowser } from 'wxt/testing/fake-browser';
import { NEXT_NUDGE } from '@/utils/services/nudges/next-alarm';
import { wakeNudges } from '@/utils/services/nudges/wake-nudges';
import type { TestWorker } from '../support/worker';

interface Shown {
  id: string;
  title: string;
  message: string;
  buttons: string[];
}

/** Notifications as they stand on the screen. */
export function shown(): Shown[] {
  return Object.entries(fakeBrowser.notifications.getAllCreateOptions()).map(([id, options]) => ({
    id,
    title: String(options.title),
    message: String(options.message),
    buttons: (options.buttons ?? []).map((button: { title: string }) => button.title),
  }));
}

export async function nextAlarm(): Promise<number | null> {
  return (await fakeBrowser.alarms.get(NEXT_NUDGE))?.scheduledTime ?? null;
}

/** A time of winter in Berlin: `2026-12-01T10:00`, or of November 2026: `24T10:00`. */
export const at = (time: string) => Date.parse(`${time.length > 8 ? time : `2026-11-${time}`}:00+01:00`);

/** Time goes on, the worker was killed meanwhile, and something wakes a new one. */
export async function wake(worker: TestWorker, time: string) {
  worker.clock = at(time);
  await worker.die();
  await wakeNudges(worker.alive);
}

/** Addresses of the tabs that are opened from now on. */
export function openedPages(): string[] {
  const pages: string[] = [];
  fakeBrowser.tabs.create = (async ({ url }: { url: string }) => {
    pages.push(url);
    return { id: 9 };
  }) as never;
  return pages;
}
