import { hashId } from '@/utils/domain/rows/id';
import type { Id } from '@/utils/domain/rows/row';
import { DAY_MS, HOUR_MS } from '@/utils/domain/time/lengths';

export const PEOPLE = 40;
export const WEEK = 7 * DAY_MS;
export const MEETINGS_EACH = 250;

/** `week` 0 is the newest of this person; `start` in epoch milliseconds. */
export interface PastMeeting {
  id: Id;
  pairId: Id;
  person: number;
  week: number;
  start: number;
}

/** How many people, and how often each of them is met. */
interface Shape {
  people: number;
  meetingsEach: number;
  everyWeeks: number;
}

const WEEKLY: Shape = { people: PEOPLE, meetingsEach: MEETINGS_EACH, everyWeeks: 1 };

/** What a meeting left behind: the body of its note, and the fields of rows. */
interface Left {
  note: string;
  topics: object[];
  items?: object[];
}

/**
 * A backup of somebody who has used Halfhour for years, as the file has it, so that it goes in through the same door as
 * a real one. `now`: epoch milliseconds; the newest meeting of everyone is in the week before it.
 */
export function yearsOfMeetings(now: number, left: (meeting: PastMeeting) => Left, shape = WEEKLY): string {
  const stamp = `0${now.toString(36)}-0000-BENCHDEVICE00000000000`;
  const row = (id: Id, scope: string, fields: object) => {
    return { ...fields, id, scope, schemaV: 1, createdAt: stamp, updatedAt: stamp, deletedAt: null };
  };
  const people = Array.from({ length: shape.people }, (_, person) => ({
    ...{ person, personId: hashId('person', String(person)), pairId: hashId('pair', hashId('person', String(person))) },
    fields: { name: `Person ${person}`, relation: 'report', rhythmDays: null, mergedInto: null },
  }));
  const past = people.flatMap(({ person, pairId }) => meetingsWith(person, pairId, now, shape));
  const all = past.map((meeting) => ({ meeting, scope: `pair:${meeting.pairId}`, ...left(meeting) }));
  const tables = {
    person: people.map(({ personId, fields }) => row(personId, 'vault', fields)),
    pair: people.map(({ pairId, personId }) => row(pairId, 'vault', { personId })),
    meeting: all.map(({ meeting, scope }) => row(meeting.id, scope, heldMeeting(meeting))),
    note: all.map(({ meeting: { id, pairId }, scope, note }) =>
      row(hashId('note', id), scope, { pairId, meetingId: id, visibility: 'shared', body: note }),
    ),
    topic: all.flatMap(({ meeting: { id }, scope, topics }) =>
      topics.map((fields, n) => row(hashId('topic', id, String(n)), scope, fields)),
    ),
    'action-item': all.flatMap(({ meeting: { id }, scope, items = [] }) =>
      items.map((fields, n) => row(hashId('item', id, String(n)), scope, fields)),
    ),
  };
  return JSON.stringify({ format: 'halfhour-backup', version: 1, madeAt: new Date(now).toISOString(), tables });
}

function meetingsWith(person: number, pairId: Id, now: number, { meetingsEach, everyWeeks }: Shape): PastMeeting[] {
  return Array.from({ length: meetingsEach }, (_, week) => {
    const start = now - (week + 1) * everyWeeks * WEEK + (person % PEOPLE) * HOUR_MS;
    return { id: hashId('meeting', String(person), String(week)), pairId, person, week, start };
  });
}

function heldMeeting({ pairId, person, start }: PastMeeting): object {
  return {
    ...{ pairId, site: 'google', seriesKey: `series${person}`, title: `Person ${person} / Maya 1:1` },
    ...{ start, end: start + HOUR_MS / 2, date: new Date(start).toISOString().slice(0, 10), state: 'held' },
    ...{ stateReason: 'note', stateBy: 'unknown', movedFrom: null, userSaid: null, answeredAt: null },
    ...{ timeZone: 'Europe/Berlin', zoneCertain: true, recurring: true, location: null },
  };
}
