// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { SaveSign } from '@/components/shared/save-sign';

afterEach(() => {
  cleanup();
});

test('what it comes to is read out, not every pause on the way', () => {
  const { rerender, container } = render(<SaveSign sign="idle" />);
  const read = () => screen.getByRole('status').textContent;
  const seen = () => container.querySelector('[aria-hidden]')?.textContent ?? '';
  expect([read(), seen()]).toEqual(['', '']);
  rerender(<SaveSign sign="saving" />);
  expect([read(), seen()]).toEqual(['', 'Saving…']);
  rerender(<SaveSign sign="saved" />);
  expect([read(), seen()]).toEqual(['Saved', 'Saved']);
  rerender(<SaveSign sign="saving" />);
  expect([read(), seen()]).toEqual(['Saved', 'Saving…']);
  rerender(<SaveSign sign="waiting" />);
  expect([read(), seen()]).toEqual(['Not saved yet', 'Not saved yet']);
});
