import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DueMeeting, dueDate, isOverdue } from '@/utils/domain/actions/due';
import { byUrgency } from '@/utils/domain/actions/order';
import { formatStamp } from '@/utils/domain/time/hybrid-clock';

const ZONE = 'Europe/Berlin';
const stampAt = (iso: string) => formatStamp({ ms: Date.parse(iso), counter: 0 }, 'd');
const meeting = (id: string, start: string, state: DueMeeting['state'] = 'scheduled'): DueMeeting => ({
  id,
  start: Date.parse(start),
  date: start.slice(0, 10),
  state,
});
const weekly = [
  meeting('mon23', '2026-11-23T09:00:00Z', 'held'),
  meeting('mon30', '2026-11-30T09:00:00Z'),
  meeting('mon07', '2026-12-07T09:00:00Z'),
];

const OPEN = { doneAt: null, droppedAt: null, nextFrom: null };

describe('the day an item is due', () => {
  const cases: [string, { madeIn: string | null; createdAt: string; meetings?: DueMeeting[] }, string | null][] = [
    ['promised in a meeting: the one after it', { madeIn: 'mon23', createdAt: '2026-11-23T09:10:00Z' }, '2026-11-30'],
    ['written before its meeting began', { madeIn: 'mon30', createdAt: '2026-11-28T09:00:00Z' }, '2026-12-07'],
    ['captured between meetings', { madeIn: null, createdAt: '2026-11-25T09:00:00Z' }, '2026-11-30'],
    ['no next meeting is known', { madeIn: 'mon07', createdAt: '2026-12-07T09:10:00Z' }, null],
    [
      'a meeting that was called off is nobody’s deadline',
      {
        madeIn: 'mon23',
        createdAt: '2026-11-23T09:10:00Z',
        meetings: [weekly[0]!, meeting('mon30', '2026-11-30T09:00:00Z', 'cancelled'), weekly[2]!],
      },
      '2026-12-07',
    ],
    [
      'late in the evening counts as the day of the user’s zone',
      { madeIn: null, createdAt: '2026-11-23T09:10:00Z', meetings: [meeting('late', '2026-11-24T23:30:00Z')] },
      '2026-11-25',
    ],
  ];
  test.each(cases)('%s', (_, { madeIn, createdAt, meetings = weekly }, expected) => {
    const item = { due: 'next' as const, madeIn, createdAt: stampAt(createdAt), ...OPEN };
    expect(dueDate(item, meetings, ZONE)).toBe(expected);
  });
  test('a chosen day is that day, and none is none', () => {
    const item = { madeIn: 'mon23', createdAt: stampAt('2026-11-23T09:10:00Z'), ...OPEN };
    expect(dueDate({ ...item, due: '2026-11-25' }, weekly, ZONE)).toBe('2026-11-25');
    expect(dueDate({ ...item, due: null }, weekly, ZONE)).toBeNull();
  });
});

test.each([
  ['2026-11-22', null, '2026-11-23', true],
  ['2026-11-23', null, '2026-11-23', false],
  ['2026-11-22', 5, '2026-11-23', false],
  [null, null, '2026-11-23', false],
])('due %s, done %s, on %s: overdue is %s', (due, doneAt, today, expected) => {
  expect(isOverdue({ doneAt, droppedAt: null }, due, today)).toBe(expected);
});

test('the list is always: open before closed, overdue first, then by day, then by rank', () => {
  const item = fc.record({
    id: fc.uuid(),
    done: fc.boolean(),
    dropped: fc.boolean(),
    overdue: fc.boolean(),
    dueDate: fc.constantFrom(null, '2026-11-01', '2026-11-02'),
    rank: fc.constantFrom('a0', 'a1', 'a2'),
  });
  fc.assert(
    fc.property(fc.array(item), (items) => {
      const key = (one: (typeof items)[number]) =>
        [one.done || one.dropped ? 1 : 0, one.overdue ? 0 : 1, one.dueDate ?? '9999', one.rank, one.id].join('|');
      expect([...items].sort(byUrgency).map(key)).toEqual(items.map(key).sort());
    }),
  );
});
