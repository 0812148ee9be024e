import type { Instant } from '../calendar/calendar-event';
import { isOften } from '../rhythm/too-tight';
import type { SettingsNow } from '../settings/settings-now';
import { workingDayAt } from '../settings/working-time';
import { DAY_MS } from '../time/lengths';
import type { NudgedPerson } from './rhythm-gap';
import { type WantedNudge, wantedNudge } from './wanted-nudge';

const GRACE_MS = 7 * DAY_MS;

/** E7. Three short meetings in a row without a topic: rarer might do. Told once in a run, the next working day. */
export function tooTight(
  person: NudgedPerson,
  settings: SettingsNow,
  homeZone: string,
  now: Instant,
): WantedNudge | null {
  if (!settings.nudgeTight || person.empty === null || person.asks || !isOften(person.rhythmDays)) return null;
  const { first, last } = person.empty;
  const dueAt = workingDayAt(last + DAY_MS / 2, settings.nudgeTightAt, settings, homeZone);
  if (dueAt > now + DAY_MS) return null;
  return wantedNudge('tight', person.id, first, { dueAt, graceUntil: dueAt + GRACE_MS });
}
