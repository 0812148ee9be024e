import { afterEach, describe, expect, test } from 'vitest';
import type { FeedOccurrence } from '@/utils/domain/feeds/feed-occurrence';
import { readFeed } from '@/utils/readings/ical/read-feed';
import { berlinRules, calendar, file } from './calendar-text';

/**
 * The cases that calendar libraries get wrong (each was met in a real feed). `expected`: what remains, as
 * `start title` with the start in UTC or as a day. The zone of the process must not matter.
 */
interface HardCase {
  name: string;
  text: string;
  from: string;
  to: string;
  expected: string[];
}

const event = (...lines: string[]) => ['UID:a@test', 'SUMMARY:A', ...lines];
const half = 'DURATION:PT30M';

const CASES: HardCase[] = [
  {
    name: '1 a weekly series over the change of clocks, one date left out',
    text: calendar(
      event(
        'DTSTART;TZID=Europe/Berlin:20261012T100000',
        'DTEND;TZID=Europe/Berlin:20261012T103000',
        'RRULE:FREQ=WEEKLY;BYDAY=MO',
        'EXDATE;TZID=Europe/Berlin:20261019T100000',
      ),
    ),
    from: '2026-10-12',
    to: '2026-11-03',
    expected: ['2026-10-12T08:00Z A', '2026-10-26T09:00Z A', '2026-11-02T09:00Z A'],
  },
  {
    name: '2 one occurrence moved, one cancelled',
    text: calendar(
      event('DTSTART;TZID=Europe/Berlin:20261102T100000', half, 'RRULE:FREQ=WEEKLY;COUNT=3'),
      event(
        'RECURRENCE-ID;TZID=Europe/Berlin:20261109T100000',
        'DTSTART;TZID=Europe/Berlin:20261110T150000',
        'SUMMARY:Moved',
      ).filter((line) => line !== 'SUMMARY:A'),
      event(
        'RECURRENCE-ID;TZID=Europe/Berlin:20261116T100000',
        'DTSTART;TZID=Europe/Berlin:20261116T100000',
        'STATUS:CANCELLED',
      ),
    ),
    from: '2026-11-01',
    to: '2026-12-01',
    expected: ['2026-11-02T09:00Z A', '2026-11-10T14:00Z Moved'],
  },
  {
    name: '3 an occurrence named in UTC in a series with a zone',
    text: calendar(
      event('DTSTART;TZID=America/New_York:20261102T100000', half, 'RRULE:FREQ=WEEKLY;COUNT=2'),
      event('RECURRENCE-ID:20261109T150000Z', 'DTSTART:20261110T150000Z', half),
    ),
    from: '2026-11-01',
    to: '2026-12-01',
    expected: ['2026-11-02T15:00Z A', '2026-11-10T15:00Z A'],
  },
  {
    name: '4 a Windows zone with its rules over the change of clocks, an end in UTC',
    text: file(
      ...berlinRules('W. Europe Standard Time'),
      'BEGIN:VEVENT',
      ...event(
        'DTSTART;TZID=W. Europe Standard Time:20261019T090000',
        half,
        'RRULE:FREQ=WEEKLY;UNTIL=20261102T080000Z;BYDAY=MO',
      ),
      'END:VEVENT',
    ),
    from: '2026-10-01',
    to: '2026-12-01',
    expected: ['2026-10-19T07:00Z A', '2026-10-26T08:00Z A', '2026-11-02T08:00Z A'],
  },
  {
    name: '5 a Windows zone in quotes without rules',
    text: calendar(event('DTSTART;TZID="Pacific Standard Time":20261102T090000', half)),
    from: '2026-11-01',
    to: '2026-12-01',
    expected: ['2026-11-02T17:00Z A'],
  },
  {
    name: '6 a zone that only the file knows',
    text: file(
      ...berlinRules('Customized Time Zone'),
      'BEGIN:VEVENT',
      ...event('DTSTART;TZID=Customized Time Zone:20261023T090000', half, 'RRULE:FREQ=DAILY;COUNT=4'),
      'END:VEVENT',
    ),
    from: '2026-10-01',
    to: '2026-12-01',
    expected: ['2026-10-23T07:00Z A', '2026-10-24T07:00Z A', '2026-10-25T08:00Z A', '2026-10-26T08:00Z A'],
  },
  {
    name: '7 whole days, one left out',
    text: calendar(
      event(
        'DTSTART;VALUE=DATE:20261102',
        'DTEND;VALUE=DATE:20261103',
        'RRULE:FREQ=WEEKLY',
        'EXDATE;VALUE=DATE:20261109',
      ),
    ),
    from: '2026-11-01',
    to: '2026-11-20',
    expected: ['2026-11-02 A', '2026-11-16 A'],
  },
  {
    name: '8 every second week on two days, counted, weeks from Sunday',
    text: calendar(event('DTSTART:20261102T090000Z', half, 'RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE;COUNT=5;WKST=SU')),
    from: '2026-11-01',
    to: '2027-01-01',
    expected: [
      '2026-11-02T09:00Z A',
      '2026-11-04T09:00Z A',
      '2026-11-16T09:00Z A',
      '2026-11-18T09:00Z A',
      '2026-11-30T09:00Z A',
    ],
  },
  {
    name: '9 one occurrence of a series that one was not invited to',
    text: calendar(event('RECURRENCE-ID:20261109T150000Z', 'DTSTART:20261109T150000Z', half)),
    from: '2026-11-01',
    to: '2026-12-01',
    expected: ['2026-11-09T15:00Z A'],
  },
  {
    name: '10 an occurrence that was moved into the window from far away',
    text: calendar(
      event('DTSTART:20260105T090000Z', half, 'RRULE:FREQ=WEEKLY;UNTIL=20260401T000000Z'),
      event('RECURRENCE-ID:20260112T090000Z', 'DTSTART:20261103T100000Z', half),
    ),
    from: '2026-11-01',
    to: '2026-12-01',
    expected: ['2026-11-03T10:00Z A'],
  },
  {
    name: '11 the last Friday of each month',
    text: calendar(event('DTSTART;TZID=Europe/Berlin:20260828T160000', half, 'RRULE:FREQ=MONTHLY;BYDAY=-1FR')),
    from: '2026-10-01',
    to: '2027-01-01',
    expected: ['2026-10-30T15:00Z A', '2026-11-27T15:00Z A', '2026-12-25T15:00Z A'],
  },
  {
    name: '12 a time that the clocks skip counts with the offset before the gap',
    text: calendar(event('DTSTART;TZID=Europe/Berlin:20260328T023000', half, 'RRULE:FREQ=DAILY;COUNT=3')),
    from: '2026-03-01',
    to: '2026-04-01',
    expected: ['2026-03-28T01:30Z A', '2026-03-29T01:30Z A', '2026-03-30T00:30Z A'],
  },
  {
    name: '13 added dates, a length instead of an end',
    text: calendar(
      event(
        'DTSTART;TZID=Europe/Berlin:20261102T100000',
        'DURATION:PT1H15M',
        'RDATE;TZID=Europe/Berlin:20261104T100000,20261106T120000',
      ),
    ),
    from: '2026-11-01',
    to: '2026-12-01',
    expected: ['2026-11-02T09:00Z A', '2026-11-04T09:00Z A', '2026-11-06T11:00Z A'],
  },
  {
    name: '14 a zone of the world without rules in the file',
    text: calendar(event('DTSTART;TZID=Asia/Kathmandu:20261102T100000', half)),
    from: '2026-11-01',
    to: '2026-12-01',
    expected: ['2026-11-02T04:15Z A'],
  },
  {
    name: '15 a series that was cancelled as a whole',
    text: calendar(event('DTSTART:20261102T100000Z', half, 'RRULE:FREQ=DAILY', 'STATUS:CANCELLED')),
    from: '2026-11-01',
    to: '2026-12-01',
    expected: [],
  },
  {
    name: '16 a date left out in UTC, which is another day there',
    text: calendar(
      event(
        'DTSTART;TZID=America/Los_Angeles:20261102T203000',
        half,
        'RRULE:FREQ=DAILY;COUNT=3',
        'EXDATE:20261104T043000Z',
      ),
    ),
    from: '2026-11-01',
    to: '2026-12-01',
    expected: ['2026-11-03T04:30Z A', '2026-11-05T04:30Z A'],
  },
  {
    name: '17 several lines and values of dates left out',
    text: calendar(
      event(
        'DTSTART;TZID=Europe/Berlin:20261102T100000',
        half,
        'RRULE:FREQ=DAILY;COUNT=6',
        'EXDATE;TZID=Europe/Berlin:20261103T100000,20261104T100000',
        'EXDATE:20261106T090000Z',
      ),
    ),
    from: '2026-11-01',
    to: '2026-12-01',
    expected: ['2026-11-02T09:00Z A', '2026-11-05T09:00Z A', '2026-11-07T09:00Z A'],
  },
];

const remains = (one: FeedOccurrence) => one.status !== 'cancelled';

function told({ start, title }: FeedOccurrence): string {
  return `${typeof start === 'number' ? new Date(start).toISOString().replace(':00.000Z', 'Z') : start} ${title}`;
}

/** Process zones with the minutes that they are behind UTC in January: proof that the zone was really set. */
const PROCESS_ZONES: [zone: string, behind: number][] = [
  ['UTC', 0],
  ['Europe/Berlin', -60],
  ['America/Los_Angeles', 480],
  ['Asia/Kolkata', -330],
  ['Pacific/Auckland', -780],
];

const before = process.env.TZ;
afterEach(() => {
  if (before === undefined) delete process.env.TZ;
  else process.env.TZ = before;
});

describe.each(PROCESS_ZONES)('on a machine in %s', (zone, behind) => {
  test.each(CASES)('$name', ({ text, from, to, expected }) => {
    process.env.TZ = zone;
    expect(new Date(2026, 0, 15).getTimezoneOffset()).toBe(behind);
    const window = { from: Date.parse(from), to: Date.parse(to), zone: 'Europe/Berlin' };
    expect(readFeed(text, window).occurrences.filter(remains).map(told)).toEqual(expected);
  });
});
