import { describe, expect, test } from 'vitest';
import { onAgenda, sinceLastTime, splitWaiting } from '@/utils/domain/agenda/carry-over';
import { rhythmDays } from '@/utils/domain/agenda/rhythm';
import { meetingsWaited } from '@/utils/domain/agenda/topic-view';
import { formatStamp } from '@/utils/domain/time/hybrid-clock';

const at = (iso: string) => Date.parse(iso);
const held = (id: string, start: string) => ({
  id,
  state: 'held' as const,
  start: at(start),
  end: at(start) + 1_800_000,
});

describe('how often a topic has waited', () => {
  const meetings = [
    held('m1', '2026-11-02T09:00:00Z'),
    { ...held('m2', '2026-11-09T09:00:00Z'), state: 'cancelled' as const },
    held('m3', '2026-11-16T09:00:00Z'),
  ];
  const raised = (iso: string, more = {}) => ({
    createdAt: formatStamp({ ms: at(iso), counter: 0 }, 'd'),
    doneAt: null,
    doneIn: null,
    ...more,
  });
  const now = at('2026-11-20T09:00:00Z');
  test.each([
    ['raised before all: the held ones count', raised('2026-11-01T09:00:00Z'), 2],
    ['raised during a meeting: that meeting counts', raised('2026-11-16T09:10:00Z'), 1],
    ['raised after the last one', raised('2026-11-17T09:00:00Z'), 0],
    [
      'the meeting it was ticked in is not one it waited for',
      raised('2026-11-01T09:00:00Z', { doneAt: at('2026-11-16T09:45:00Z'), doneIn: 'm3' }),
      1,
    ],
  ])('%s', (_, topic, expected) => {
    expect(meetingsWaited(topic, meetings, now)).toBe(expected);
  });
});

test('an open topic is on every agenda, a ticked one on that of its meeting alone', () => {
  const topics = [
    { id: 'open', doneAt: null, doneIn: null, parkedAt: null, notIn: null },
    { id: 'here', doneAt: 5, doneIn: 'm1', parkedAt: 4, notIn: 'm1' },
    { id: 'there', doneAt: 5, doneIn: 'm2', parkedAt: null, notIn: null },
    { id: 'nowhere', doneAt: 5, doneIn: null, parkedAt: null, notIn: null },
    { id: 'parked', doneAt: null, doneIn: null, parkedAt: 3, notIn: null },
    { id: 'put off', doneAt: null, doneIn: null, parkedAt: null, notIn: 'm1' },
  ];
  const of = (meetingId: string | null) => {
    const { agenda, aside } = onAgenda(topics, meetingId);
    return { agenda: agenda.map((one) => one.id), aside: aside.map((one) => one.id) };
  };
  expect(of('m1')).toEqual({ agenda: ['open', 'here'], aside: ['parked', 'put off'] });
  expect(of('m2')).toEqual({ agenda: ['open', 'there', 'put off'], aside: ['parked'] });
  expect(of(null)).toEqual({ agenda: ['open', 'put off'], aside: ['parked'] });
});

test('since last time: what was promised elsewhere and is open, and what was ticked since', () => {
  const item = (madeIn: string | null, doneAt: number | null) => ({ madeIn, doneAt });
  const [here, open, justDone, longDone] = [item('m2', null), item('m1', null), item('m1', 20), item('m1', 5)];
  expect(sinceLastTime([here, open, justDone, longDone], 'm2', 10)).toEqual([open, justDone]);
  expect(sinceLastTime([justDone], 'm2', null)).toEqual([]);
});

test('waiting topics stand apart, each list by rank', () => {
  const topic = (id: string, rank: string, waited: number) => ({ id, rank, meetingsWaited: waited }) as never;
  const { waiting, rest } = splitWaiting([topic('b', 'a2', 1), topic('c', 'a1', 0), topic('a', 'a0', 3)]);
  expect([waiting.map((one) => one.id), rest.map((one) => one.id)]).toEqual([['a', 'b'], ['c']]);
});

describe('the rhythm', () => {
  const on = (days: number[], state: 'held' | 'cancelled' = 'held') =>
    days.map((day) => ({ start: day * 86_400_000, state }));
  test.each([
    ['weekly', on([0, 7, 14, 21]), 7],
    ['weekly with one skipped', on([0, 7, 21, 28]), 7],
    ['every other week', on([0, 14, 28]), 14],
    ['called off ones leave a gap', [...on([0, 14, 28]), ...on([7], 'cancelled')], 14],
    ['two on one day are one', on([0, 0, 7, 14]), 7],
    ['two tell nothing', on([0, 7]), null],
  ])('%s', (_, meetings, expected) => {
    expect(rhythmDays(meetings)).toBe(expected);
  });
});
