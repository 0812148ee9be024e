import { questionOf } from '@/utils/domain/meetings/questions';
import { groupNudges } from '@/utils/domain/nudges/group-nudges';
import { isWaiting, type KnownNudge, type NudgePlan, planNudges } from '@/utils/domain/nudges/plan-nudges';
import { THE_WEEK } from '@/utils/domain/nudges/subject';
import type { WantedNudge } from '@/utils/domain/nudges/wanted-nudge';
import { wantedOfPeople } from '@/utils/domain/nudges/wanted-of-people';
import type { NudgeRow } from '@/utils/domain/rows/keeping';
import type { MeetingRow } from '@/utils/domain/rows/meeting';
import type { Id } from '@/utils/domain/rows/row';
import type { SettingsNow } from '@/utils/domain/settings/settings-now';
import { upsert } from '@/utils/store/commands';
import type { Unit } from '@/utils/store/unit';
import { settingsNowIn } from '../days-off/settings-now';
import { type Circle, isSilent, loadCircle, personOfPair, realPeople } from '../people/circle';
import type { WorkerContext } from '../worker-context';
import { meetingsInQuestion, nudgedMeetings } from './nudged-meetings';
import { nudgedDrafts, nudgedPeople } from './nudged-people';
import { type NudgeToShow, nudgesToShow } from './nudges-to-show';

export interface Claim {
  /** Each is one notification that is now this worker's to show: no other wake will. */
  claimed: NudgeToShow[];
  nextAt: number | null;
  settings: SettingsNow;
}

/**
 * Plans all nudges and claims those that are due, in one transaction: what is shown afterwards was written down as
 * shown before. A worker that dies between the two loses the notification, never doubles it, and the question stays
 * in the popup.
 */
export function claimNudges(context: WorkerContext): Promise<Claim> {
  const zone = context.zone();
  return context.database.write(async (unit) => {
    const [circle, waiting] = await Promise.all([loadCircle(unit), unit.where('nudge', 'due')]);
    const settings = await settingsNowIn(unit, circle.self, zone);
    const rows = (await meetingsInQuestion(unit, waiting, settings)).filter((one) => !isSilent(circle, one));
    const [meetings, others, known] = await Promise.all([
      nudgedMeetings(unit, circle, rows, settings, zone),
      wantedOfAll(unit, circle, rows, settings, zone),
      nudgesOf(unit, [...rows, ...realPeople(circle)], waiting),
    ]);
    const plan = planNudges(meetings, known, { settings, homeZone: zone, now: unit.now }, others);
    await writeDown(unit, plan);
    const claimed = await nudgesToShow(unit, circle, groupNudges(plan.due), { rows, settings, zone });
    return { claimed, nextAt: plan.nextAt, settings };
  });
}

/** What people, drafts and the week warrant. */
async function wantedOfAll(
  unit: Unit,
  circle: Circle,
  meetings: readonly MeetingRow[],
  settings: SettingsNow,
  zone: string,
): Promise<WantedNudge[]> {
  const asking = meetings.filter((meeting) => questionOf(meeting, settings, zone, unit.now) !== null);
  const ids = new Set(asking.flatMap((meeting) => personOfPair(circle, meeting.pairId)?.id ?? []));
  const [people, drafts] = await Promise.all([
    nudgedPeople(unit, circle, ids, settings, zone),
    nudgedDrafts(unit, circle, settings),
  ]);
  return wantedOfPeople(people, drafts, settings, zone, unit.now);
}

/** Every nudge of these meetings and people and of the week, and those of which the subject is gone. */
async function nudgesOf(
  unit: Unit,
  subjects: readonly { id: Id }[],
  waiting: readonly NudgeRow[],
): Promise<NudgeRow[]> {
  const ids = [...subjects.map(({ id }) => id), THE_WEEK];
  const lists = await Promise.all(ids.map((id) => unit.where('nudge', 'meeting', id)));
  return [...new Map([...waiting, ...lists.flat()].map((nudge) => [nudge.id, nudge])).values()];
}

async function writeDown(unit: Unit, plan: NudgePlan): Promise<void> {
  const due = new Set(plan.due.map((nudge) => nudge.id));
  const rows = new Map([...plan.writes, ...plan.due].map((nudge) => [nudge.id, nudge]));
  for (const nudge of rows.values()) await upsert(unit, 'nudge', nudge.id, 'vault', fieldsOf(nudge, due, unit.now));
}

function fieldsOf(nudge: KnownNudge, due: ReadonlySet<Id>, now: number) {
  const isNow = due.has(nudge.id) && isWaiting(nudge);
  const { kind, meetingId, dueAt, graceUntil } = nudge;
  const state = isNow ? ('claimed' as const) : nudge.state;
  return { kind, meetingId, dueAt, graceUntil, state, shownAt: isNow ? now : nudge.shownAt };
}
