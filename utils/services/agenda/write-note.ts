import { mergeText } from '@/utils/domain/agenda/merge-text';
import { noteId } from '@/utils/domain/agenda/note-id';
import { plainMarkdown } from '@/utils/domain/agenda/plain-markdown';
import { HalfhourError } from '@/utils/domain/errors';
import type { NoteRow } from '@/utils/domain/rows/agenda';
import type { MeetingRow } from '@/utils/domain/rows/meeting';
import { newActionItem } from '@/utils/domain/rows/new-rows';
import type { Id } from '@/utils/domain/rows/row';
import { scopeOf } from '@/utils/domain/rows/visibility';
import type { NoteWrite } from '@/utils/messaging/own-pages-protocol';
import { create, patch, remove, upsert } from '@/utils/store/commands';
import type { Unit } from '@/utils/store/unit';
import type { WorkerContext } from '../worker-context';
import { keepVersion } from './note-versions';
import { tellMeeting } from './rows';

/**
 * Writes a zone of notes. Another panel may have written since `base` was read: then both changes are kept. A write
 * that is sent again under the same `writeId` is not merged again. Answers the text as it stands now. A line that
 * became an action item, or an item that became a line again, changes hands in the same transaction.
 */
export function writeNote(context: WorkerContext, write: NoteWrite): Promise<{ body: string }> {
  return context.database.write(async (unit) => {
    const meeting = await unit.get('meeting', write.meetingId);
    if (!meeting) throw new HalfhourError('not-found');
    const id = noteId(meeting.id, write.visibility);
    const note = await unit.get('note', id);
    if (write.writeId && (await unit.wasWritten(write.writeId))) return { body: note?.body ?? '' };
    const body = mergeText(write.base, write.body, note?.body ?? '');
    const fields = { pairId: meeting.pairId, meetingId: meeting.id, visibility: write.visibility, body };
    if (note) await change(unit, note, body);
    else if (body !== '' || write.made)
      await upsert(unit, 'note', id, scopeOf(write.visibility, meeting.pairId), fields);
    if (write.made) await makeItem(unit, meeting, write, write.made);
    if (write.taken && (await unit.get('action-item', write.taken))) await remove(unit, 'action-item', write.taken);
    if (write.writeId) await unit.markWritten(write.writeId);
    await tellMeeting(unit, context, meeting.id);
    return { body };
  });
}

/**
 * An action item goes back into the note it came from: its line comes to the end, and the item goes, in one
 * transaction. Sent again, nothing happens. `not-found` when it came from no note, or that is gone.
 */
export function backToNote(context: WorkerContext, { id, line }: { id: Id; line: string }): Promise<void> {
  return context.database.write(async (unit) => {
    const item = await unit.find('action-item', id);
    if (item?.deletedAt) return;
    // The note may have been empty ever since the line left it; its row is there.
    const note = item && (await unit.get('note', item.fromNote));
    if (!note) throw new HalfhourError('not-found');
    const body = [note.body.trimEnd(), plainMarkdown(line)].filter(Boolean).join('\n\n');
    await change(unit, note, body);
    await remove(unit, 'action-item', id);
  });
}

async function change(unit: Unit, note: NoteRow, body: string): Promise<void> {
  await keepVersion(unit, note, body);
  await patch(unit, 'note', note.id, { body });
}

async function makeItem(unit: Unit, meeting: MeetingRow, write: NoteWrite, made: NonNullable<NoteWrite['made']>) {
  const { id, ...said } = made;
  const fromNote = noteId(meeting.id, write.visibility);
  const fields = newActionItem({ ...said, pairId: meeting.pairId, madeIn: meeting.id, fromNote });
  await create(unit, 'action-item', id, scopeOf(write.visibility, meeting.pairId), fields);
}
