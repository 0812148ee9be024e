import type { Instant } from '@/utils/domain/calendar/calendar-event';
import { HalfhourError } from '@/utils/domain/errors';
import { answerPatch, type MeetingAnswer } from '@/utils/domain/meetings/answer';
import { spokenForBy } from '@/utils/domain/meetings/questions';
import { hashId } from '@/utils/domain/rows/id';
import { newMeeting } from '@/utils/domain/rows/new-rows';
import type { Id } from '@/utils/domain/rows/row';
import { MINUTE_MS } from '@/utils/domain/time/lengths';
import { instantToDate } from '@/utils/domain/time/zone';
import { patch, remove } from '@/utils/store/commands';
import type { Unit } from '@/utils/store/unit';
import { loadCircle, loadSelf, pairIdOf } from '../people/circle';
import { keepAlias, makePerson } from '../people/make-person';
import type { WorkerContext } from '../worker-context';
import { beginMeeting, removeChanges } from './change-log';
import { isWritten } from './drop-meeting';
import { reconcileMeeting } from './reconcile-meeting';

const HALF_HOUR = 30 * MINUTE_MS;

export interface StartMeeting {
  meetingId: Id;
  personId: Id | null;
  name: string | null;
  start: Instant;
}

/** A7: a one-on-one that no calendar knows of. The panel of the tab that asks shows it. */
export async function startMeeting(context: WorkerContext, command: StartMeeting, tabId: number | null): Promise<void> {
  await context.database.write(async (unit) => {
    const personId = await personFor(unit, command);
    const pairId = pairIdOf(personId);
    const zone = context.zone();
    await beginMeeting(
      unit,
      command.meetingId,
      newMeeting({
        pairId,
        site: null,
        seriesKey: null,
        title: '',
        start: command.start,
        end: command.start + (await plannedLength(unit, personId)),
        date: instantToDate(command.start, zone),
        timeZone: zone,
        zoneCertain: true,
        state: 'scheduled',
        stateReason: 'made-by-user',
        stateBy: 'me',
        movedFrom: null,
        recurring: false,
        location: null,
        userSaid: null,
        answeredAt: null,
      }),
    );
  });
  if (tabId === null) return;
  await context.tabs.set(tabId, { selected: command.meetingId });
  context.announce(['meeting']);
}

/** Takes back a start: the meeting goes, unless a calendar knows of it by now or something was written in it. */
export function unstartMeeting(context: WorkerContext, { meetingId }: { meetingId: Id }): Promise<void> {
  return context.database.write(async (unit) => {
    const meeting = await unit.get('meeting', meetingId);
    if (!meeting || meeting.site !== null || (await isWritten(unit, meetingId))) return;
    await remove(unit, 'meeting', meetingId);
    await removeChanges(unit, meetingId);
  });
}

/** As long as was planned with this person, in milliseconds. */
async function plannedLength(unit: Unit, personId: Id): Promise<number> {
  const minutes = (await unit.get('person', personId))?.minutes ?? null;
  return minutes === null ? HALF_HOUR : minutes * MINUTE_MS;
}

async function personFor(unit: Unit, { meetingId, personId, name }: StartMeeting): Promise<Id> {
  if (personId !== null) {
    const { closure } = await loadCircle(unit);
    if (!(await unit.get('person', personId))) throw new HalfhourError('not-found');
    return closure.canonical(personId);
  }
  if (!name) throw new HalfhourError('bad-request');
  const id = hashId('person-of-meeting', meetingId);
  await makePerson(unit, { id, name });
  await keepAlias(unit, { personId: id, kind: 'name', value: name, account: null });
  return id;
}

/** What the user says of a meeting (utils/domain/meetings/answer.ts). Notifications answer through here, too. */
export function answerMeeting(
  context: WorkerContext,
  { meetingId, answer }: { meetingId: Id; answer: MeetingAnswer },
): Promise<void> {
  return context.database.write((unit) => answerIn(unit, meetingId, answer, context.zone()));
}

/** The same, as part of what else is written. */
export async function answerIn(unit: Unit, meetingId: Id, answer: MeetingAnswer, zone: string): Promise<void> {
  const meeting = await unit.get('meeting', meetingId);
  if (!meeting) throw new HalfhourError('not-found');
  const asking = await unit.where('meeting', 'question', IDBKeyRange.lowerBound(unit.now));
  await patch(unit, 'meeting', meetingId, answerPatch(meeting, answer, zone, unit.now));
  const self = await loadSelf(unit);
  await reconcileMeeting(unit, meetingId, { self, zone });
  // One answer is for all that it stood for: the later ones of a series that was ended, or is only hidden.
  for (const one of spokenForBy(meeting, asking, zone, unit.now)) {
    const alike = answer === 'stands' && one.stateReason === meeting.stateReason;
    const said = alike ? answerPatch(one, answer, zone, unit.now) : { answeredAt: unit.now };
    await patch(unit, 'meeting', one.id, said);
    if (alike) await reconcileMeeting(unit, one.id, { self, zone });
  }
}
