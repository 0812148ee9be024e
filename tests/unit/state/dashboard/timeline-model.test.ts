import { afterEach, expect, test, vi } from 'vitest';
import { lineOf } from '@/utils/domain/timeline/fold-timeline';
import type { TimelineQuery, TimelineView } from '@/utils/domain/views/timeline-view';
import { chooseCover } from '@/utils/state/cover';
import { TimelineModel } from '@/utils/state/dashboard/timeline-model';
import { daysOf, isSwapped } from '@/utils/state/dashboard/timeline-span';
import { rowOf, told } from '../../domain/timeline/timeline-fixture';
import { fakePort } from '../fake-port';

const ALL = told({
  capture: Array.from({ length: 100 }, (_, n) => rowOf('capture', `c${n}`, { capturedAt: 1_000 - n })),
});

/** A worker whose answers wait until they are let go. */
function start(unfolded: string | null = null) {
  const asked: TimelineQuery[] = [];
  const held: (() => void)[] = [];
  const { port, changed } = fakePort({
    'view/timeline': async (query: TimelineQuery): Promise<TimelineView> => {
      asked.push(query);
      await new Promise<void>((go) => held.push(go));
      const shown = ALL.slice(0, Math.max(query.limit, ALL.findIndex(({ id }) => id === query.reach) + 1));
      return { lines: shown.map((entry) => ({ ...lineOf(entry), snippet: null })), more: true, counts: [], years: [] };
    },
  });
  const timeline = new TimelineModel(port, 'ana', unfolded);
  const stop = timeline.start();
  const answer = async () => {
    await vi.waitFor(() => expect(held.length).toBeGreaterThan(0));
    held.shift()!();
  };
  return { timeline, stop, asked, answer, changed, lines: () => timeline.view.value?.lines.length };
}

afterEach(() => chooseCover('none'));

test('what is in sight stays in sight; another choice begins anew, and an answer to the old one moves nothing', async () => {
  const { timeline, asked, answer, changed, lines } = start();
  await answer();
  await vi.waitFor(() => expect(lines()).toBe(30));
  const more = timeline.earlier();
  await answer();
  await more;
  expect(lines()).toBe(60);
  changed(['capture']);
  await answer();
  await vi.waitFor(() => expect(asked.at(-1)).toMatchObject({ limit: 60, reach: 'c59' }));

  changed(['capture']);
  await vi.waitFor(() => expect(asked).toHaveLength(4));
  timeline.toggle('topic');
  await answer();
  await vi.waitFor(() => expect(asked.at(-1)).toMatchObject({ kinds: ['topic'], limit: 30, reach: null }));
});

test('a one-on-one that was looked for is reached at first, and no longer once one looks for something else', async () => {
  const { timeline, asked, answer } = start('c80');
  await answer();
  expect(asked[0]).toMatchObject({ limit: 30, reach: 'c80' });
  timeline.words.value = ' rota ';
  await answer();
  await vi.waitFor(() => expect(asked.at(-1)).toMatchObject({ words: 'rota', reach: null }));
});

test('under cover only shared things are asked for, from the same place; blanks are no words', async () => {
  const { timeline, asked, answer, lines } = start();
  timeline.words.value = '  ';
  await answer();
  await vi.waitFor(() => expect(lines()).toBe(30));
  expect(asked.every(({ words }) => words === null)).toBe(true);
  timeline.visibility.value = 'private';
  await answer();
  await vi.waitFor(() => expect(asked.at(-1)).toMatchObject({ visibility: 'private' }));
  await answer();
  chooseCover('hidden');
  await answer();
  await vi.waitFor(() => expect(asked.at(-1)).toMatchObject({ visibility: 'shared' }));
});

test.each([
  ['all', { first: '', last: '' }, { first: null, last: null }],
  ['2024', { first: '', last: '' }, { first: '2024-01-01', last: '2024-12-31' }],
  ['own', { first: '2024-02-29', last: '' }, { first: '2024-02-29', last: null }],
  ['own', { first: '', last: '2024-02-29' }, { first: null, last: '2024-02-29' }],
] as const)('the span %s with own days %j asks for %j', (span, own, days) => {
  expect(daysOf(span, own)).toEqual(days);
  expect(isSwapped(own)).toBe(false);
});
