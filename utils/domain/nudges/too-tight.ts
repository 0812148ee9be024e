import type { Instant } from '../calendar/calendar-event';
import type { SettingsNow } from '../settings/settings-now';
import { workingDayAt } from '../settings/working-time';
import type { NudgedPerson } from './rhythm-gap';
import { type WantedNudge, wantedNudge } from './wanted-nudge';

const DAY_MS = 86_400_000;
const GRACE_MS = 7 * DAY_MS;
/** Every other week or rarer is nobody's too often. */
const OFTEN_DAYS = 10;
/** Half an hour is what most take; the calendar knows of no shorter talk than it plans. */
const SHORT_MS = 30 * 60_000;
const IN_A_ROW = 3;

/** Whether a meeting could be one of those that are held for their own sake. */
export function isShort(meeting: { start: Instant | null; end: Instant | null }): boolean {
  return meeting.start !== null && (meeting.end ?? meeting.start) - meeting.start <= SHORT_MS;
}

/** Whether a rhythm could be too tight: then it is worth to look at what was said in the meetings. */
export function isOften(rhythmDays: number | null): boolean {
  return rhythmDays !== null && rhythmDays <= OFTEN_DAYS;
}

/** When the first and the last of a run were; `starts` are those of the latest meetings without a word, newest first. */
export function emptyRun(starts: readonly Instant[]): NudgedPerson['empty'] {
  return starts.length < IN_A_ROW ? null : { first: starts.at(-1)!, last: starts[0]! };
}

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
