import { expect, test } from 'vitest';
import { feedEventId } from '@/utils/domain/feeds/feed-event-id';
import { occurrenceId, seriesKeyOf } from '@/utils/domain/meetings/occurrence-id';

const page = (text: string) => btoa(text).replace(/=+$/, '');
const ANA = 'ana@acme.example';

test.each([
  ['a single event', 'abc123@google.com', null, 'abc123'],
  ['an occurrence', 'abc123@google.com', Date.parse('2026-11-24T09:00Z'), 'abc123_20261124T090000Z'],
  ['a whole day', 'abc123@google.com', '2026-11-24', 'abc123_20261124'],
  [
    'an occurrence after a split',
    'abc123_R20261116T090000@google.com',
    Date.parse('2026-11-24T09:00Z'),
    'abc123_R20261116T090000_20261124T090000Z',
  ],
  // The first letters of every UID of Outlook, as ids of Google's calendars show them.
  ['an event from elsewhere', '04000', null, '_60q30c1g'],
])('%s has the id of Google’s page', (_, uid, recurrenceId, id) => {
  expect(feedEventId('google', { uid, recurrenceId }, ANA)).toBe(page(`${id} ${ANA}`));
});

test('an address of Gmail is short on the page', () => {
  expect(feedEventId('google', { uid: 'a@google.com', recurrenceId: null }, 'ana@gmail.com')).toBe(page('a ana@m'));
});

test('whatever the account, it is the same occurrence of the same series', () => {
  const occurrence = { uid: 'abc_R20261116T090000@google.com', recurrenceId: Date.parse('2026-11-24T09:00Z') };
  const own = feedEventId('google', occurrence, ANA);
  const none = feedEventId('google', occurrence, null);
  expect(occurrenceId('google', { id: own })).toBe(occurrenceId('google', { id: none }));
  const keyed = { id: none, seriesId: null, title: '', start: null, end: null, recurring: true };
  expect(seriesKeyOf('google', keyed)).toBe('abc');
});

test('elsewhere the id tells nothing, and differs for each occurrence', () => {
  const ids = [null, Date.parse('2026-11-24T09:00Z'), '2026-11-24'].map((recurrenceId) =>
    feedEventId('outlook', { uid: 'secret', recurrenceId }, ANA),
  );
  expect(new Set(ids).size).toBe(3);
  expect(ids.join()).not.toContain('secret');
});
