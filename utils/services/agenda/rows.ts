import { HalfhourError } from '@/utils/domain/errors';
import type { ActionItemRow, TopicRow } from '@/utils/domain/rows/agenda';
import type { Fields, Id } from '@/utils/domain/rows/row';
import { scopeOf, visibilityOf } from '@/utils/domain/rows/visibility';
import { keyOfCopy } from '@/utils/domain/templates/plan-template';
import type { AgendaTable, CreateCommand, MadeTable, PatchCommand } from '@/utils/messaging/own-pages-protocol';
import { create, patch, remove, restore } from '@/utils/store/commands';
import type { Unit } from '@/utils/store/unit';
import { reconcileMeeting } from '../meetings/reconcile-meeting';
import { loadSelf } from '../people/circle';
import { patchPerson } from '../people/patch-person';
import type { WorkerContext } from '../worker-context';
import { followAgain, settleAgain } from './settle-again';

/** Rows as own pages write them. What happens in a meeting may show that it was held. */
export function createRow(context: WorkerContext, command: CreateCommand): Promise<void> {
  return context.database.write(async (unit) => {
    const { table, id, visibility, fields } = command;
    const pairId = 'pairId' in fields ? fields.pairId : null;
    if (pairId !== null && !(await unit.get('pair', pairId))) throw new HalfhourError('not-found');
    const scope = pairId === null ? 'vault' : scopeOf(visibility, pairId);
    await create(unit, table, id, scope, fields as never);
    await tellMeeting(unit, context, meetingOf(table, fields));
  });
}

export function patchRow(context: WorkerContext, { table, id, fields }: PatchCommand): Promise<void> {
  return context.database.write(async (unit) => {
    const before = table === 'topic' ? await unit.get('topic', id) : undefined;
    const row =
      table === 'person'
        ? await patchPerson(unit, id, fields, context.zone())
        : await patch(unit, table, id, fields as never);
    if (before) await settleAgain(unit, before, row as TopicRow);
    await tellMeeting(unit, context, meetingOf(table, row));
  });
}

export function deleteRow(context: WorkerContext, { table, id }: { table: MadeTable; id: Id }): Promise<void> {
  return context.database.write((unit) => remove(unit, table, id));
}

export function restoreRow(context: WorkerContext, { table, id }: { table: MadeTable; id: Id }): Promise<void> {
  return context.database.write((unit) => restore(unit, table, id));
}

/**
 * Ticking a topic ties it to the meeting it was talked about in; taking the tick back opens it for the next one. One
 * that is pinned for every time leaves a fresh one for the next meeting.
 */
export function tickTopic(
  context: WorkerContext,
  { id, meetingId, done }: { id: Id; meetingId: Id | null; done: boolean },
): Promise<void> {
  return context.database.write(async (unit) => {
    const topic = await unit.get('topic', id);
    if (!topic) throw new HalfhourError('not-found');
    if ((topic.doneAt !== null) === done) return;
    const ticked = { doneAt: done ? unit.now : null, doneIn: done ? meetingId : null };
    await settleAgain(unit, topic, await patch(unit, 'topic', id, ticked));
    await tellMeeting(unit, context, meetingId ?? topic.doneIn);
  });
}

/**
 * Shares something private: a copy with a new id in the pair's scope, and a tombstone of the private row, in one
 * transaction. The private row itself never changes its scope, so what was private can't leak by an old stamp.
 */
export function shareRow(
  context: WorkerContext,
  { table, id, newId }: { table: AgendaTable; id: Id; newId: Id },
): Promise<void> {
  return context.database.write(async (unit) => {
    const row = await unit.find(table, id);
    if (!row) throw new HalfhourError('not-found');
    if (visibilityOf(row.scope) === 'shared') throw new HalfhourError('bad-request');
    const shared = await unit.find(table, newId);
    if (row.deletedAt !== null) {
      if (shared) return;
      throw new HalfhourError('not-found');
    }
    const copy = await create(unit, table, newId, scopeOf('shared', row.pairId), fieldsOf(row) as never);
    if (table === 'topic') await followAgain(unit, row as TopicRow, copy as TopicRow);
    await remove(unit, table, id);
  });
}

/** Something was done in a meeting: if it is over, it may now count as held. */
export async function tellMeeting(unit: Unit, context: WorkerContext, meetingId: Id | null): Promise<void> {
  const meeting = await unit.get('meeting', meetingId);
  // A meeting to come can't have been held yet; this keeps a keystroke cheap.
  if (!meeting || (meeting.end ?? meeting.start ?? 0) > unit.now) return;
  const self = await loadSelf(unit);
  await reconcileMeeting(unit, meeting.id, { self, zone: context.zone() });
}

/** The meeting in which something was ticked or promised; other rows are no sign of one. */
function meetingOf(table: MadeTable | 'person', fields: object): Id | null {
  if (table === 'topic') return (fields as TopicRow).doneIn;
  return table === 'action-item' ? (fields as ActionItemRow).madeIn : null;
}

function fieldsOf(row: TopicRow | ActionItemRow): Fields<TopicRow> | Fields<ActionItemRow> {
  const { id: _i, scope: _s, schemaV: _v, createdAt: _c, updatedAt: _u, deletedAt: _d, ...fields } = row;
  return 'questionKey' in fields ? { ...fields, questionKey: keyOfCopy(fields) } : fields;
}
