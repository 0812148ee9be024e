import { changeOf } from '@/utils/domain/meetings/change';
import { hashId, randomId } from '@/utils/domain/rows/id';
import type { MeetingChangeRow, MeetingRow } from '@/utils/domain/rows/meeting';
import type { Fields, Id } from '@/utils/domain/rows/row';
import { create, patch, remove, upsert } from '@/utils/store/commands';
import type { Unit } from '@/utils/store/unit';

/*
 * Every write to a meeting's state or time goes through here, so that its history is kept in the same transaction.
 * (Other fields, such as the template, are patched where they belong.)
 */

/** Makes a meeting, with the first entry of its history. One that was dropped before comes back with what it was. */
export async function beginMeeting(unit: Unit, id: Id, fields: Fields<MeetingRow>): Promise<MeetingRow> {
  const known = await unit.find('meeting', id);
  if (known?.deletedAt === null) return known;
  // Scopes never change: with someone else it is another row.
  const own = known && known.pairId !== fields.pairId ? hashId('moved-meeting', id, fields.pairId) : id;
  const meeting = await upsert(unit, 'meeting', own, `pair:${fields.pairId}`, fields);
  await keepChange(unit, null, meeting);
  return meeting;
}

/** Changes a meeting and keeps what changed. What says nothing new writes nothing. */
export async function changeMeeting(
  unit: Unit,
  before: MeetingRow,
  fields: Partial<Fields<MeetingRow>>,
): Promise<MeetingRow> {
  const after = await patch(unit, 'meeting', before.id, fields);
  await keepChange(unit, before, after);
  return after;
}

/** The history of a meeting, newest first. */
export async function changesOf(unit: Unit, meetingId: Id): Promise<MeetingChangeRow[]> {
  const range = IDBKeyRange.bound([meetingId], [meetingId, []]);
  const changes = await unit.where('meeting-change', 'meeting', range);
  return changes.sort((a, b) => b.at - a.at || (a.createdAt < b.createdAt ? 1 : -1));
}

/** A meeting that never was a one-on-one has no history. */
export async function removeChanges(unit: Unit, meetingId: Id): Promise<void> {
  for (const change of await changesOf(unit, meetingId)) await remove(unit, 'meeting-change', change.id);
}

async function keepChange(unit: Unit, before: MeetingRow | null, after: MeetingRow): Promise<void> {
  const change = changeOf(before, after, unit.now);
  if (change) await create(unit, 'meeting-change', randomId(), after.scope, change);
}
