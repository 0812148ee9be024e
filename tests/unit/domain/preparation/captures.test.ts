import { expect, test } from 'vitest';
import { CAPTURE_KINDS, captureView, newCapture, topicOfCapture } from '@/utils/domain/preparation/captures';
import type { CaptureKind, CaptureRow } from '@/utils/domain/rows/preparation';

const themes: [CaptureKind, string | null][] = [
  ['thought', null],
  ['win', 'feedback'],
  ['setback', 'roadblocks'],
  ['question', null],
  ['feedback', 'feedback'],
];

test.each(themes)('a %s is about %s', (kind, theme) => {
  expect(topicOfCapture({ kind, text: 'Words', source: null }, 'private')).toMatchObject({ text: 'Words', theme });
});

test('each kind is offered', () => {
  expect(new Set(CAPTURE_KINDS)).toEqual(new Set(themes.map(([kind]) => kind)));
});

test('where the words are from goes along to a private topic and never to a shared one', () => {
  const capture = { kind: 'thought', text: 'Words', source: 'https://example.org/a' } as const;
  expect(topicOfCapture(capture, 'private').detail).toBe('<https://example.org/a>');
  expect(topicOfCapture(capture, 'shared').detail).toBeNull();
});

test('what was for somebody who is gone is for nobody again', () => {
  const row = { id: 'c', ...newCapture({ pairId: 'pair', kind: 'win', text: 'Done', capturedAt: 1 }) } as CaptureRow;
  expect(captureView(row, 'Ben')).toMatchObject({ pairId: 'pair', personName: 'Ben' });
  expect(captureView(row, null)).toMatchObject({ pairId: null, personName: null });
});
