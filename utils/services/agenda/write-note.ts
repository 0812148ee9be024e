import { mergeText } from '@/utils/domain/agenda/merge-text';
import { HalfhourError } from '@/utils/domain/errors';
import { scopeOf } from '@/utils/domain/rows/visibility';
import type { NoteWrite } from '@/utils/messaging/own-pages-protocol';
import { patch, upsert } from '@/utils/store/commands';
import { noteId } from '../meetings/move-meeting';
import type { WorkerContext } from '../worker-context';
import { tellMeeting } from './rows';

/**
 * Writes a zone of notes. Another panel may have written since `base` was read: then both changes are kept. A write
 * that is sent again under the same `writeId` is not merged again. Answers the text as it stands now.
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
    if (note) await patch(unit, 'note', id, { body });
    else if (body !== '') await upsert(unit, 'note', id, scopeOf(write.visibility, meeting.pairId), fields);
    if (write.writeId) await unit.markWritten(write.writeId);
    await tellMeeting(unit, context, meeting.id);
    return { body };
  });
}
