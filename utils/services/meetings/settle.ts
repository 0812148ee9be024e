import { loadCircle } from '../people/circle';
import type { WorkerContext } from '../worker-context';
import { reconcileMeeting } from './reconcile-meeting';

/** How many are brought up to date at once: a calendar seen for the first time may hold a year. */
const AT_ONCE = 200;

/** Meetings that ended since anyone looked become held or unknown. Cheap when there is none; true when there were. */
export async function settlePast(context: WorkerContext): Promise<boolean> {
  const ended = IDBKeyRange.upperBound(context.now());
  const some = await context.database.read((unit) => unit.count('meeting', 'pending', ended));
  if (some === 0) return false;
  await context.database.note(async (unit) => {
    const meetings = await unit.where('meeting', 'pending', ended, AT_ONCE);
    const { self } = await loadCircle(unit);
    for (const meeting of meetings) await reconcileMeeting(unit, meeting.id, { self, zone: context.zone() });
  });
  return true;
}
