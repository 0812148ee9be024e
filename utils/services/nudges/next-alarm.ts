import type { Instant } from '@/utils/domain/calendar/calendar-event';
import { browser } from '@/utils/platform/browser';

/** The one alarm for whatever is due next. The worker's heartbeat catches what it misses. */
export const NEXT_NUDGE = 'next-nudge';

const SAME_MS = 1_000;

/** Asked for before it is made: an alarm that already stands is left alone. */
export async function setNextAlarm(at: Instant | null): Promise<void> {
  const known = await browser.alarms.get(NEXT_NUDGE);
  if (at === null) {
    if (known) await browser.alarms.clear(NEXT_NUDGE);
    return;
  }
  if (known && Math.abs(known.scheduledTime - at) < SAME_MS) return;
  await browser.alarms.create(NEXT_NUDGE, { when: at });
}
