import type { Instant } from '../calendar/calendar-event';
import type { NudgeKind } from '../rows/keeping';
import type { Settings, Snooze } from '../settings/settings';
import { minutesOfDay } from '../settings/working-time';

/** What a notification lets one do. `look`: go where it is about a person, the week or several meetings. */
export type NudgeAction = 'open' | 'repair' | 'ask' | 'held' | 'fine' | 'look' | 'snooze';

interface Offer {
  /** What clicking the notification itself does, in every browser. */
  body: NudgeAction;
  /** At most two, where the browser has buttons (Firefox has none, and no browser shows a third). */
  buttons: NudgeAction[];
}

const OFFERS: Record<NudgeKind, Offer> = {
  topics: { body: 'open', buttons: ['open', 'snooze'] },
  before: { body: 'open', buttons: ['open', 'snooze'] },
  'wrap-up': { body: 'open', buttons: ['open'] },
  unwritten: { body: 'open', buttons: ['open', 'held'] },
  moved: { body: 'open', buttons: ['fine', 'open'] },
  missed: { body: 'open', buttons: ['held', 'repair'] },
  cancelled: { body: 'repair', buttons: ['repair', 'snooze'] },
  declined: { body: 'repair', buttons: ['repair', 'snooze'] },
  gap: { body: 'ask', buttons: ['ask', 'snooze'] },
  'long-gap': { body: 'ask', buttons: ['ask', 'snooze'] },
  tight: { body: 'look', buttons: ['look', 'snooze'] },
  digest: { body: 'look', buttons: ['look', 'snooze'] },
  feedback: { body: 'look', buttons: ['look', 'snooze'] },
};

/** One answer can't be right for several: they are looked at. */
const FOR_SEVERAL: Offer = { body: 'look', buttons: ['look', 'snooze'] };

export function offerOf(kind: NudgeKind, several: boolean): Offer {
  return several ? FOR_SEVERAL : OFFERS[kind];
}

const HOUR_MINUTES = 60;

/**
 * How long the one snooze button waits. No browser shows three, so that the length is chosen beforehand, in the settings:
 * one click when it matters. By itself it fits the day: an hour while there is one left to work in, else tomorrow. What
 * is to the minute is of no use in an hour.
 */
export function offeredSnooze(
  kind: NudgeKind,
  settings: Pick<Settings, 'workEnd' | 'snooze'>,
  homeZone: string,
  now: Instant,
): Snooze {
  if (kind === 'before') return 'ten-minutes';
  if (settings.snooze !== 'fitting') return settings.snooze;
  return minutesOfDay(now, homeZone) + HOUR_MINUTES < settings.workEnd ? 'one-hour' : 'tomorrow';
}
