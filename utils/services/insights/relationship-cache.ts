import type { CountedTopic, Relationship } from '@/utils/domain/insights/relationship';
import { timeOfMeeting } from '@/utils/domain/meetings/time-of-meeting';
import { guessTheme } from '@/utils/domain/questions/theme-of';
import type { TopicRow } from '@/utils/domain/rows/agenda';
import type { Id } from '@/utils/domain/rows/row';
import type { TableName, Tables } from '@/utils/domain/rows/tables';
import type { Theme } from '@/utils/domain/themes/theme';
import { allUnder } from '@/utils/store/all-under';
import type { RowName, Unit } from '@/utils/store/unit';
import type { WorkerContext } from '../worker-context';

/** Tables that are counted, with the index that finds a pair's rows. All of them name their pair. */
const COUNTED = [
  ...(['meeting', 'meeting-change', 'topic', 'action-item', 'wrap-up', 'theme-touch', 'feedback'] as const),
  ...(['mention', 'priority'] as const),
] as const;
type Counted = (typeof COUNTED)[number];

type Rows = { [T in Counted]: Tables[T][] };
type Whose = Pick<Relationship, 'personId' | 'plannedMinutes'>;
type PairHistory = Omit<Relationship, keyof Whose>;

/** From so many pairs on, reading whole tables is quicker than asking for each pair. */
const MANY_PAIRS = 20;

/**
 * What is counted of each pair, in this worker's memory: made when figures are first asked for, a pair made anew when
 * one of its rows changes, gone with the worker. A cache and nothing more.
 */
export class RelationshipCache {
  private readonly pairs = new Map<Id, PairHistory>();
  /** Of people with one pair: the same object for as long as nothing of it changes. */
  private readonly single = new WeakMap<PairHistory, Relationship>();
  private late: RowName[] = [];

  constructor(context: WorkerContext) {
    context.onChange((_, rows) => {
      if (this.pairs.size === 0) return;
      // One by one: a restored backup has more rows than a call takes arguments.
      for (const row of rows ?? []) if (isCounted(row.table)) this.late.push(row);
      if (!rows) this.pairs.clear();
    });
  }

  /** The histories of pairs as the transaction sees them. A pair without any row has an empty one. */
  async of(unit: Unit, pairIds: readonly Id[]): Promise<PairHistory[]> {
    await this.forgetChanged(unit);
    const missing = pairIds.filter((id) => !this.pairs.has(id));
    if (missing.length > 0) await this.read(unit, missing);
    return pairIds.map((id) => this.pairs.get(id)!);
  }

  /** The relationship of somebody with whom there is one pair. */
  alone(history: PairHistory, whose: Whose): Relationship {
    const known = this.single.get(history);
    if (known?.personId === whose.personId && known.plannedMinutes === whose.plannedMinutes) return known;
    const relationship = { ...history, ...whose };
    this.single.set(history, relationship);
    return relationship;
  }

  private async forgetChanged(unit: Unit): Promise<void> {
    const late = new Map(this.late.map((row) => [`${row.table}:${row.id}`, row]));
    this.late = [];
    const rows = await Promise.all([...late.values()].map(({ table, id }) => unit.find(table as Counted, id)));
    // A row that is gone for good tells no pair any more; that is rare, and all are read again.
    if (rows.includes(undefined)) this.pairs.clear();
    for (const row of rows) if (row) this.pairs.delete(row.pairId);
  }

  private async read(unit: Unit, pairIds: readonly Id[]): Promise<void> {
    const lists = await Promise.all(COUNTED.map((table) => readTable(unit, table, pairIds)));
    const grouped = lists.map((rows) => Map.groupBy<Id, { pairId: Id }>(rows, ({ pairId }) => pairId));
    for (const id of pairIds) {
      const rows = Object.fromEntries(COUNTED.map((table, at) => [table, grouped[at]!.get(id) ?? []]));
      this.pairs.set(id, historyOf(rows as unknown as Rows));
    }
  }
}

function isCounted(table: TableName): table is Counted {
  return (COUNTED as readonly TableName[]).includes(table);
}

async function readTable(unit: Unit, table: Counted, pairIds: readonly Id[]): Promise<Tables[Counted][]> {
  if (pairIds.length >= MANY_PAIRS) return unit.all(table);
  return (await Promise.all(pairIds.map((id) => unit.where(table, 'pair', keyOf(table, id))))).flat();
}

/** Meetings and their changes stand in order of time behind their pair. */
function keyOf(table: Counted, id: Id): IDBValidKey | IDBKeyRange {
  const ordered = table === 'meeting' || table === 'meeting-change';
  return ordered ? allUnder(id) : id;
}

function historyOf(rows: Rows): PairHistory {
  return {
    meetings: rows.meeting.sort((a, b) => timeOfMeeting(a) - timeOfMeeting(b)),
    moves: rows['meeting-change'].filter((one) => one.wasState !== null && isMove(one)),
    topics: rows.topic.map((topic) => new TopicWithTheme(topic)),
    items: rows['action-item'],
    wrapUps: rows['wrap-up'],
    touches: touchesOf(rows),
    feedback: rows.feedback,
  };
}

/** The owner's word on themes, and what came up of growth and priorities where there is no word. */
function touchesOf({ 'theme-touch': said, mention, priority }: Rows): PairHistory['touches'] {
  const words = new Set(said.map(({ meetingId, theme }) => `${meetingId} ${theme}`));
  const priorities = new Set(priority.map(({ id }) => id));
  const heard = mention.map(({ meetingId, aboutId }) => {
    const theme: Theme = priorities.has(aboutId) ? 'priorities' : 'growth';
    return { meetingId, theme, touched: true };
  });
  return [...said, ...heard.filter(({ meetingId, theme }) => !words.has(`${meetingId} ${theme}`))];
}

function isMove({ start, wasStart, date, wasDate }: Tables['meeting-change']): boolean {
  return start !== wasStart || (start === null && date !== wasDate);
}

/** A topic whose theme is guessed when it is first needed: guessing that of a year of topics takes a second. */
class TopicWithTheme implements CountedTopic {
  readonly raisedBy: TopicRow['raisedBy'];
  readonly kind: TopicRow['kind'];
  readonly doneAt: TopicRow['doneAt'];
  readonly doneIn: TopicRow['doneIn'];
  readonly parkedAt: TopicRow['parkedAt'];
  readonly createdAt: TopicRow['createdAt'];
  readonly scope: TopicRow['scope'];
  readonly questionKey: TopicRow['questionKey'];
  private readonly text: string;
  private known: Theme | null | undefined;

  constructor(topic: TopicRow) {
    this.raisedBy = topic.raisedBy;
    this.kind = topic.kind;
    this.doneAt = topic.doneAt;
    this.doneIn = topic.doneIn;
    this.parkedAt = topic.parkedAt;
    this.createdAt = topic.createdAt;
    this.scope = topic.scope;
    this.questionKey = topic.questionKey;
    this.text = topic.text;
    this.known = topic.theme ?? undefined;
  }

  get theme(): Theme | null {
    if (this.known === undefined) this.known = guessTheme(this.text);
    return this.known;
  }
}

const caches = new WeakMap<WorkerContext, RelationshipCache>();

/** The one cache of a worker. Made in its first tick, so that it hears of every commit. */
export function relationshipCache(context: WorkerContext): RelationshipCache {
  const known = caches.get(context) ?? new RelationshipCache(context);
  caches.set(context, known);
  return known;
}
