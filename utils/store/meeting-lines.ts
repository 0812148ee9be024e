import type { IDBPTransaction } from 'idb';
import { timeOfMeeting } from '@/utils/domain/meetings/time-of-meeting';
import type { MeetingRow } from '@/utils/domain/rows/meeting';
import type { Id } from '@/utils/domain/rows/row';
import { allUnder } from './all-under';

/** What lists need of a meeting: when, and what became of it. */
export type LineMeeting = Pick<MeetingRow, 'id' | 'start' | 'end' | 'date' | 'state' | 'repair'>;

type Transaction = IDBPTransaction<unknown, string[], IDBTransactionMode>;

/**
 * The meetings of a pair in one small record, by time. IndexedDB can't answer "when was the next meeting after each
 * of these thousand promises" from an index without handing over the rows; a line of a hundred meetings is one read.
 * Like `ix` it is derived, owned by the store, in no file, and made anew from the rows wherever it is missing.
 */
export class MeetingLines {
  private readonly transaction: Transaction;
  private readonly changed = new Map<Id, Map<Id, LineMeeting | null>>();

  constructor(transaction: Transaction) {
    this.transaction = transaction;
  }

  /** Notes a written meeting; the line is written once, with the transaction. */
  note(meeting: MeetingRow): void {
    const changes = this.changed.get(meeting.pairId) ?? new Map<Id, LineMeeting | null>();
    changes.set(meeting.id, meeting.deletedAt === null ? entryOf(meeting) : null);
    this.changed.set(meeting.pairId, changes);
  }

  /** The meetings of a pair, by time, with what was written in this transaction. */
  async of(pairId: Id): Promise<LineMeeting[]> {
    const stored = (await this.meta.get(keyOf(pairId))) as LineMeeting[] | undefined;
    const line = stored ?? (await this.fromRows(pairId));
    const changes = this.changed.get(pairId);
    if (!changes) return line;
    const kept = line.filter((meeting) => !changes.has(meeting.id));
    const added = [...changes.values()].filter((meeting) => meeting !== null);
    return [...kept, ...added].sort(byOrder);
  }

  /** Writes the lines that changed. Called once, before the commit. */
  async keep(): Promise<void> {
    const lines = await Promise.all([...this.changed.keys()].map(async (id) => [id, await this.of(id)] as const));
    await Promise.all(lines.map(([pairId, line]) => this.meta.put!(line, keyOf(pairId))));
  }

  /** Rows were put or removed wholesale: all lines are made anew from them. */
  async rebuild(): Promise<void> {
    this.changed.clear();
    await this.meta.delete!(IDBKeyRange.bound('line:', 'line;', false, true));
    const pairIds = (await this.transaction.objectStore('pair').getAllKeys()) as Id[];
    await Promise.all(pairIds.map(async (id) => this.meta.put!(await this.fromRows(id), keyOf(id))));
  }

  private async fromRows(pairId: Id): Promise<LineMeeting[]> {
    const range = allUnder(pairId);
    const rows = (await this.transaction.objectStore('meeting').index('pair').getAll(range)) as MeetingRow[];
    return rows.map(entryOf);
  }

  private get meta() {
    return this.transaction.objectStore('meta');
  }
}

function entryOf({ id, start, end, date, state, repair }: MeetingRow): LineMeeting {
  return { id, start, end, date, state, repair };
}

function byOrder(a: LineMeeting, b: LineMeeting): number {
  return timeOfMeeting(a) - timeOfMeeting(b) || (a.id < b.id ? -1 : 1);
}

function keyOf(pairId: Id): string {
  return `line:${pairId}`;
}
