import { expect, test } from 'vitest';
import { believed } from '@/utils/domain/meetings/believed';
import type { SightingFacts } from '@/utils/domain/meetings/facts';
import { HOUR_MS } from '@/utils/domain/time/lengths';
import { MONDAY, seen } from './given';

const page = (title: string, more: Partial<SightingFacts> = {}) => seen({ title, seenAt: MONDAY, ...more });
const feed = (title: string, more: Partial<SightingFacts> = {}) => page(title, { fromFeed: true, ...more });
const other = (title: string, more: Partial<SightingFacts> = {}) => page(title, { calendar: 'outlook ana', ...more });

type Case = [whose: string, believed: SightingFacts, not: SightingFacts[]];
test.each<Case>([
  [
    'who still shows it',
    page('shown'),
    [other('gone', { missedViews: 2, changedAt: MONDAY, seenAt: MONDAY + HOUR_MS })],
  ],
  ['who shows it before who may hide it', page('shown'), [other('hidden', { hiddenViews: 2 })]],
  ['who may hide it before who lost it', page('hidden', { hiddenViews: 2 }), [other('gone', { missedViews: 2 })]],
  [
    'the page that looked after its feed spoke',
    page('page', { seenAt: MONDAY + HOUR_MS }),
    [feed('feed', { changedAt: MONDAY })],
  ],
  [
    'the feed that spoke after its page was left',
    feed('feed', { seenAt: MONDAY + HOUR_MS }),
    [page('page', { changedAt: MONDAY })],
  ],
  [
    'of two calendars the one that changed last',
    page('changed', { changedAt: MONDAY - HOUR_MS }),
    [other('looked at', { seenAt: MONDAY + HOUR_MS })],
  ],
  ['of two that never changed the marked one', page('Cancelled: it'), [other('it', { seenAt: MONDAY + HOUR_MS })]],
])('%s is believed', (_, truth, others) => {
  expect(believed([truth, ...others])).toBe(truth);
  expect(believed([...others, truth])).toBe(truth);
});

test('nobody is nobody', () => {
  expect(believed([])).toBeNull();
});
