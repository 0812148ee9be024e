import { describe, expect, test } from 'vitest';
import {
  calendarKey,
  calendarKeyOf,
  occurrenceId,
  parseGoogleId,
  seriesKeyOf,
} from '@/utils/domain/meetings/occurrence-id';

const google = (eventId: string, calendar: string): string => btoa(`${eventId} ${calendar}`).replace(/=+$/, '');
const event = (id: string, more = {}) => ({
  id,
  seriesId: null,
  title: '1:1 Theo',
  start: '2026-11-24T10:00',
  end: '2026-11-24T10:30',
  recurring: true,
  ...more,
});

describe('Google', () => {
  const mine = event(google('abc123_20261124T090000Z', 'nadia@acme.test'));
  const theirs = event(google('abc123_20261124T090000Z', 'theo@acme.test'));

  test('both sides find the same occurrence, whatever their calendars are called', () => {
    expect(occurrenceId('google', mine)).toBe(occurrenceId('google', theirs));
    expect(seriesKeyOf('google', mine)).toBe('abc123');
  });
  test('a moved occurrence stays itself; the next week is another', () => {
    const moved = { ...mine, start: '2026-11-25T15:00' };
    const next = event(google('abc123_20261201T090000Z', 'nadia@acme.test'));
    expect(occurrenceId('google', moved)).toBe(occurrenceId('google', mine));
    expect(occurrenceId('google', next)).not.toBe(occurrenceId('google', mine));
    expect(seriesKeyOf('google', next)).toBe(seriesKeyOf('google', mine));
  });
  test('"this and following" keeps the series and its occurrences', () => {
    const split = event(google('abc123_R20261124T090000_20261124T090000Z', 'nadia@acme.test'));
    expect(seriesKeyOf('google', split)).toBe('abc123');
    expect(occurrenceId('google', split)).toBe(occurrenceId('google', mine));
  });
  test.each([
    ['a single event', google('xyz', 'a@m'), { uid: 'xyz', master: 'xyz', originalStart: '' }],
    ['an all-day occurrence', google('xyz_20261124', 'a@m'), { uid: 'xyz', master: 'xyz', originalStart: '20261124' }],
    [
      'an occurrence after a split',
      google('xyz_R20261124T090000_20261201T090000Z', 'a@m'),
      { uid: 'xyz', master: 'xyz_R20261124T090000', originalStart: '20261201T090000Z' },
    ],
    ['a task', 'tasks_abc', null],
    ['a birthday', 'bday_YWJj', null],
    ['no base64', '%%%', null],
    ['base64 of something else', btoa('hello'), null],
  ])('%s', (_, id, parts) => {
    expect(parseGoogleId(id)).toEqual(parts);
  });
});

test.each([
  ['ana@acme.example', 'ana@acme.example'],
  ['ana@gmail.com', 'ana@m'],
  ['abc123@group.calendar.google.com', 'abc123@g'],
])('a row of the list and an event name the calendar %s alike', (address, short) => {
  const key = calendarKey(btoa(address).replace(/=+$/, ''));
  expect(key).toBe(calendarKeyOf({ site: 'google', eventId: google('xyz', short) }));
});

describe('Outlook', () => {
  test('the page’s own key names the occurrence', () => {
    expect(occurrenceId('outlook', event('AAMk1'))).not.toBe(occurrenceId('outlook', event('AAMk2')));
    expect(occurrenceId('outlook', event('AAMk1'))).not.toBe(occurrenceId('google', event('AAMk1')));
  });
  test('a series is known by title, weekday and time, since the page names none', () => {
    const now = event('AAMk1');
    const next = event('AAMk2', { start: '2026-12-01T10:00', end: '2026-12-01T10:30', title: 'Canceled: 1:1 Theo' });
    expect(seriesKeyOf('outlook', next)).toBe(seriesKeyOf('outlook', now));
    expect(seriesKeyOf('outlook', event('AAMk3', { title: '1:1 Kim' }))).not.toBe(seriesKeyOf('outlook', now));
    expect(seriesKeyOf('outlook', event('AAMk4', { recurring: false }))).toBe('AAMk4');
  });
});
