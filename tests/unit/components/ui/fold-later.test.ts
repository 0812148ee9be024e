// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { foldLater } from '@/components/ui/fold-later';

const point = (type: string) => document.dispatchEvent(new Event(type, { bubbles: true }));

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  point('pointerup');
  vi.useRealTimers();
});

it('folds a moment after the focus was lost', () => {
  const fold = vi.fn();
  foldLater(fold);
  expect(fold).not.toHaveBeenCalled();
  vi.advanceTimersByTime(500);
  expect(fold).toHaveBeenCalledOnce();
});

it.each(['pointerup', 'pointercancel'])('waits for a slow click: %s', (end) => {
  const fold = vi.fn();
  point('pointerdown');
  foldLater(fold);
  vi.advanceTimersByTime(5_000);
  expect(fold).not.toHaveBeenCalled();
  point(end);
  // The click comes in the same turn as the release, before anything moves.
  expect(fold).not.toHaveBeenCalled();
  vi.advanceTimersByTime(10);
  expect(fold).toHaveBeenCalledOnce();
  point(end);
  vi.advanceTimersByTime(10);
  expect(fold).toHaveBeenCalledOnce();
});
