import type { Instant } from '../calendar/calendar-event';
import type { Contacts } from '../rhythm/gap';
import { gapTold, isNear } from '../rhythm/standing';
import type { EmptyRun } from '../rhythm/too-tight';
import type { Relation } from '../rows/person';
import type { Id } from '../rows/row';
import type { SettingsNow } from '../settings/settings-now';
import { withoutDaysOff, workingDayAt } from '../settings/working-time';
import { DAY_MS } from '../time/lengths';
import { type WantedNudge, wantedNudge } from './wanted-nudge';

/** What is known of the rhythm with one person. */
export interface NudgedPerson extends Contacts {
  id: Id;
  relation: Relation;
  /** Planned days between one-on-ones; null: no rhythm is known or agreed on, so none can be lost. */
  rhythmDays: number | null;
  /** When the user asked for one that has not come yet; null: they didn't. */
  askedAt: Instant | null;
  /** One of their meetings waits for an answer: that comes first. */
  asks: boolean;
  empty: EmptyRun | null;
}

/** Nothing is planned further ahead than this; the worker looks every hour. */
const HORIZON_MS = DAY_MS;
const LONG_GRACE_MS = 31 * DAY_MS;
const SOFT_GRACE_MS = 14 * DAY_MS;

/**
 * E7. Softly past one and a half times the rhythm, plainly past a month for whoever is to be met at least monthly
 * (utils/domain/rhythm/standing.ts). Days off don't count: nobody could have met.
 */
export function rhythmGap(person: NudgedPerson, settings: SettingsNow, homeZone: string, now: Instant): WantedNudge[] {
  const { rhythmDays, last, skipped, next } = person;
  if (!settings.nudgeGap || rhythmDays === null || last === null || person.asks) return [];
  const told = gapTold({ ...person, days: rhythmDays });
  // With most people one met lately: then there is no need to look at the calendar.
  if (told === null || Math.min(told.soft, told.strong ?? told.soft) > now + HORIZON_MS) return [];
  if (isNear(next, rhythmDays, now)) return [];
  // Each gap is one fact; a skip begins a new one.
  const since = Math.max(last, skipped ?? last);
  const at = (told: Instant) =>
    workingDayAt(withoutDaysOff(since, told, settings, homeZone), settings.nudgeGapAt, settings, homeZone);
  const softAt = at(told.soft);
  const longAt = told.strong === null ? null : at(told.strong);
  const nudges: WantedNudge[] = [];
  if (longAt === null || softAt < longAt) {
    // Once the month is over the plain words are said instead.
    const graceUntil = Math.min(softAt + SOFT_GRACE_MS, (longAt ?? Number.POSITIVE_INFINITY) - 1);
    nudges.push(wantedNudge('gap', person.id, since, { dueAt: softAt, graceUntil }));
  }
  if (longAt !== null) {
    const when = { dueAt: longAt, graceUntil: longAt + LONG_GRACE_MS };
    nudges.push(wantedNudge('long-gap', person.id, since, when));
  }
  return nudges.filter(({ dueAt }) => dueAt <= now + HORIZON_MS);
}
