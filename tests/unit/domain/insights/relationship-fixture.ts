import type { CountedItem, CountedMeeting, CountedTopic, Relationship } from '@/utils/domain/insights/relationship';
import { formatStamp } from '@/utils/domain/time/hybrid-clock';
import { DAY_MS } from '@/utils/domain/time/lengths';

const HALF_HOUR = 1_800_000;

/** Ten o'clock in the morning of a day of January 2026, UTC; day 1 is a Thursday. */
export const onDay = (day: number, hour = 10) => Date.UTC(2026, 0, day, hour);
export const stampOf = (at: number) => formatStamp({ ms: at, counter: 0 }, 'test');

export function meeting(id: string, day: number, fields: Partial<CountedMeeting> = {}): CountedMeeting {
  const start = onDay(day);
  const date = new Date(start).toISOString().slice(0, 10);
  const when = { id, start, end: start + HALF_HOUR, date };
  return { ...when, state: 'held', stateBy: 'unknown', movedFrom: null, repair: null, ...fields };
}

export function topic(writtenOn: number, doneIn: string | null, fields: Partial<CountedTopic> = {}): CountedTopic {
  const written = onDay(writtenOn, 8);
  return {
    ...{ raisedBy: 'me', kind: 'talk', doneIn, doneAt: doneIn === null ? null : written + DAY_MS, parkedAt: null },
    ...{ createdAt: stampOf(written), scope: 'pair:p', questionKey: null, theme: null },
    ...fields,
  };
}

export function item(madeIn: string | null, madeOn: number, fields: Partial<CountedItem> = {}): CountedItem {
  const closed = { doneAt: null, droppedAt: null, movedTimes: 0, nextFrom: null };
  return { madeIn, owner: 'me', due: 'next', ...closed, createdAt: stampOf(onDay(madeOn, 11)), ...fields };
}

export function relationship(fields: Partial<Relationship> = {}): Relationship {
  const none = { moves: [], topics: [], items: [], wrapUps: [], touches: [], feedback: [] };
  return { personId: 'ana', plannedMinutes: null, meetings: [], ...none, ...fields };
}
