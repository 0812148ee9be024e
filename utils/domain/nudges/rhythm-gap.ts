import type { Instant } from '../calendar/calendar-event';
import type { Id } from '../rows/row';
import type { SettingsNow } from '../settings/settings-now';
import { workingDayAt } from '../settings/working-time';
import { type WantedNudge, wantedNudge } from './wanted-nudge';

/** What is known of the rhythm with one person. */
export interface NudgedPerson {
  id: Id;
  /** Planned days between one-on-ones; null: no rhythm is known, so none can be lost. */
  rhythmDays: number | null;
  /** The last one-on-one that took place or may have; null: none is known. */
  lastMet: Instant | null;
  /** The next one that stands in the calendar. */
  next: Instant | null;
  /** One of their meetings waits for an answer: that comes first. */
  asks: boolean;
  /** Of three or more short meetings in a row without a word: when the first and the last of them were. */
  empty: { first: Instant; last: Instant } | null;
}

const DAY_MS = 86_400_000;
/** Our choice (facts/one-on-ones.md §2). */
const SOFT_TIMES = 1.5;
/** "At least monthly" is the one caveat that the studies make. */
const FLOOR_DAYS = 31;
/** What stands in the calendar this close ends the gap by itself. */
const CLOSE_MS = 7 * DAY_MS;
/** Nothing is planned further ahead than this; the worker looks every hour. */
const HORIZON_MS = DAY_MS;
const LONG_GRACE_MS = 31 * DAY_MS;
const SOFT_GRACE_MS = 14 * DAY_MS;

/**
 * E7. Soft past one and a half times the rhythm, plain past a month for whoever is to be met at least monthly. What may
 * have taken place counts as met: a meeting of which nothing is known is asked about, not held against anybody.
 */
export function rhythmGap(person: NudgedPerson, settings: SettingsNow, homeZone: string, now: Instant): WantedNudge[] {
  const { rhythmDays, lastMet, next } = person;
  if (!settings.nudgeGap || rhythmDays === null || lastMet === null || person.asks) return [];
  if (next !== null && next <= now + CLOSE_MS) return [];
  // With most people one met lately: then there is no need to look at the calendar.
  if (lastMet + Math.min(rhythmDays * SOFT_TIMES, FLOOR_DAYS) * DAY_MS > now + HORIZON_MS) return [];
  const at = (days: number) => workingDayAt(lastMet + days * DAY_MS, settings.nudgeGapAt, settings, homeZone);
  const softAt = at(rhythmDays * SOFT_TIMES);
  const longAt = rhythmDays <= FLOOR_DAYS ? at(FLOOR_DAYS) : null;
  const nudges: WantedNudge[] = [];
  if (longAt === null || softAt < longAt) {
    // Once the month is over the plain words are said instead.
    const graceUntil = Math.min(softAt + SOFT_GRACE_MS, (longAt ?? Number.POSITIVE_INFINITY) - 1);
    nudges.push(wantedNudge('gap', person.id, lastMet, { dueAt: softAt, graceUntil }));
  }
  if (longAt !== null) {
    const when = { dueAt: longAt, graceUntil: longAt + LONG_GRACE_MS };
    nudges.push(wantedNudge('long-gap', person.id, lastMet, when));
  }
  return nudges.filter(({ dueAt }) => dueAt <= now + HORIZON_MS);
}
