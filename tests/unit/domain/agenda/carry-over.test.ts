import { describe, expect, test } from 'vitest';
import { arrange, sinceLastTime } from '@/utils/domain/agenda/carry-over';
import { meetingsWaited } from '@/utils/domain/agenda/topic-view';
import { formatStamp } from '@/utils/domain/time/hybrid-clock';
import type { TopicView } from '@/utils/domain/views/parts';

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

test('an open topic is on the agenda or aside; what was put off is aside in that meeting alone', () => {
  const topic = (id: string, more: object) =>
    ({
      id,
      rank: id,
      done: false,
      parked: false,
      notIn: null,
      meetingsWaited: 0,
      sectionId: null,
      ...more,
    }) as TopicView;
  const topics = [
    topic('open', {}),
    topic('ticked', { done: true, parked: true, notIn: 'm1' }),
    topic('parked', { parked: true }),
    topic('put off', { notIn: 'm1' }),
  ];
  const of = (meetingId: string | null) => {
    const { rest, aside } = arrange(topics, meetingId);
    return { agenda: rest.map((one) => one.id), aside: aside.map((one) => one.id) };
  };
  expect(of('m1')).toEqual({ agenda: ['open', 'ticked'], aside: ['parked', 'put off'] });
  expect(of('m2')).toEqual({ agenda: ['open', 'put off', 'ticked'], aside: ['parked'] });
  expect(of(null)).toEqual({ agenda: ['open', 'put off', 'ticked'], aside: ['parked'] });
});

test('since last time: what was promised elsewhere and is open, and what was ticked since', () => {
  const item = (madeIn: string | null, doneAt: number | null, droppedAt: number | null = null) => {
    return { madeIn, doneAt, droppedAt };
  };
  const [here, open, justDone, longDone] = [item('m2', null), item('m1', null), item('m1', 20), item('m1', 5)];
  const [justDropped, longDropped] = [item('m1', null, 20), item('m1', null, 5)];
  const all = [here, open, justDone, longDone, justDropped, longDropped];
  expect(sinceLastTime(all, 'm2', 10)).toEqual([open, justDone, justDropped]);
  expect(sinceLastTime([justDone], 'm2', null)).toEqual([]);
});

test('waiting topics stand apart, each list by rank; one in a section stays in its section', () => {
  const topic = (id: string, rank: string, waited: number, sectionId: string | null = null) =>
    ({ id, rank, meetingsWaited: waited, sectionId, done: false, parked: false, notIn: null }) as TopicView;
  const topics = [topic('b', 'a2', 1), topic('c', 'a1', 0), topic('a', 'a0', 3), topic('d', 'a3', 5, 'priorities')];
  const { waiting, rest } = arrange(topics, 'm1');
  expect([waiting.map((one) => one.id), rest.map((one) => one.id)]).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ]);
});
