import { isWaiting, type KnownNudge, type NudgePlan, planNudges } from '@/utils/domain/nudges/plan-nudges';
import type { NudgeRow } from '@/utils/domain/rows/keeping';
import type { MeetingRow } from '@/utils/domain/rows/meeting';
import type { Id } from '@/utils/domain/rows/row';
import type { Settings } from '@/utils/domain/settings/settings';
import type { MeetingSummary } from '@/utils/domain/views/parts';
import { upsert } from '@/utils/store/commands';
import type { Unit } from '@/utils/store/unit';
import { settingsIn } from '../data/settings';
import { loadCircle } from '../people/circle';
import { summariesOf } from '../views/summaries';
import type { WorkerContext } from '../worker-context';

const DAY_MS = 86_400_000;
/** What is asked or told about lies at most this far back (utils/domain/meetings/missed.ts). */
const BACK_MS = 9 * DAY_MS;
/** Nudges before a meeting are planned this far ahead; every wake plans on. */
const AHEAD_MS = 2 * DAY_MS;

/** One nudge that is now this worker's to show: no other wake will. */
export interface ClaimedNudge {
  nudge: KnownNudge;
  meeting: MeetingSummary;
}

export interface Claim {
  claimed: ClaimedNudge[];
  nextAt: number | null;
  settings: Settings;
}

/**
 * Plans all nudges and claims those that are due, in one transaction: what is shown afterwards was written down as
 * shown before. A worker that dies between the two loses the notification, never doubles it, and the question stays
 * in the popup.
 */
export function claimNudges(context: WorkerContext): Promise<Claim> {
  return context.database.write(async (unit) => {
    const [settings, circle, waiting] = await Promise.all([
      settingsIn(unit),
      loadCircle(unit),
      unit.where('nudge', 'due'),
    ]);
    const meetings = await meetingsInQuestion(unit, waiting);
    const known = await nudgesOf(unit, meetings, waiting);
    const plan = planNudges(meetings, known, { settings, homeZone: context.zone(), now: unit.now });
    const shown = new Set(plan.due.map((nudge) => nudge.id));
    await writeDown(unit, plan, shown);
    const about = meetings.filter((meeting) => plan.due.some((nudge) => nudge.meetingId === meeting.id));
    const summaries = await summariesOf(unit, circle, about);
    const claimed = plan.due.flatMap((nudge) => {
      const meeting = summaries.find((one) => one.id === nudge.meetingId);
      return meeting ? [{ nudge, meeting }] : [];
    });
    return { claimed, nextAt: plan.nextAt, settings };
  });
}

/** Meetings of these days, those further off that ask something, and those with a nudge that waits. */
async function meetingsInQuestion(unit: Unit, waiting: readonly NudgeRow[]): Promise<MeetingRow[]> {
  const since = unit.now - BACK_MS;
  const [near, asking, nudged] = await Promise.all([
    unit.where('meeting', 'start', IDBKeyRange.bound(since, unit.now + AHEAD_MS)),
    unit.where('meeting', 'question', IDBKeyRange.lowerBound(since)),
    Promise.all([...new Set(waiting.map((nudge) => nudge.meetingId))].map((id) => unit.get('meeting', id))),
  ]);
  const found = nudged.filter((meeting) => meeting !== undefined);
  return [...new Map([...near, ...asking, ...found].map((meeting) => [meeting.id, meeting])).values()];
}

/** Every nudge of these meetings, and those whose meeting is gone. */
async function nudgesOf(
  unit: Unit,
  meetings: readonly MeetingRow[],
  waiting: readonly NudgeRow[],
): Promise<NudgeRow[]> {
  const lists = await Promise.all(meetings.map((meeting) => unit.where('nudge', 'meeting', meeting.id)));
  return [...new Map([...waiting, ...lists.flat()].map((nudge) => [nudge.id, nudge])).values()];
}

async function writeDown(unit: Unit, plan: NudgePlan, shown: ReadonlySet<Id>): Promise<void> {
  const rows = new Map([...plan.writes, ...plan.due].map((nudge) => [nudge.id, nudge]));
  for (const nudge of rows.values()) {
    const now = shown.has(nudge.id) && isWaiting(nudge);
    const { kind, meetingId, dueAt, graceUntil } = nudge;
    await upsert(unit, 'nudge', nudge.id, 'vault', {
      kind,
      meetingId,
      dueAt,
      graceUntil,
      state: now ? 'claimed' : nudge.state,
      shownAt: now ? unit.now : nudge.shownAt,
    });
  }
}
