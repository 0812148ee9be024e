import { notificationId, parseNotificationId } from '@/utils/domain/nudges/nudge-id';
import { offeredSnooze, offerOf } from '@/utils/domain/nudges/offers';
import { dayBack } from '@/utils/domain/nudges/snooze';
import type { SettingsNow } from '@/utils/domain/settings/settings-now';
import { instantToDate } from '@/utils/domain/time/zone';
import { nudgeActionWords, nudgeWords } from '@/utils/i18n/nudge-words';
import { ensureWords } from '@/utils/i18n/spare-words';
import { browser } from '@/utils/platform/browser';
import type { WorkerContext } from '../worker-context';
import type { NudgeToShow } from './nudges-to-show';

/** Firefox has no notification buttons, and no event for them either. */
function hasButtons(): boolean {
  return browser.notifications.onButtonClicked !== undefined && import.meta.env.BROWSER !== 'firefox';
}

/** Shows what was claimed. Shown again after a snooze it takes the place of the one that still stands there. */
export async function showNudge(context: WorkerContext, nudge: NudgeToShow, settings: SettingsNow) {
  const { kind, subjectId, nudgeIds, facts } = nudge;
  await ensureWords().catch(() => undefined);
  const snooze = offeredSnooze(kind, settings, context.zone(), context.now());
  const id = notificationId({ kind, subjectId, nudgeIds, snooze });
  const days = {
    today: instantToDate(context.now(), context.zone()),
    back: dayBack(settings, context.zone(), context.now()),
  };
  const words = nudgeWords(facts, days.today, settings.cover !== 'none');
  const notification = { type: 'basic' as const, iconUrl: browser.runtime.getURL('/icon/128.png'), ...words };
  if (!hasButtons()) return browser.notifications.create(id, notification);
  const { buttons } = offerOf(kind, subjectId === null);
  // Some Chromium relatives have the event and refuse the buttons all the same.
  return browser.notifications
    .create(id, {
      ...notification,
      buttons: buttons.map((action) => ({ title: nudgeActionWords(action, snooze, days) })),
    })
    .catch(() => browser.notifications.create(id, notification));
}

/**
 * Takes back what nobody needs any more: answered elsewhere, no longer true, or erased. What stands on the screen is
 * compared with what is written down, so it doesn't matter which worker showed it. One for several stays as long as
 * one of them is open.
 */
export async function retractNudges(context: WorkerContext): Promise<void> {
  const shown = Object.keys(await browser.notifications.getAll()).flatMap((id) => {
    const key = parseNotificationId(id);
    return key ? [{ id, nudgeIds: key.nudgeIds }] : [];
  });
  if (shown.length === 0) return;
  const open = await context.database.read((unit) =>
    Promise.all(
      shown.map(async ({ nudgeIds }) => {
        const rows = await Promise.all(nudgeIds.map((id) => unit.get('nudge', id)));
        return rows.some((row) => row?.state === 'claimed');
      }),
    ),
  );
  const stale = shown.filter((_, i) => !open[i]);
  await Promise.all(stale.map(({ id }) => browser.notifications.clear(id)));
}
