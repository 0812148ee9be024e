import { signal } from '@preact/signals';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CALM_MS, createSaveSign, type SaveSign } from '@/utils/state/panel/save-sign';

type NoteStates = readonly ('idle' | 'saving' | 'saved' | 'waiting' | 'refused')[];

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function follow() {
  const pending = signal(0);
  const trouble = signal<string | null>(null);
  const notes = signal<NoteStates>(['idle', 'idle']);
  const sign = createSaveSign({ pending, trouble, notes });
  const stop = sign.start();
  const seen: SaveSign[] = [];
  sign.shown.subscribe((one) => void seen.push(one));
  return { pending, trouble, notes, sign, seen, stop };
}

test('a write that is answered at once says saved and nothing before', async () => {
  const { pending, seen } = follow();
  pending.value = 1;
  await vi.advanceTimersByTimeAsync(CALM_MS - 10);
  pending.value = 0;
  await vi.advanceTimersByTimeAsync(5 * CALM_MS);
  expect(seen).toEqual(['idle', 'saved']);
});

test('one that takes its time says so, and long enough to be read', async () => {
  const { pending, sign, seen } = follow();
  pending.value = 1;
  await vi.advanceTimersByTimeAsync(CALM_MS);
  expect(sign.shown.value).toBe('saving');
  pending.value = 0;
  await vi.advanceTimersByTimeAsync(CALM_MS - 10);
  expect(sign.shown.value).toBe('saving');
  await vi.advanceTimersByTimeAsync(10);
  expect(seen).toEqual(['idle', 'saving', 'saved']);
});

test('topics, items and notes are one: it is saved when the last of them is', async () => {
  const { pending, notes, sign } = follow();
  pending.value = 2;
  notes.value = ['saving', 'idle'];
  await vi.advanceTimersByTimeAsync(2 * CALM_MS);
  pending.value = 0;
  await vi.advanceTimersByTimeAsync(2 * CALM_MS);
  expect(sign.shown.value).toBe('saving');
  notes.value = ['saved', 'idle'];
  await vi.advanceTimersByTimeAsync(2 * CALM_MS);
  expect(sign.shown.value).toBe('saved');
});

test.each<[string, string | null, NoteStates]>([
  ['a topic that can not be delivered', 'worker-unreachable', ['saved', 'saved']],
  ['a note that waits', null, ['saved', 'waiting']],
  ['a note that the worker will not have', null, ['refused', 'saved']],
])('%s is not saved yet', async (_, code, states) => {
  const { trouble, notes, sign } = follow();
  trouble.value = code;
  notes.value = states;
  await vi.advanceTimersByTimeAsync(CALM_MS);
  expect(sign.shown.value).toBe('waiting');
  trouble.value = null;
  notes.value = ['saved', 'saved'];
  await vi.advanceTimersByTimeAsync(CALM_MS);
  expect(sign.shown.value).not.toBe('waiting');
});

test('saves in a row do not make it flicker', async () => {
  const { pending, seen } = follow();
  for (let write = 0; write < 20; write++) {
    pending.value = 1;
    await vi.advanceTimersByTimeAsync(40);
    pending.value = 0;
    await vi.advanceTimersByTimeAsync(60);
  }
  await vi.advanceTimersByTimeAsync(CALM_MS);
  expect(seen).toEqual(['idle', 'saved']);
});

test('after the panel is gone nothing waits any more', async () => {
  const { pending, stop, seen } = follow();
  pending.value = 1;
  stop();
  await vi.advanceTimersByTimeAsync(2 * CALM_MS);
  expect(seen).toEqual(['idle']);
});
