import { isWorthKeeping, versionsToKeep } from '@/utils/domain/agenda/keep-version';
import { noteId } from '@/utils/domain/agenda/note-id';
import type { NoteRow, Visibility } from '@/utils/domain/rows/agenda';
import { hashId } from '@/utils/domain/rows/id';
import type { Id } from '@/utils/domain/rows/row';
import { stampTime } from '@/utils/domain/time/hybrid-clock';
import type { NoteVersionView } from '@/utils/domain/views/note-version-view';
import { create } from '@/utils/store/commands';
import type { Unit } from '@/utils/store/unit';
import type { WorkerContext } from '../worker-context';

/** All versions of a note, oldest first. */
const ofNote = (id: Id) => IDBKeyRange.bound([id, 0], [id, Number.MAX_SAFE_INTEGER]);

/** Keeps what stands in a note before `next` takes its place, where somebody may want it back. */
export async function keepVersion(unit: Unit, note: NoteRow, next: string): Promise<void> {
  const at = stampTime(note.updatedAt);
  if (!isWorthKeeping({ body: note.body, writtenAt: at }, next, unit.now)) return;
  const id = hashId('note-version', note.id, note.updatedAt);
  await create(unit, 'note-version', id, 'local', { noteId: note.id, body: note.body, at });
  const versions = (await unit.where('note-version', 'note', ofNote(note.id))).toReversed();
  const kept = versionsToKeep(versions.map(({ body }) => body));
  for (const { id: old } of versions.slice(kept)) await unit.forget('note-version', old);
}

/** Earlier bodies of one zone of notes, newest first. */
export function noteVersions(
  context: WorkerContext,
  { meetingId, visibility }: { meetingId: Id; visibility: Visibility },
): Promise<NoteVersionView[]> {
  return context.database.read(async (unit) => {
    const versions = await unit.where('note-version', 'note', ofNote(noteId(meetingId, visibility)));
    return versions.toReversed().map(({ at, body }) => ({ at, body }));
  });
}
