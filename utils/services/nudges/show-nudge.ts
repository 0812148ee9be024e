import { notificationId, parseNotificationId } from '@/utils/domain/nudges/nudge-id';
import { BUTTON_ACTIONS, offeredSnooze } from '@/utils/domain/nudges/offers';
import type { Settings } from '@/utils/domain/settings/settings';
import { instantToDate } from '@/utils/domain/time/zone';
import { ensureWords } from '@/utils/i18n/spare-words';
import { browser } from '@/utils/platform/browser';
import type { WorkerContext } from '../worker-context';
import type { ClaimedNudge } from './claim-nudges';
import { actionWords, nudgeWords } from './nudge-words';

/** Firefox has no notification buttons, and no event for them either. */
function hasButtons(): boolean {
  return browser.notifications.onButtonClicked !== undefined && import.meta.env.BROWSER !== 'firefox';
}

/** Shows a nudge that was claimed. The same meeting's next word replaces the last one of its kind. */
export async function showNudge(context: WorkerContext, { nudge, meeting }: ClaimedNudge, settings: Settings) {
  const { kind, meetingId } = nudge;
  await ensureWords().catch(() => undefined);
  const snooze = offeredSnooze(kind, settings, context.zone(), context.now());
  const id = notificationId({ kind, meetingId, nudgeId: nudge.id, snooze });
  const words = nudgeWords(kind, meeting, instantToDate(context.now(), context.zone()), settings.cover !== 'none');
  const notification = { type: 'basic' as const, iconUrl: browser.runtime.getURL('/icon/128.png'), ...words };
  const buttons = BUTTON_ACTIONS[kind].map((action) => ({ title: actionWords(action, snooze) }));
  if (!hasButtons()) return browser.notifications.create(id, notification);
  // Some Chromium relatives have the event and refuse the buttons all the same.
  return browser.notifications
    .create(id, { ...notification, buttons })
    .catch(() => browser.notifications.create(id, notification));
}

/**
 * Takes back what nobody needs any more: answered elsewhere, no longer true, or erased. What stands on the screen is
 * compared with what is written down, so it doesn't matter which worker showed it.
 */
export async function retractNudges(context: WorkerContext): Promise<void> {
  const shown = Object.keys(await browser.notifications.getAll()).flatMap((id) => {
    const key = parseNotificationId(id);
    return key ? [{ id, nudgeId: key.nudgeId }] : [];
  });
  if (shown.length === 0) return;
  const rows = await context.database.read((unit) => Promise.all(shown.map((one) => unit.get('nudge', one.nudgeId))));
  const stale = shown.filter((_, i) => rows[i]?.state !== 'claimed');
  await Promise.all(stale.map(({ id }) => browser.notifications.clear(id)));
}
