import { expect, test } from 'vitest';
import { readFeed } from '@/utils/readings/ical/read-feed';
import { berlinRules, file } from './calendar-text';

const NOVEMBER = { from: Date.parse('2026-11-01'), to: Date.parse('2026-12-01'), zone: 'Europe/Berlin' };

const TEXT = file(
  'METHOD:PUBLISH',
  'X-WR-CALNAME:Secret project',
  ...berlinRules('Secret zone'),
  ...['BEGIN:VEVENT', 'UID:secret-1', 'SUMMARY:Secret', 'DESCRIPTION:Secret', 'X-SECRET:Secret'],
  ...['DTSTART;TZID=Europe/Berlin:20250102T100000', 'RRULE:FREQ=WEEKLY', 'LOCATION:Secret'],
  ...['ORGANIZER:mailto:secret@secret.example', 'ATTENDEE;CN=Secret:mailto:secret@secret.example', 'END:VEVENT'],
  ...['BEGIN:VEVENT', 'UID:secret-1', 'RECURRENCE-ID;TZID=Europe/Berlin:20261105T100000'],
  ...['DTSTART;TZID=Europe/Berlin:20261106T100000', 'STATUS:CANCELLED', 'END:VEVENT'],
  ...['BEGIN:VEVENT', 'UID:secret-2', 'DTSTART;TZID=Secret zone:20261107T100000', 'END:VEVENT'],
  ...['BEGIN:VEVENT', 'UID:secret-3', 'DTSTART;TZID=Other secret:20261107T100000', 'END:VEVENT'],
  ...['BEGIN:VEVENT', 'UID:secret-4', 'DTSTART:20261108T100000', 'END:VEVENT'],
  ...['BEGIN:VEVENT', 'UID:secret-5', 'DTSTART;VALUE=DATE:20261225', 'END:VEVENT'],
  ...['BEGIN:VEVENT', 'UID:secret-6', 'END:VEVENT', 'secret words that nobody folded'],
).replace('-//Test//EN', 'Microsoft Exchange Server 2010');

test('a feed is told in counts', () => {
  expect(readFeed(TEXT, NOVEMBER).report).toEqual({
    site: 'outlook',
    method: 'PUBLISH',
    events: 7,
    series: 1,
    changed: 1,
    allDay: 1,
    cancelled: 1,
    withAttendees: 1,
    withOrganizer: 1,
    titles: 2,
    from: '2025-01-02',
    to: '2026-12-25',
    endless: 1,
    zones: { known: ['Europe/Berlin'], ownRules: 1, unknown: 1, floating: 1 },
    fields: ['ATTENDEE', 'DTSTART', 'LOCATION', 'ORGANIZER', 'RECURRENCE-ID', 'RRULE', 'STATUS', 'SUMMARY', 'UID'],
    broken: { lines: 1, events: 1, rules: 0 },
    outdated: 0,
    truncated: false,
    cutShort: false,
  });
});

test('and nothing of what stands in it', () => {
  const shouted = TEXT.replace('METHOD:PUBLISH', 'METHOD:Secret method!');
  expect(JSON.stringify(readFeed(shouted, NOVEMBER).report).toLowerCase()).not.toContain('secret');
});

test('an empty calendar is one', () => {
  expect(readFeed(file(), NOVEMBER)).toMatchObject({ occurrences: [], report: { events: 0, from: null, to: null } });
});
