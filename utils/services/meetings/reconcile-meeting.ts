import { countPeople } from '@/utils/domain/detection/count-people';
import type { Self } from '@/utils/domain/detection/evidence';
import { factsOf, type MeetingTruth, type SightingFacts } from '@/utils/domain/meetings/facts';
import type { HeldSign } from '@/utils/domain/meetings/held';
import { reconcile, truthPatch } from '@/utils/domain/meetings/reconcile';
import { calledOffBy, settledByItself } from '@/utils/domain/repair/replacement';
import type { MeetingRow, SightingRow } from '@/utils/domain/rows/meeting';
import type { Id } from '@/utils/domain/rows/row';
import { stampTime } from '@/utils/domain/time/hybrid-clock';
import type { Unit } from '@/utils/store/unit';
import { attendeesOf } from '../calendar/sight-event';
import { changeMeeting } from './change-log';

/** A sighting as the reconciler reads it. */
export function sightingFacts(sighting: SightingRow, self: Self, homeZone: string): SightingFacts {
  const attendees = attendeesOf(sighting);
  const others = attendees && countPeople(attendees, self).others;
  const people = attendees?.map((one) => ({ ...one, self: one.self || isMe(one.email, self) })) ?? null;
  return factsOf(sighting, { attendees: people, others }, homeZone);
}

function isMe(email: string | null, self: Self): boolean {
  return email !== null && self.emails.includes(email);
}

/** Brings a meeting in line with what its sources say, what was done in it and the time of day. */
export async function reconcileMeeting(
  unit: Unit,
  meetingId: Id,
  around: { self: Self; zone: string },
): Promise<MeetingRow | null> {
  const meeting = await unit.get('meeting', meetingId);
  if (!meeting) return null;
  const sightings = await unit.where('sighting', 'meeting', meetingId);
  const told = reconcile({
    previous: truthOf(meeting),
    sightings: sightings.map((one) => sightingFacts(one, around.self, around.zone)),
    signs: await signsOf(unit, meeting),
    now: unit.now,
    homeZone: around.zone,
  });
  const next = told && { ...told, stateBy: calledOffBy(told, meeting) };
  const changes = next && truthPatch(truthOf(meeting), next);
  if (!changes) return meeting;
  return changeMeeting(unit, meeting, { ...changes, ...settledByItself(meeting, next, unit.now) });
}

function truthOf(row: MeetingRow): MeetingTruth {
  const { title, start, end, date, timeZone, zoneCertain, state, stateReason, stateBy, movedFrom } = row;
  const { recurring, location, userSaid, standsAgainst, saidBy, answeredAt } = row;
  const time = { title, start, end, date, timeZone, zoneCertain };
  return {
    ...time,
    state,
    stateReason,
    stateBy,
    movedFrom,
    recurring,
    location,
    userSaid,
    standsAgainst,
    saidBy,
    answeredAt,
  };
}

/** Notes, ticks and promises of a meeting. What was said in writing instead is no sign that people met. */
export async function signsOf(unit: Unit, meeting: MeetingRow): Promise<HeldSign[]> {
  if (meeting.repair === 'written') return [];
  const [notes, topics, items, pairItems] = await Promise.all([
    unit.where('note', 'meeting', meeting.id),
    unit.where('topic', 'doneIn', meeting.id),
    unit.where('action-item', 'madeIn', meeting.id),
    unit.where('action-item', 'pair', meeting.pairId),
  ]);
  const done = (at: number | null) => (at === null ? [] : [at]);
  return [
    ...notes.filter((note) => note.body.trim() !== '').map((note) => sign('note', stampTime(note.updatedAt))),
    ...topics.flatMap((topic) => done(topic.doneAt)).map((at) => sign('topic-ticked', at)),
    ...items.map((item) => sign('action-made', stampTime(item.createdAt))),
    ...pairItems.flatMap((item) => done(item.doneAt)).map((at) => sign('action-done', at)),
  ];
}

function sign(kind: HeldSign['kind'], at: number): HeldSign {
  return { kind, at };
}
