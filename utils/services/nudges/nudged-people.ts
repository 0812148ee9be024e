import { personSummary } from '@/utils/domain/agenda/person-summary';
import type { NudgedDraft } from '@/utils/domain/nudges/old-draft';
import type { NudgedPerson } from '@/utils/domain/nudges/rhythm-gap';
import { emptyRun, isOften, isShort } from '@/utils/domain/nudges/too-tight';
import { stageOf } from '@/utils/domain/people/stage';
import type { PersonRow } from '@/utils/domain/rows/person';
import type { Id } from '@/utils/domain/rows/row';
import type { Settings } from '@/utils/domain/settings/settings';
import { instantToDate } from '@/utils/domain/time/zone';
import type { LineMeeting } from '@/utils/store/meeting-lines';
import type { Unit } from '@/utils/store/unit';
import { type Circle, pairIdOf, pairIdsOf, personOfPair, shownPeople } from '../people/circle';
import { meetingLine } from '../views/pair-history';

/** A run is looked through this far back; its beginning is what makes it one fact. */
const LONGEST_RUN = 26;
/** What is older tells nothing of how often one meets now. */
const RECENT_MS = 14 * 86_400_000;

/** What is known of the rhythm with everyone. `asking`: people of whom a meeting waits for an answer. */
export function nudgedPeople(
  unit: Unit,
  circle: Circle,
  asking: ReadonlySet<Id>,
  settings: Settings,
  zone: string,
): Promise<NudgedPerson[]> {
  if (!settings.nudgeGap && !settings.nudgeTight) return Promise.resolve([]);
  const today = instantToDate(unit.now, zone);
  return Promise.all(
    shownPeople(circle).map(async (person) => {
      const line = await meetingLine(unit, circle, person.id);
      const { rhythmDays, next } = personSummary(person, pairIdOf(person.id), line, unit.now);
      // Those who are new in a role meet often for a good reason.
      const mayBeTight = settings.nudgeTight && isOften(rhythmDays) && stageOf(person, today) !== 'new';
      const empty = mayBeTight ? await emptyRunOf(unit, circle, person, line) : null;
      return {
        id: person.id,
        rhythmDays,
        next,
        lastMet: lastMetIn(line, unit.now),
        asks: asking.has(person.id),
        empty,
      };
    }),
  );
}

/** The last that took place or may have. */
function lastMetIn(line: readonly LineMeeting[], now: number): number | null {
  const met = line.findLast(
    ({ start, state }) => start !== null && start <= now && (state === 'held' || state === 'unknown'),
  );
  return met?.start ?? null;
}

/** The latest meetings, if they were short, held one after the other, and without a topic or a note. */
async function emptyRunOf(unit: Unit, circle: Circle, person: PersonRow, line: readonly LineMeeting[]) {
  const past = line.filter(({ start, state }) => start !== null && start <= unit.now && state !== 'scheduled');
  const latest = past.at(-1);
  if (!latest || latest.start! < unit.now - RECENT_MS) return null;
  const pairIds = pairIdsOf(circle, person.id);
  const waiting = await Promise.all(pairIds.map((id) => unit.count('topic', 'open', id)));
  if (waiting.some((count) => count > 0)) return null;
  const starts: number[] = [];
  for (const meeting of past.slice(-LONGEST_RUN).reverse()) {
    if (meeting.state !== 'held' || !isShort(meeting) || (await hasWords(unit, meeting.id))) break;
    starts.push(meeting.start!);
  }
  return emptyRun(starts);
}

async function hasWords(unit: Unit, meetingId: Id): Promise<boolean> {
  if ((await unit.count('topic', 'doneIn', meetingId)) > 0) return true;
  return (await unit.where('note', 'meeting', meetingId)).some((note) => note.body.trim() !== '');
}

/** Feedback that was written down and neither said nor planned. */
export async function nudgedDrafts(unit: Unit, circle: Circle, settings: Settings): Promise<NudgedDraft[]> {
  if (!settings.nudgeFeedback) return [];
  const waiting = await unit.where('feedback', 'waiting');
  return waiting.flatMap((row) => {
    const person = personOfPair(circle, row.pairId);
    const isDraft = row.state === 'draft' && row.direction === 'given';
    return person && isDraft ? [{ personId: person.id, since: row.stateAt }] : [];
  });
}
