import { heldBecause } from '@/utils/domain/meetings/held';
import { mayAskForNotes } from '@/utils/domain/nudges/nothing-written';
import type { NudgedMeeting } from '@/utils/domain/nudges/nudged-meeting';
import { hashId } from '@/utils/domain/rows/id';
import type { NudgeRow } from '@/utils/domain/rows/keeping';
import type { MeetingRow } from '@/utils/domain/rows/meeting';
import type { Id } from '@/utils/domain/rows/row';
import { daysOffMs, type SettingsNow } from '@/utils/domain/settings/settings-now';
import { DAY_MS } from '@/utils/domain/time/lengths';
import type { Unit } from '@/utils/store/unit';
import { signsOf } from '../meetings/reconcile-meeting';
import { type Circle, pairIdsOf, personOfPair } from '../people/circle';

/** What is asked or told about lies at most this far back (utils/domain/meetings/missed.ts). */
const BACK_MS = 9 * DAY_MS;
/** Topics are asked for up to three days before, and over free days up to eight earlier; every wake plans on. */
const AHEAD_MS = 11 * DAY_MS;
/** So many topics are looked at to find one that isn't parked. */
const LOOK_AT = 20;

/** Meetings of these days, those further off that ask something, and those with a nudge that waits. */
export async function meetingsInQuestion(
  unit: Unit,
  waiting: readonly NudgeRow[],
  settings: SettingsNow,
): Promise<MeetingRow[]> {
  const since = unit.now - BACK_MS - daysOffMs(settings);
  const [near, asking, nudged] = await Promise.all([
    unit.where('meeting', 'start', IDBKeyRange.bound(since, unit.now + AHEAD_MS)),
    unit.where('meeting', 'question', IDBKeyRange.lowerBound(since)),
    Promise.all([...new Set(waiting.map((nudge) => nudge.meetingId))].map((id) => unit.get('meeting', id))),
  ]);
  const found = nudged.filter((meeting) => meeting !== undefined);
  return [...new Map([...near, ...asking, ...found].map((meeting) => [meeting.id, meeting])).values()];
}

/** The meetings with what is on their agenda and what was written in them, looked up only where a nudge may ask. */
export async function nudgedMeetings(
  unit: Unit,
  circle: Circle,
  meetings: readonly MeetingRow[],
  settings: SettingsNow,
  zone: string,
): Promise<NudgedMeeting[]> {
  const agendas = new Map<Id, Promise<boolean>>();
  const hasTopics = (pairId: Id) => {
    const known = agendas.get(pairId) ?? hasTopicsIn(unit, circle, pairId);
    agendas.set(pairId, known);
    return known;
  };
  return Promise.all(
    meetings.map(async (meeting) => {
      const isAhead = settings.nudgeTopics && meeting.state === 'scheduled' && (meeting.start ?? 0) > unit.now;
      const isOver = mayAskForNotes(meeting, settings, zone, unit.now);
      return {
        ...meeting,
        hasTopics: isAhead ? await hasTopics(meeting.pairId) : true,
        written: isOver ? await wasWritten(unit, meeting, zone) : true,
      };
    }),
  );
}

async function hasTopicsIn(unit: Unit, circle: Circle, pairId: Id): Promise<boolean> {
  const person = personOfPair(circle, pairId);
  const pairIds = person ? pairIdsOf(circle, person.id) : [pairId];
  const lists = await Promise.all(pairIds.map((id) => unit.where('topic', 'open', id, LOOK_AT)));
  return lists.some((topics) => topics.length === LOOK_AT || topics.some((topic) => topic.parkedAt === null));
}

/** Preparation from before the meeting is no sign; a rating after it is. */
async function wasWritten(unit: Unit, meeting: MeetingRow, zone: string): Promise<boolean> {
  if (heldBecause(meeting, await signsOf(unit, meeting), zone) !== null) return true;
  const wrapUp = await unit.get('wrap-up', hashId('wrap-up', meeting.id));
  return wrapUp !== undefined && (wrapUp.rating !== null || wrapUp.better !== null);
}
