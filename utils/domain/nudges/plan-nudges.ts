import type { Instant } from '../calendar/calendar-event';
import { spokenFor } from '../meetings/questions';
import type { NudgeRow } from '../rows/keeping';
import type { Fields, Id } from '../rows/row';
import type { SettingsNow } from '../settings/settings-now';
import type { NudgedMeeting } from './nudged-meeting';
import { showTime } from './show-time';
import type { WantedNudge } from './wanted-nudge';
import { wantedNudges } from './wanted-nudges';

/** A nudge as it was planned before. */
export type KnownNudge = { id: Id } & Fields<NudgeRow>;

export interface NudgePlan {
  /** Rows to write, by id: new ones, and known ones in their new state. */
  writes: KnownNudge[];
  /** To show now, those that have waited longest first. Each must be claimed before it is shown. */
  due: KnownNudge[];
  /** When to look again; null: nothing is planned. */
  nextAt: Instant | null;
}

export interface NudgeSurroundings {
  settings: SettingsNow;
  /** IANA zone of the user. */
  homeZone: string;
  now: Instant;
}

/**
 * What is to be nudged now and next. Asking again changes nothing: what was shown once is only shown again after the
 * user snoozed it, also when the clock jumps, a meeting goes to and fro, or a setting is switched off and on.
 * `others`: what persons and the week warrant. `known` must hold all nudges of what the plan is about.
 */
export function planNudges(
  meetings: readonly NudgedMeeting[],
  known: readonly KnownNudge[],
  around: NudgeSurroundings,
  others: readonly WantedNudge[] = [],
): NudgePlan {
  const { settings, homeZone, now } = around;
  const silent = spokenFor(meetings, homeZone, now);
  const speaking = meetings.filter((meeting) => !silent.has(meeting));
  const ofMeetings = speaking.flatMap((meeting) => wantedNudges(meeting, settings, homeZone, now));
  const wanted = new Map([...ofMeetings, ...others].map((nudge) => [nudge.id, nudge]));
  const before = new Map(known.map((nudge) => [nudge.id, nudge]));
  const ids = [...new Set([...wanted.keys(), ...before.keys()])];
  const after = ids.flatMap((id) => step(before.get(id), wanted.get(id), around) ?? []);
  const waiting = after.flatMap((nudge) => {
    const at = isWaiting(nudge) ? shownAtEarliest(nudge, around) : null;
    return at === null ? [] : [{ nudge, at }];
  });
  const later = waiting.filter(({ at }) => at > now).map(({ at }) => at);
  return {
    writes: after.filter((nudge) => differs(before.get(nudge.id), nudge)),
    due: waiting
      .filter(({ at }) => at <= now)
      .map(({ nudge }) => nudge)
      .sort((a, b) => a.dueAt - b.dueAt || (a.id < b.id ? -1 : 1)),
    nextAt: later.length === 0 ? null : Math.min(...later),
  };
}

/** Due from the moment they were heard of, not from a time that can be reckoned again. */
const NEWS: ReadonlySet<NudgeRow['kind']> = new Set(['cancelled', 'moved', 'declined']);

/** What becomes of one nudge; null for one that isn't worth writing down. */
function step(
  known: KnownNudge | undefined,
  wanted: WantedNudge | undefined,
  around: NudgeSurroundings,
): KnownNudge | null {
  if (!wanted) return known ? withdraw(known) : null;
  if (!known) return orNull({ ...wanted, state: 'planned', shownAt: null }, around);
  if (known.state === 'planned') {
    // Heard of while the clock was ahead, news must not wait for that time to come again.
    const kept = NEWS.has(known.kind)
      ? { ...known, dueAt: Math.min(known.dueAt, wanted.dueAt) }
      : { ...known, dueAt: wanted.dueAt, graceUntil: wanted.graceUntil };
    return expire(kept, around);
  }
  if (known.state === 'snoozed') return expire(known, around);
  // It was withdrawn or came too late, unseen, and is true again.
  const unseen = known.state !== 'claimed' && known.shownAt === null;
  return (unseen && orNull({ ...known, ...wanted, state: 'planned' }, around)) || known;
}

/** The meeting was answered elsewhere, went to another time, or the nudge was switched off. */
function withdraw(nudge: KnownNudge): KnownNudge {
  return isWaiting(nudge) || nudge.state === 'claimed' ? { ...nudge, state: 'answered' } : nudge;
}

function expire(nudge: KnownNudge, around: NudgeSurroundings): KnownNudge {
  return shownAtEarliest(nudge, around) === null ? { ...nudge, state: 'expired' } : nudge;
}

function orNull(nudge: KnownNudge, around: NudgeSurroundings): KnownNudge | null {
  return shownAtEarliest(nudge, around) === null ? null : nudge;
}

function shownAtEarliest(nudge: KnownNudge, { settings, homeZone, now }: NudgeSurroundings): Instant | null {
  return showTime({ ...nudge, snoozed: nudge.state === 'snoozed' }, settings, homeZone, now);
}

/** Still to be shown. */
export function isWaiting(nudge: Pick<NudgeRow, 'state'>): boolean {
  return nudge.state === 'planned' || nudge.state === 'snoozed';
}

function differs(before: KnownNudge | undefined, after: KnownNudge): boolean {
  if (!before) return true;
  const { state, dueAt, graceUntil } = before;
  return state !== after.state || dueAt !== after.dueAt || graceUntil !== after.graceUntil;
}
