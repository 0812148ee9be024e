import { DAY_MS } from '@/utils/domain/time/lengths';
import type { AllFeedbackView, FeedbackEntry, FeedbackPerson } from '@/utils/domain/views/feedback-view';

/** Thursday, November 26 2026, noon. */
export const NOW = Date.parse('2026-11-26T12:00:00Z');

export function entry(id: string, fields: Partial<FeedbackEntry> & { days?: number } = {}): FeedbackEntry {
  const { days = 0, ...rest } = fields;
  return {
    ...{ id, personId: 'ana', kind: 'praise', direction: 'given', state: 'said', topicId: null },
    ...{ situation: '', behaviour: `What ${id} is about`, impact: '', closing: '' },
    ...{ at: NOW - days * DAY_MS, ageDays: days },
    ...rest,
  };
}

export function person(id: string, fields: Partial<FeedbackPerson> = {}): FeedbackPerson {
  const name = { ana: 'Ana Novak', ben: 'Ben Ökafor', cy: 'Cy Young' }[id] ?? id;
  return { id, pairId: `pair-${id}`, name, role: 'manager', putAway: false, ...fields };
}

export function view(feedback: FeedbackEntry[], fields: Partial<AllFeedbackView> = {}): AllFeedbackView {
  return { visibility: 'private', role: 'manager', feedback, people: [person('ana'), person('ben')], ...fields };
}
