import { isGrouped } from '@/utils/domain/nudges/group-nudges';
import type { KnownNudge } from '@/utils/domain/nudges/plan-nudges';
import { SUBJECT } from '@/utils/domain/nudges/subject';
import { type WeekCounts, weekAround } from '@/utils/domain/nudges/weekly-digest';
import type { NudgeKind } from '@/utils/domain/rows/keeping';
import type { MeetingRow } from '@/utils/domain/rows/meeting';
import type { Id } from '@/utils/domain/rows/row';
import type { SettingsNow } from '@/utils/domain/settings/settings-now';
import { DAY_MS } from '@/utils/domain/time/lengths';
import { wallToInstant } from '@/utils/domain/time/zone';
import type { NudgeFacts } from '@/utils/i18n/nudge-words';
import type { Unit } from '@/utils/store/unit';
import { type Circle, everyone, pairIdsOf, personOfPair, realPeople } from '../people/circle';
import { countWaiting, meetingLine } from '../views/pair-history';
import { summariesOf } from '../views/summaries';

/** One notification: its nudges and what it tells. */
export interface NudgeToShow {
  kind: NudgeKind;
  /** Null when it stands for several. */
  subjectId: Id | null;
  nudgeIds: Id[];
  facts: NudgeFacts;
}

interface Around {
  /** The meetings the nudges may be about. */
  rows: readonly MeetingRow[];
  settings: SettingsNow;
  zone: string;
}

/** What each group of nudges tells; one of which there is nothing to tell any more is left out. */
export async function nudgesToShow(
  unit: Unit,
  circle: Circle,
  groups: readonly KnownNudge[][],
  around: Around,
): Promise<NudgeToShow[]> {
  const told: NudgeToShow[] = [];
  for (const group of groups) {
    const [first] = group;
    const facts =
      group.length > 1 ? severalFacts(circle, group, around.rows) : await factsOf(unit, circle, first!, around);
    if (!facts) continue;
    const subjectId = group.length > 1 ? null : first!.meetingId;
    told.push({ kind: first!.kind, subjectId, nudgeIds: group.map(({ id }) => id), facts });
  }
  return told;
}

async function factsOf(
  unit: Unit,
  circle: Circle,
  { kind, meetingId: subjectId }: KnownNudge,
  { rows, settings, zone }: Around,
): Promise<NudgeFacts | null> {
  if (kind === 'digest') {
    const week = await countWeek(unit, circle, { rows, settings, zone });
    return week.meetings + week.promises + week.topics === 0 ? null : { kind, week };
  }
  if (kind === 'gap' || kind === 'long-gap' || kind === 'tight' || kind === 'feedback') {
    const person = circle.personById.get(subjectId);
    if (!person) return null;
    const line = await meetingLine(unit, circle, subjectId);
    const met = line.findLast(
      (one) => (one.start ?? Number.POSITIVE_INFINITY) <= unit.now && one.state !== 'cancelled',
    );
    return { kind, person: { name: person.name, days: Math.floor((unit.now - (met?.start ?? unit.now)) / DAY_MS) } };
  }
  const summaries = await summariesOf(
    unit,
    circle,
    rows.filter(({ id }) => id === subjectId),
  );
  return summaries[0] ? { kind, meeting: summaries[0] } : null;
}

function severalFacts(circle: Circle, group: readonly KnownNudge[], rows: readonly MeetingRow[]): NudgeFacts | null {
  const { kind } = group[0]!;
  if (!isGrouped(kind)) return null;
  const names = group.flatMap(({ meetingId }) => {
    const pairId = rows.find(({ id }) => id === meetingId)?.pairId;
    const person =
      SUBJECT[kind] === 'person' ? circle.personById.get(meetingId) : pairId && personOfPair(circle, pairId);
    return person ? [person.name] : [];
  });
  return { kind, several: { count: group.length, names: [...new Set(names)].sort((a, b) => a.localeCompare(b)) } };
}

async function countWeek(unit: Unit, circle: Circle, { rows, settings, zone }: Around): Promise<WeekCounts> {
  const { next } = weekAround(settings, zone, unit.now);
  const end = wallToInstant(`${next}T00:00`, zone) ?? unit.now;
  const isAhead = ({ start, state }: MeetingRow) =>
    state === 'scheduled' && start !== null && start >= unit.now && start < end;
  const told = new Set(realPeople(circle));
  const silent = everyone(circle).filter((person) => !told.has(person));
  const silentPairs = silent.flatMap(({ id }) => pairIdsOf(circle, id));
  const [items, topics, apart] = await Promise.all([
    unit.count('action-item', 'open'),
    unit.count('topic', 'open'),
    countWaiting(unit, silentPairs),
  ]);
  return { meetings: rows.filter(isAhead).length, promises: items - apart.items, topics: topics - apart.topics };
}
