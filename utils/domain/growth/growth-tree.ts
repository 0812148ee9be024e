import type { CalendarDate } from '../calendar/calendar-event';
import { byRank } from '../rows/rank';
import type { Id } from '../rows/row';
import { instantToDate } from '../time/zone';
import type { Aim, Evidence, GrowthView, Milestone, Priority, Skill } from '../views/growth-view';
import { lastSpoken, laterSpoken, type Spoken } from './last-spoken';
import { missedIn } from './priority-marks';

/** What shows that something moved, with the day it is of. */
export interface EvidenceLine extends Evidence {
  on: CalendarDate;
}

/** What is known of each thing besides what was written down. */
interface Known {
  spoken: Spoken | null;
  /** A topic made of it waits on the agenda. */
  waiting: boolean;
  /** Latest first. */
  evidence: EvidenceLine[];
}

export interface MilestoneNode extends Milestone, Known {
  doneOn: CalendarDate | null;
  overdue: boolean;
}

export interface AimNode extends Aim, Known {
  /** Open ones by their date, then what is done, latest first. */
  milestones: MilestoneNode[];
}

export type SkillNode = Skill & Known;

export interface PriorityNode extends Priority, Known {
  /** It serves no goal that anybody named. */
  aimless: boolean;
  /** One-on-ones held since it was last spoken of. */
  missedIn: number;
}

/** Open things in the user's order; what is closed apart, latest first. */
export interface GrowthTree {
  aims: AimNode[];
  skills: SkillNode[];
  priorities: PriorityNode[];
  closed: { aims: AimNode[]; skills: SkillNode[]; priorities: PriorityNode[] };
}

/** Aims with their milestones, skills and priorities, each with when it was last spoken of and what shows it. */
export function growthTree(view: GrowthView): GrowthTree {
  const know = knower(view);
  const milestones = Map.groupBy(
    view.milestones.map((one) => milestoneNode(one, know(one.id), view)),
    ({ aimId }) => aimId,
  );
  const aims = view.aims.map((aim) => aimNode(aim, know(aim.id), milestones.get(aim.id) ?? []));
  const skills = view.skills.map((skill) => ({ ...skill, ...know(skill.id) }));
  const priorities = view.priorities.map((priority): PriorityNode => {
    const known = know(priority.id);
    const aimless = (priority.goal ?? '').trim() === '';
    return { ...priority, ...known, aimless, missedIn: missedIn(priority, known.spoken, view) };
  });
  return {
    aims: open(aims),
    skills: open(skills),
    priorities: open(priorities),
    closed: { aims: closed(aims), skills: closed(skills), priorities: closed(priorities) },
  };
}

function knower(view: GrowthView): (id: Id) => Known {
  const spoken = lastSpoken(view);
  const days = new Map(view.meetings.map(({ id, on }) => [id, on]));
  const lines = view.evidence.map((one) => ({
    ...one,
    on: days.get(one.meetingId ?? '') ?? instantToDate(one.at, view.zone),
  }));
  const shown = Map.groupBy(
    lines.sort((a, b) => (a.on === b.on ? b.at - a.at : a.on < b.on ? 1 : -1)),
    ({ aboutId }) => aboutId,
  );
  const waiting = new Set(view.topics.filter(({ doneOn }) => doneOn === null).map(({ aboutId }) => aboutId));
  return (id) => ({ spoken: spoken.get(id) ?? null, waiting: waiting.has(id), evidence: shown.get(id) ?? [] });
}

function milestoneNode(one: Milestone, known: Known, { today, zone }: GrowthView): MilestoneNode {
  const doneOn = one.doneAt === null ? null : instantToDate(one.doneAt, zone);
  return { ...one, ...known, doneOn, overdue: doneOn === null && one.due !== null && one.due < today };
}

/** Who speaks of a milestone speaks of where it leads. */
function aimNode(aim: Aim, known: Known, milestones: MilestoneNode[]): AimNode {
  const spoken = milestones.reduce((last, one) => laterSpoken(last, one.spoken), known.spoken);
  return { ...aim, ...known, spoken, milestones: milestones.sort(byWay) };
}

function byWay(a: MilestoneNode, b: MilestoneNode): number {
  if ((a.doneAt === null) !== (b.doneAt === null)) return a.doneAt === null ? -1 : 1;
  if (a.doneAt !== null && b.doneAt !== null && a.doneAt !== b.doneAt) return b.doneAt - a.doneAt;
  // What has no date yet comes behind all that has one.
  const [first, second] = [a.due ?? '9999', b.due ?? '9999'];
  return first === second ? byRank(a, b) : first < second ? -1 : 1;
}

type Closable = { closedAt: number | null; rank: string; id: Id };

const open = <T extends Closable>(list: readonly T[]) => list.filter((one) => one.closedAt === null).sort(byRank);
const closed = <T extends Closable>(list: readonly T[]) =>
  list.filter((one) => one.closedAt !== null).sort((a, b) => b.closedAt! - a.closedAt!);
