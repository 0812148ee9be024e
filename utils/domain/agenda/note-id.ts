import type { Visibility } from '../rows/agenda';
import { hashId } from '../rows/id';
import type { Id } from '../rows/row';

/** Notes have one row for each zone of a meeting, whoever writes first. */
export function noteId(meetingId: Id, visibility: Visibility): Id {
  return hashId('note', meetingId, visibility);
}
