import * as v from 'valibot';
import { expect, test } from 'vitest';
import { newTopic } from '@/utils/domain/rows/new-rows';
import { OWN_PAGES_MESSAGES } from '@/utils/schema/own-pages-messages';

const fields = newTopic({ pairId: 'p', text: 'x', raisedBy: 'me', rank: 'a0' });

test.each([
  ['row/create', { table: 'topic', id: 'a', visibility: 'shared', fields }, true],
  ['row/create', { table: 'person', id: 'a', visibility: 'shared', fields }, false],
  ['row/create', { table: 'topic', id: '../a', visibility: 'shared', fields }, false],
  ['row/create', { table: 'topic', id: 'a', visibility: 'shared', fields: { ...fields, scope: 'vault' } }, false],
  ['row/patch', { table: 'topic', id: 'a', fields: { text: 'y' } }, true],
  ['row/patch', { table: 'topic', id: 'a', fields: { scope: 'vault' } }, false],
  ['row/patch', { table: 'topic', id: 'a', fields: { pairId: 'q' } }, false],
  ['row/patch', { table: 'topic', id: 'a', fields: { deletedAt: null } }, false],
  ['row/patch', { table: 'person', id: 'a', fields: { mergedInto: 'b' } }, false],
  ['row/patch', { table: 'meeting', id: 'a', fields: { title: 'x' } }, false],
  ['row/patch', { table: 'action-item', id: 'a', fields: { due: '2026-02-30' } }, false],
  ['row/patch', { table: 'action-item', id: 'a', fields: { due: 'next' } }, true],
  ['row/patch', { table: 'topic', id: 'a', fields: { text: 'x'.repeat(10_001) } }, false],
  ['person/create', { id: 'a', name: '   ', relation: 'peer' }, false],
  ['view/panel', undefined, true],
  ['view/panel', { tabId: 3 }, false],
] as const)('%s %j', (type, data, allowed) => {
  expect(v.is(OWN_PAGES_MESSAGES[type], data)).toBe(allowed);
});
