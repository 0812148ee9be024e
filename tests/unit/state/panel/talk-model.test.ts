import { signal } from '@preact/signals';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { HOUR_MS, MINUTE_MS } from '@/utils/domain/time/lengths';
import type { MeetingSummary } from '@/utils/domain/views/parts';
import type { TalkSlot } from '@/utils/domain/wrap-up/talk-balance';
import { createTalk } from '@/utils/state/panel/talk-model';
import { fakePort } from '../fake-port';
import { meeting } from './panel-fixture';

const START = meeting.start!;

beforeEach(() => void vi.useFakeTimers({ now: START }));
afterEach(() => void vi.useRealTimers());

function panelOf(shown: MeetingSummary | null = meeting) {
  const worker = fakePort({});
  const current = signal(shown);
  const talk = createTalk(worker.port, current, { view: signal(null), edit: () => undefined }, Date.now);
  const stop = talk.start();
  const slots = () =>
    worker.sent.flatMap(({ type, data }) => (type === 'talk/count' ? (data as { slots: TalkSlot[] }).slots : []));
  const seconds = (side: 'me' | 'them') => slots().filter((one) => one.side === side).length * 5;
  return { ...worker, talk, current, stop, slots, seconds };
}

test('one key starts, the other takes over, the same again stops', () => {
  const { talk, seconds } = panelOf();
  talk.press('me');
  expect(talk.counting.value).toBe('me');
  vi.advanceTimersByTime(20_000);
  talk.press('them');
  expect(talk.counting.value).toBe('them');
  vi.advanceTimersByTime(40_000);
  talk.press('them');
  expect(talk.counting.value).toBeNull();
  vi.advanceTimersByTime(60_000);
  expect([seconds('me'), seconds('them')]).toEqual([20, 40]);
});

test('it is counted as it goes on, and told twice a minute', () => {
  const { talk, sent, slots } = panelOf();
  talk.press('me');
  vi.advanceTimersByTime(25_000);
  expect(talk.seconds.value).toEqual({ secondsMe: 25, secondsThem: 0 });
  expect(sent).toEqual([]);
  vi.advanceTimersByTime(95_000);
  expect(sent.length).toBe(4);
  expect(new Set(slots().map(({ slot }) => slot)).size).toBe(slots().length);
});

test('a panel that goes away tells what it has; what the computer slept through is nobody’s', () => {
  const { talk, leave, seconds } = panelOf();
  talk.press('me');
  vi.advanceTimersByTime(10_000);
  vi.setSystemTime(Date.now() + 600_000);
  vi.advanceTimersByTime(10_000);
  leave();
  expect(seconds('me')).toBeGreaterThanOrEqual(10);
  expect(seconds('me')).toBeLessThanOrEqual(20);
});

test('another meeting is shown: counting ends, and goes to the meeting in which it was counted', () => {
  const { talk, current, sent } = panelOf();
  talk.press('me');
  vi.advanceTimersByTime(10_000);
  current.value = { ...meeting, id: 'meeting-2' };
  expect(talk.counting.value).toBeNull();
  vi.advanceTimersByTime(5_000);
  expect(sent.map(({ data }) => (data as { meetingId: string }).meetingId)).toEqual([meeting.id]);
});

test('who forgets to stop is stopped an hour after the end', () => {
  const { talk, seconds } = panelOf();
  vi.setSystemTime(meeting.end!);
  talk.press('me');
  vi.advanceTimersByTime(3 * HOUR_MS);
  expect(talk.counting.value).toBeNull();
  expect(seconds('me')).toBeLessThanOrEqual(3_610);
});

test('what is left is told minute by minute', () => {
  const { talk } = panelOf();
  expect(talk.left.value).toMatchObject({ kind: 'running', minutes: 30 });
  vi.advanceTimersByTime(25 * MINUTE_MS);
  expect(talk.left.value).toMatchObject({ kind: 'closing', minutes: 5 });
  vi.advanceTimersByTime(11 * MINUTE_MS);
  expect(talk.left.value).toMatchObject({ kind: 'over', minutes: 6 });
});
