import { HalfhourError } from '@/utils/domain/errors';
import { type NotificationKey, parseNotificationId } from '@/utils/domain/nudges/nudge-id';
import { BODY_ACTION, BUTTON_ACTIONS, type NudgeAction } from '@/utils/domain/nudges/offers';
import { snoozePatch } from '@/utils/domain/nudges/snooze';
import { browser } from '@/utils/platform/browser';
import { newTab } from '@/utils/platform/tabs';
import { patch } from '@/utils/store/commands';
import { settingsIn } from '../data/settings';
import { answerMeeting } from '../meetings/meeting-commands';
import { openMeeting } from '../meetings/open-meeting';
import type { WorkerContext } from '../worker-context';
import { wakeNudges } from './wake-nudges';

/** A click on a notification; `button` is null for its body. The worker may have been started by this very click. */
export async function answerNudge(context: WorkerContext, notification: string, button: number | null): Promise<void> {
  const key = parseNotificationId(notification);
  if (!key) return;
  const action = button === null ? BODY_ACTION[key.kind] : BUTTON_ACTIONS[key.kind][button];
  // Only Firefox closes a notification by itself when it is clicked.
  await browser.notifications.clear(notification).catch(() => false);
  if (!action) return;
  await (action === 'snooze' ? snooze(context, key) : settle(context, key));
  await act(context, key, action);
  await wakeNudges(context);
}

async function act(context: WorkerContext, { kind, meetingId }: NotificationKey, action: NudgeAction): Promise<void> {
  if (action === 'held') return answerMeeting(context, { meetingId, answer: 'held' });
  if (action === 'fine') return answerMeeting(context, { meetingId, answer: 'dismiss' });
  if (action === 'open') return openAgenda(context, meetingId, false);
  // Who answers "did you meet?" with a new time has answered it.
  if (action === 'repair' && kind === 'missed') await answerMeeting(context, { meetingId, answer: 'not-held' });
  if (action === 'repair') return openAgenda(context, meetingId, true);
}

/** The agenda, with the repair on top where one is due; without a calendar to show it in, the dashboard. */
async function openAgenda(context: WorkerContext, meetingId: string, repair: boolean): Promise<void> {
  try {
    await openMeeting(context, meetingId, { repair });
  } catch (error) {
    if (error instanceof HalfhourError && error.code === 'not-found') return;
    await newTab(browser.runtime.getURL('/dashboard.html' as never));
  }
}

async function settle(context: WorkerContext, { nudgeId }: NotificationKey): Promise<void> {
  await context.database.write(async (unit) => {
    if (await unit.get('nudge', nudgeId)) await patch(unit, 'nudge', nudgeId, { state: 'answered' });
  });
}

async function snooze(context: WorkerContext, key: NotificationKey): Promise<void> {
  await context.database.write(async (unit) => {
    const nudge = await unit.get('nudge', key.nudgeId);
    // Answered elsewhere while the notification was still on the screen.
    if (!nudge || nudge.state === 'answered') return;
    const settings = await settingsIn(unit);
    const fields = snoozePatch(nudge, key.snooze, settings, context.zone(), unit.now);
    await patch(unit, 'nudge', nudge.id, fields);
  });
}
