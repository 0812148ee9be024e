import type { Instant } from '../calendar/calendar-event';
import type { NudgeKind } from '../rows/keeping';
import type { Settings } from '../settings/settings';
import { minutesOfDay } from '../settings/working-time';
import type { Snooze } from './snooze';

/** What a notification lets one do. */
export type NudgeAction = 'open' | 'repair' | 'held' | 'fine' | 'snooze';

/** What clicking the notification itself does, in every browser. */
export const BODY_ACTION: Record<NudgeKind, NudgeAction> = {
  before: 'open',
  moved: 'open',
  missed: 'open',
  cancelled: 'repair',
  declined: 'repair',
};

/** The two buttons, where the browser has buttons (Firefox has none, and no browser shows a third). */
export const BUTTON_ACTIONS: Record<NudgeKind, [NudgeAction, NudgeAction]> = {
  before: ['open', 'snooze'],
  moved: ['fine', 'open'],
  missed: ['held', 'repair'],
  cancelled: ['repair', 'snooze'],
  declined: ['repair', 'snooze'],
};

const HOUR_MINUTES = 60;

/** How long the one snooze button waits: what is about today soon, the rest within the day, later tomorrow. */
export function offeredSnooze(
  kind: NudgeKind,
  settings: Pick<Settings, 'workEnd'>,
  homeZone: string,
  now: Instant,
): Snooze {
  if (kind === 'before') return 'ten-minutes';
  return minutesOfDay(now, homeZone) + HOUR_MINUTES < settings.workEnd ? 'one-hour' : 'tomorrow';
}
