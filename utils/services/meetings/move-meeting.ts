import { noteId } from '@/utils/domain/agenda/note-id';
import { hashId } from '@/utils/domain/rows/id';
import type { MeetingRow } from '@/utils/domain/rows/meeting';
import type { Fields, Id, Row } from '@/utils/domain/rows/row';
import type { TableName, Tables } from '@/utils/domain/rows/tables';
import { scopeOf, visibilityOf } from '@/utils/domain/rows/visibility';
import { create, patch, remove } from '@/utils/store/commands';
import type { Unit } from '@/utils/store/unit';
import { followAgain } from '../agenda/settle-again';
import { themeTouchId, wrapUpId } from '../wrap-up/wrap-up-commands';
import { changesOf } from './change-log';

/**
 * The meeting was believed to be with someone else. Its scope names the wrong pair and scopes never change, so the
 * meeting and what was written in it become new rows with the right person, and the old ones tombstones.
 */
export async function moveMeeting(unit: Unit, meeting: MeetingRow, pairId: Id): Promise<MeetingRow> {
  const id = hashId('moved-meeting', meeting.id, pairId);
  const moved = await create(unit, 'meeting', id, `pair:${pairId}`, { ...fieldsOf<'meeting'>(meeting), pairId });
  const [notes, topics, items, sections, touches, wrapUp, sightings, changes] = await Promise.all([
    unit.where('note', 'meeting', meeting.id),
    unit.where('topic', 'doneIn', meeting.id),
    unit.where('action-item', 'madeIn', meeting.id),
    unit.where('section', 'meeting', meeting.id),
    unit.where('theme-touch', 'meeting', meeting.id),
    unit.get('wrap-up', wrapUpId(meeting.id)),
    unit.where('sighting', 'meeting', meeting.id),
    changesOf(unit, meeting.id),
  ]);
  for (const note of notes) {
    await copy(unit, 'note', note, noteId(id, note.visibility), { pairId, meetingId: id });
  }
  for (const topic of topics) {
    await followAgain(unit, topic, await copy(unit, 'topic', topic, movedId(topic, pairId), { pairId, doneIn: id }));
  }
  for (const part of sections) await copy(unit, 'section', part, movedId(part, pairId), { pairId, meetingId: id });
  for (const item of items) await copy(unit, 'action-item', item, movedId(item, pairId), { pairId, madeIn: id });
  for (const one of touches) {
    await copy(unit, 'theme-touch', one, themeTouchId(id, one.theme), { pairId, meetingId: id });
  }
  for (const change of changes.toReversed()) {
    await copy(unit, 'meeting-change', change, movedId(change, pairId), { pairId, meetingId: id });
  }
  if (wrapUp) await copy(unit, 'wrap-up', wrapUp, wrapUpId(id), { pairId, meetingId: id });
  for (const sighting of sightings) await patch(unit, 'sighting', sighting.id, { meetingId: id });
  await remove(unit, 'meeting', meeting.id);
  return moved;
}

function movedId(row: Row, pairId: Id): Id {
  return hashId('moved', row.id, pairId);
}

async function copy<
  T extends 'note' | 'topic' | 'action-item' | 'section' | 'theme-touch' | 'wrap-up' | 'meeting-change',
>(
  unit: Unit,
  table: T,
  row: Tables[T],
  id: Id,
  changes: Partial<Fields<Tables[T]>> & { pairId: Id },
): Promise<Tables[T]> {
  const fields = { ...fieldsOf<T>(row), ...changes } as Fields<Tables[T]>;
  const made = await create(unit, table, id, scopeOf(visibilityOf(row.scope), changes.pairId), fields);
  await remove(unit, table, row.id);
  return made;
}

function fieldsOf<T extends TableName>(row: Tables[T]): Fields<Tables[T]> {
  const { id: _i, scope: _s, schemaV: _v, createdAt: _c, updatedAt: _u, deletedAt: _d, ...fields } = row;
  return fields as unknown as Fields<Tables[T]>;
}
