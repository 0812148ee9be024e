import type { Unit } from '@/utils/store/unit';
import { loadSelf } from '../people/circle';
import type { WorkerContext } from '../worker-context';
import { reconcileMeeting } from './reconcile-meeting';

/** How many are brought up to date at once: a calendar seen for the first time may hold a year. */
const AT_ONCE = 200;

/** Meetings that ended since anyone looked become held or unknown. Cheap when there is none; true when there were. */
export async function settlePast(context: WorkerContext): Promise<boolean> {
  const some = await context.database.read(
    async (unit) => (await unit.count('meeting', 'pending', ended(unit))) + (await yetToCome(unit)).length,
  );
  if (some === 0) return false;
  await context.database.note(async (unit) => {
    const meetings = [...(await unit.where('meeting', 'pending', ended(unit), AT_ONCE)), ...(await yetToCome(unit))];
    const self = await loadSelf(unit);
    for (const meeting of meetings) await reconcileMeeting(unit, meeting.id, { self, zone: context.zone() });
  });
  return true;
}

function ended(unit: Unit): IDBKeyRange {
  return IDBKeyRange.upperBound(unit.now);
}

/** Meetings that were taken for past while the clock was ahead of the truth. */
async function yetToCome(unit: Unit) {
  const ahead = await unit.where('meeting', 'question', IDBKeyRange.lowerBound(unit.now, true));
  return ahead.filter(({ state }) => state === 'unknown');
}
