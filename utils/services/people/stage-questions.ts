import { mayPropose, proposeStage, type StageFacts, type StageProposal } from '@/utils/domain/people/stage-proposal';
import { byAge } from '@/utils/domain/rows/by-age';
import { hashId } from '@/utils/domain/rows/id';
import type { ProfileChangeRow } from '@/utils/domain/rows/insight';
import type { PersonRow } from '@/utils/domain/rows/person';
import type { Id } from '@/utils/domain/rows/row';
import { instantToDate } from '@/utils/domain/time/zone';
import type { StageQuestion } from '@/utils/domain/views/profile-view';
import type { StageAside } from '@/utils/messaging/people-protocol';
import { remove, upsert } from '@/utils/store/commands';
import type { LineMeeting } from '@/utils/store/meeting-lines';
import type { Unit } from '@/utils/store/unit';
import { meetingLine } from '../views/pair-history';
import type { WorkerContext } from '../worker-context';
import { type Circle, loadCircle, shownPeople } from './circle';
import { ofPairs } from './of-pairs';

const asideId = (personId: Id) => hashId('stage-aside', personId);

/** Everything that is remembered of somebody and of those merged into them, in the order in which it was said. */
export async function changesOf(unit: Unit, circle: Circle, personId: Id): Promise<ProfileChangeRow[]> {
  const rows = await ofPairs(unit, circle.closure.allOf(personId), 'profile-change', 'person');
  return rows.sort(byAge);
}

/** The days of the first and the last one-on-one that was held. */
export function metOn(line: readonly LineMeeting[], now: number, zone: string) {
  const held = line.filter(({ state, start }) => state === 'held' && start !== null && start <= now);
  const dayOf = (meeting: LineMeeting | undefined) => (meeting ? instantToDate(meeting.start!, zone) : null);
  return { firstMet: dayOf(held[0]), lastMet: dayOf(held.at(-1)) };
}

/** Whether it is time to ask for somebody's stage, and the answer of last time no longer holds. */
export async function stageQuestion(
  unit: Unit,
  person: PersonRow,
  known: Pick<StageFacts, 'changes' | 'firstMet'>,
  zone: string,
): Promise<StageProposal | null> {
  const proposal = proposeStage({ ...person, ...known }, instantToDate(unit.now, zone));
  if (!proposal) return null;
  const aside = await unit.get('setting', asideId(person.id));
  return aside && aside.value > JSON.stringify(instantToDate(unit.now, zone)) ? null : proposal;
}

/** Everyone whose stage wants a word, by name. */
export async function stageQuestions(unit: Unit, circle: Circle, zone: string): Promise<StageQuestion[]> {
  const asked = await Promise.all(shownPeople(circle).map((person) => stageQuestionOf(unit, circle, person, zone)));
  return asked.filter((one) => one !== null).sort((a, b) => a.personName.localeCompare(b.personName));
}

/** The same for one of them. Of most people nothing needs to be read. */
export async function stageQuestionOf(
  unit: Unit,
  circle: Circle,
  person: PersonRow,
  zone: string,
): Promise<StageQuestion | null> {
  const { id: personId, name: personName, stage, since } = person;
  if (!mayPropose({ stage, since }, instantToDate(unit.now, zone))) return null;
  const [line, changes] = await Promise.all([meetingLine(unit, circle, personId), changesOf(unit, circle, personId)]);
  const proposal = await stageQuestion(unit, person, { changes, ...metOn(line, unit.now, zone) }, zone);
  return proposal && { visibility: 'private', personId, personName, stage, proposal };
}

/** "Not yet": remembered until a day, or taken back. */
export function putStageAside(context: WorkerContext, { personId, until }: StageAside): Promise<void> {
  return context.database.write(async (unit) => {
    const { closure } = await loadCircle(unit);
    const id = asideId(closure.canonical(personId));
    if (until !== null) await upsert(unit, 'setting', id, 'vault', { value: JSON.stringify(until) });
    else if (await unit.get('setting', id)) await remove(unit, 'setting', id);
  });
}
