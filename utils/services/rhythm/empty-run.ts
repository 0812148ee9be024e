import { type EmptyRun, emptyRun, isShort } from '@/utils/domain/rhythm/too-tight';
import type { Id } from '@/utils/domain/rows/row';
import { DAY_MS } from '@/utils/domain/time/lengths';
import type { LineMeeting } from '@/utils/store/meeting-lines';
import type { Unit } from '@/utils/store/unit';

/** A run is looked through this far back; its beginning is what makes it one fact. */
const LONGEST_RUN = 26;
/** What is older tells nothing of how often one meets now. */
const RECENT_MS = 14 * DAY_MS;

/**
 * The latest meetings of a person, if they were short, held one after the other, and without a topic or a note.
 * `line`: all of theirs, by time. Null as well while a topic waits: then there is something to talk about.
 */
export async function emptyRunOf(
  unit: Unit,
  pairIds: readonly Id[],
  line: readonly LineMeeting[],
): Promise<EmptyRun | null> {
  const past = line.filter(({ start, state }) => start !== null && start <= unit.now && state !== 'scheduled');
  const latest = past.at(-1);
  if (!latest || latest.start! < unit.now - RECENT_MS) return null;
  const waiting = await Promise.all(pairIds.map((id) => unit.count('topic', 'open', id)));
  if (waiting.some((count) => count > 0)) return null;
  const starts: number[] = [];
  for (const meeting of past.slice(-LONGEST_RUN).reverse()) {
    if (meeting.state !== 'held' || !isShort(meeting) || (await hasWords(unit, meeting.id))) break;
    starts.push(meeting.start!);
  }
  return emptyRun(starts);
}

async function hasWords(unit: Unit, meetingId: Id): Promise<boolean> {
  if ((await unit.count('topic', 'doneIn', meetingId)) > 0) return true;
  return (await unit.where('note', 'meeting', meetingId)).some((note) => note.body.trim() !== '');
}
