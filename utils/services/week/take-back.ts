import { HalfhourError } from '@/utils/domain/errors';
import { hashId } from '@/utils/domain/rows/id';
import type { Id } from '@/utils/domain/rows/row';
import { parseStamp } from '@/utils/domain/time/hybrid-clock';
import type { MeetingSaid } from '@/utils/domain/views/meeting-history-view';
import { remove, restore } from '@/utils/store/commands';
import type { Unit } from '@/utils/store/unit';
import { changeMeeting } from '../meetings/change-log';
import { reconcileMeeting } from '../meetings/reconcile-meeting';
import { loadSelf } from '../people/circle';
import type { WorkerContext } from '../worker-context';

/** Takes back what the user said of a meeting: what they had said before holds again, and the sources with it. */
export function takeBackAnswer(
  context: WorkerContext,
  { meetingId, said }: { meetingId: Id; said: MeetingSaid },
): Promise<void> {
  return context.database.write(async (unit) => {
    const before = await unit.get('meeting', meetingId);
    if (!before) throw new HalfhourError('not-found');
    await changeMeeting(unit, before, said);
    const self = await loadSelf(unit);
    await reconcileMeeting(unit, meetingId, { self, zone: context.zone() });
  });
}

/** Takes back that one event is no one-on-one: its meeting is there again, with its history. */
export function takeBackNever(
  context: WorkerContext,
  { meetingId, sightingId }: { meetingId: Id; sightingId: Id },
): Promise<void> {
  return context.database.write(async (unit) => {
    const sighting = await unit.get('sighting', sightingId);
    if (!sighting) throw new HalfhourError('not-found');
    const rule = await unit.get('verdict-rule', hashId('rule', 'event', sighting.eventId));
    if (rule) await remove(unit, 'verdict-rule', rule.id);
    await restoreHistory(unit, meetingId);
    await restore(unit, 'meeting', meetingId);
  });
}

/** What went with the meeting comes back with it. */
async function restoreHistory(unit: Unit, meetingId: Id): Promise<void> {
  const meeting = await unit.find('meeting', meetingId);
  if (!meeting?.deletedAt) return;
  const { ms } = parseStamp(meeting.deletedAt);
  const gone = await unit.where('meeting-change', 'deleted');
  for (const change of gone) {
    const together = parseStamp(change.deletedAt!).ms === ms;
    if (change.meetingId === meetingId && together) await restore(unit, 'meeting-change', change.id);
  }
}
