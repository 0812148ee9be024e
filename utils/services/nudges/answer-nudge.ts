import { HalfhourError } from '@/utils/domain/errors';
import { type NotificationKey, parseNotificationId } from '@/utils/domain/nudges/nudge-id';
import { type NudgeAction, offerOf } from '@/utils/domain/nudges/offers';
import { snoozePatch } from '@/utils/domain/nudges/snooze';
import { SUBJECT } from '@/utils/domain/nudges/subject';
import type { Id } from '@/utils/domain/rows/row';
import { browser } from '@/utils/platform/browser';
import { newTab } from '@/utils/platform/tabs';
import { patch } from '@/utils/store/commands';
import { openPopup } from '../captures/open-popup';
import { settingsNowIn } from '../days-off/settings-now';
import { answerMeeting } from '../meetings/meeting-commands';
import { openMeeting } from '../meetings/open-meeting';
import { loadSelf } from '../people/circle';
import type { WorkerContext } from '../worker-context';
import { wakeNudges } from './wake-nudges';

/** A click on a notification; `button` is null for its body. The worker may have been started by this very click. */
export async function answerNudge(context: WorkerContext, notification: string, button: number | null): Promise<void> {
  const key = parseNotificationId(notification);
  if (!key) return;
  const offer = offerOf(key.kind, key.subjectId === null);
  const action = button === null ? offer.body : offer.buttons[button];
  // Only Firefox closes a notification by itself when it is clicked.
  await browser.notifications.clear(notification).catch(() => false);
  if (!action) return;
  await (action === 'snooze' ? snooze(context, key) : settle(context, key));
  await act(context, key, action);
  await wakeNudges(context);
}

async function act(context: WorkerContext, key: NotificationKey, action: NudgeAction): Promise<void> {
  if (action === 'snooze') return;
  const { kind, subjectId } = key;
  if (action === 'look' || subjectId === null) return look(key);
  if (action === 'ask') return openDashboard(`#/ask/${subjectId}`);
  if (action === 'held') return answerMeeting(context, { meetingId: subjectId, answer: 'held' });
  if (action === 'fine') return answerMeeting(context, { meetingId: subjectId, answer: 'dismiss' });
  if (action === 'open') return openAgenda(context, subjectId, false);
  // Who answers "did you meet?" with a new time has answered it.
  if (kind === 'missed') await answerMeeting(context, { meetingId: subjectId, answer: 'not-held' });
  return openAgenda(context, subjectId, true);
}

/** The agenda, with the repair on top where one is due; without a calendar to show it in, the dashboard. */
async function openAgenda(context: WorkerContext, meetingId: Id, repair: boolean): Promise<void> {
  try {
    await openMeeting(context, meetingId, { repair });
  } catch (error) {
    if (error instanceof HalfhourError && error.code === 'not-found') return;
    await openDashboard('');
  }
}

/** The person's page, the drafts, or the week; several meetings stand in the popup, several people in the dashboard. */
async function look({ kind, subjectId }: NotificationKey): Promise<void> {
  if (SUBJECT[kind] === 'meeting' && (await openPopup())) return;
  if (SUBJECT[kind] === 'week') return openDashboard('#/week');
  if (kind === 'feedback') return openDashboard(subjectId === null ? '#/feedback' : `#/people/${subjectId}/sheets`);
  await openDashboard(SUBJECT[kind] === 'person' && subjectId !== null ? `#/people/${subjectId}` : '#/people');
}

async function openDashboard(place: string): Promise<void> {
  await newTab(browser.runtime.getURL(`/dashboard.html${place}` as never));
}

async function settle(context: WorkerContext, { nudgeIds }: NotificationKey): Promise<void> {
  await context.database.write(async (unit) => {
    for (const id of nudgeIds) {
      if (await unit.get('nudge', id)) await patch(unit, 'nudge', id, { state: 'answered' });
    }
  });
}

async function snooze(context: WorkerContext, key: NotificationKey): Promise<void> {
  await context.database.write(async (unit) => {
    const settings = await settingsNowIn(unit, await loadSelf(unit), context.zone());
    for (const id of key.nudgeIds) {
      const nudge = await unit.get('nudge', id);
      // Answered elsewhere while the notification was still on the screen.
      if (!nudge || nudge.state === 'answered') continue;
      await patch(unit, 'nudge', id, snoozePatch(nudge, key.snooze, settings, context.zone(), unit.now));
    }
  });
}
