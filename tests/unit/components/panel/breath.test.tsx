// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { BREATH_MS, Breath } from '@/components/panel/talk/breath';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const pass = (ms: number) =>
  act(() => {
    vi.advanceTimersByTime(ms);
  });

test('one breath takes ten seconds, in and then out, and ends by itself once', () => {
  const onDone = vi.fn();
  render(<Breath onDone={onDone} />);
  screen.getByText('Breathe in');
  pass(4_000);
  screen.getByText('Breathe out');
  pass(BREATH_MS - 4_001);
  expect(onDone).not.toHaveBeenCalled();
  pass(1);
  expect(onDone).toHaveBeenCalledTimes(1);
});

test('who leaves it is not called back', () => {
  const onDone = vi.fn();
  const { unmount } = render(<Breath onDone={onDone} />);
  unmount();
  vi.advanceTimersByTime(2 * BREATH_MS);
  expect(onDone).not.toHaveBeenCalled();
});
