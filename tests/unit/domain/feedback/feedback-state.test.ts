import { describe, expect, it } from 'vitest';
import { byWaiting, feedbackView, isOldDraft } from '@/utils/domain/feedback/feedback-state';
import type { FeedbackRow } from '@/utils/domain/rows/feedback';
import { DAY_MS } from '@/utils/domain/time/lengths';

const NOW = 100 * DAY_MS;

function row(fields: Partial<FeedbackRow> = {}): FeedbackRow {
  return {
    ...{ id: 'f', scope: 'vault', schemaV: 2, createdAt: '', updatedAt: '', deletedAt: null, pairId: 'p' },
    ...{ kind: 'praise', direction: 'given', situation: '', behaviour: 'Stayed calm', impact: '', closing: '' },
    ...{ state: 'draft', stateAt: NOW, saidIn: null, topicId: null },
    ...fields,
  };
}

describe('feedback that waits', () => {
  it.each([
    [6, 'draft', false],
    [7, 'draft', true],
    [30, 'draft', true],
    [30, 'planned', false],
    [30, 'said', false],
  ] as const)('%i days as %s: is it an old draft? %s', (days, state, old) => {
    expect(isOldDraft(feedbackView(row({ state, stateAt: NOW - days * DAY_MS }), null, NOW))).toBe(old);
  });

  it('counts as said once its topic was ticked, since then', () => {
    const planned = row({ state: 'planned', topicId: 't', stateAt: NOW - 9 * DAY_MS });
    expect(feedbackView(planned, null, NOW)).toMatchObject({ state: 'planned', ageDays: 9 });
    expect(feedbackView(planned, NOW - 2 * DAY_MS, NOW)).toMatchObject({ state: 'said', ageDays: 2 });
    expect(feedbackView(row(), NOW, NOW).state).toBe('draft');
  });

  it('stands with the oldest draft on top and what was said last of all, newest first', () => {
    const view = (id: string, state: FeedbackRow['state'], days: number) =>
      feedbackView(row({ id, state, stateAt: NOW - days * DAY_MS }), null, NOW);
    const all = [view('a', 'said', 9), view('b', 'said', 1), view('c', 'draft', 1), view('d', 'draft', 9)];
    expect([...all, view('e', 'planned', 5)].sort(byWaiting).map(({ id }) => id)).toEqual(['d', 'c', 'e', 'b', 'a']);
  });
});
