import { expect, test } from 'vitest';
import type { MeetingState } from '@/utils/domain/rows/meeting';
import { MINUTE_MS } from '@/utils/domain/time/lengths';
import { clashes } from '@/utils/domain/week/clashes';

const at = (id: string, start: number | null, end: number | null, state: MeetingState = 'scheduled') => ({
  id,
  start: start === null ? null : start * MINUTE_MS,
  end: end === null ? null : end * MINUTE_MS,
  state,
});

const who = (...meetings: ReturnType<typeof at>[]) =>
  Object.fromEntries([...clashes(meetings)].map(([id, others]) => [id, others.map((other) => other.id).join()]));

test.each([
  ['one ends as the other begins', [at('a', 0, 30), at('b', 30, 60)], {}],
  ['they share a minute', [at('a', 0, 31), at('b', 30, 60)], { a: 'b', b: 'a' }],
  ['one lies within the other', [at('a', 0, 60), at('b', 10, 20)], { a: 'b', b: 'a' }],
  ['both begin at once, one without an end', [at('a', 0, 30), at('b', 0, null)], { a: 'b', b: 'a' }],
  ['one was called off', [at('a', 0, 30), at('b', 0, 30, 'cancelled')], {}],
  ['one was missed', [at('a', 0, 30), at('b', 0, 30, 'missed')], {}],
  ['one takes the whole day', [at('a', 0, 30), at('b', null, null)], {}],
  ['three at once', [at('a', 0, 30), at('b', 10, 40), at('c', 20, 50)], { a: 'b,c', b: 'a,c', c: 'a,b' }],
])('%s', (_, meetings, found) => {
  expect(who(...meetings)).toEqual(found);
});
