import type { ActionItemRow, NoteRow, TopicRow } from '@/utils/domain/rows/agenda';
import type { MeetingRow } from '@/utils/domain/rows/meeting';
import type { PersonRow } from '@/utils/domain/rows/person';
import type { PromptAnswerRow } from '@/utils/domain/rows/preparation';
import type { Id } from '@/utils/domain/rows/row';
import type { WrapUpRow } from '@/utils/domain/rows/wrap-up';
import { allUnder } from '@/utils/store/all-under';
import type { Unit } from '@/utils/store/unit';
import { type Circle, pairIdsOf } from '../people/circle';
import { byTime } from '../views/pair-history';

/** Everything about one person, merged people's too, private things among it. */
export interface PersonRows {
  person: PersonRow;
  pairIds: Id[];
  meetings: MeetingRow[];
  topics: TopicRow[];
  notes: NoteRow[];
  actionItems: ActionItemRow[];
  answers: PromptAnswerRow[];
  wrapUps: WrapUpRow[];
}

export const PAIR_TABLES = ['meeting', 'topic', 'note', 'action-item', 'wrap-up', 'prompt-answer'] as const;

type PairTable = (typeof PAIR_TABLES)[number];

/** Rows of some people, each wanted table read once: asking for each of a hundred people would read for each of them. */
export async function rowsOfPeople(
  unit: Unit,
  circle: Circle,
  people: readonly PersonRow[],
  wanted: readonly PairTable[],
): Promise<PersonRows[]> {
  const read = async (table: PairTable) => {
    if (!wanted.includes(table)) return new Map<Id, unknown[]>();
    const rows = people.length === 1 ? await ofOne(unit, circle, people[0]!, table) : await unit.all(table);
    return Map.groupBy(rows as { pairId: Id }[], ({ pairId }) => pairId);
  };
  const [meetings, topics, notes, items, wrapUps, answers] = await Promise.all(PAIR_TABLES.map(read));
  return people.map((person) => {
    const pairIds = pairIdsOf(circle, person.id);
    const of = <R>(groups: ReadonlyMap<Id, unknown[]> | undefined) =>
      pairIds.flatMap((id) => (groups?.get(id) ?? []) as R[]);
    return {
      person,
      pairIds,
      meetings: of<MeetingRow>(meetings).sort(byTime),
      topics: of<TopicRow>(topics),
      notes: of<NoteRow>(notes),
      actionItems: of<ActionItemRow>(items),
      wrapUps: of<WrapUpRow>(wrapUps),
      answers: of<PromptAnswerRow>(answers),
    };
  });
}

async function ofOne(unit: Unit, circle: Circle, person: PersonRow, table: PairTable) {
  const key = (id: Id) => (table === 'meeting' ? allUnder(id) : id);
  return (await Promise.all(pairIdsOf(circle, person.id).map((id) => unit.where(table, 'pair', key(id))))).flat();
}
