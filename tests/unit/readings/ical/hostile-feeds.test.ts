import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FeedError } from '@/utils/domain/feeds/feed-error';
import { LIMITS } from '@/utils/readings/ical/limits';
import { readFeed } from '@/utils/readings/ical/read-feed';
import { calendar, file } from './calendar-text';

const NOVEMBER = { from: Date.parse('2026-11-01'), to: Date.parse('2026-12-01'), zone: 'Europe/Berlin' };
/** Far more than any of these takes; a search without end would never come here at all. */
const SOON = 10_000;

function timed(text: string) {
  const began = performance.now();
  const reading = readFeed(text, NOVEMBER);
  return { ...reading, took: performance.now() - began };
}

describe('rules that lead nowhere end', () => {
  test.each([
    'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=DAILY;INTERVAL=7;BYDAY=WE',
    'FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=2',
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=YEARLY;BYMONTH=4;BYDAY=1MO;BYMONTHDAY=20',
    'FREQ=YEARLY;BYWEEKNO=54',
    'FREQ=MONTHLY;INTERVAL=24;BYMONTH=2;BYMONTHDAY=29',
    'FREQ=WEEKLY;INTERVAL=999999999',
    'FREQ=DAILY;INTERVAL=0',
    'FREQ=SECONDLY',
    'FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=SECONDLY;COUNT=2000000000',
    'FREQ=MINUTELY;BYHOUR=9;COUNT=999999999',
    'FREQ=DAILY;COUNT=99999999999999999999',
    'FREQ=DAILY;UNTIL=99991231T235959Z',
    'FREQ=WEEKLY;BYSETPOS=400',
    'FREQ=DAILY;BYHOUR=0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23;BYMINUTE=0,10,20,30,40,50',
  ])('%s', (rule) => {
    for (const start of ['19010103T090000Z', '20261103T090000Z', '99990101T000000Z']) {
      const { occurrences, took } = timed(calendar(['UID:h', `DTSTART:${start}`, `RRULE:${rule}`]));
      expect(occurrences.length).toBeLessThanOrEqual(LIMITS.perSeries + 1);
      expect(took).toBeLessThan(SOON);
    }
  });

  test('a thousand of the costly ones together, too', () => {
    const events = Array.from({ length: 2_000 }, (_, i) => [
      ...[
        `UID:h${i}`,
        'DTSTART:19010103T090000Z',
        'RRULE:FREQ=DAILY;COUNT=90000;BYHOUR=1,2,3,4,5,6,7,8,9;BYMINUTE=0,30',
      ],
    ]);
    const { occurrences, report, took } = timed(calendar(...events));
    expect(occurrences.length).toBeLessThanOrEqual(LIMITS.occurrences);
    expect(report.cutShort).toBe(true);
    expect(took).toBeLessThan(SOON);
  });

  test('rules of a zone, too', () => {
    const zone = [
      ...['BEGIN:VTIMEZONE', 'TZID:Evil', 'BEGIN:STANDARD', 'DTSTART:16010101T000000', 'TZOFFSETFROM:+9999'],
      ...['TZOFFSETTO:-9999', 'RRULE:FREQ=SECONDLY', 'END:STANDARD', 'END:VTIMEZONE'],
    ];
    const { took } = timed(file(...zone, 'BEGIN:VEVENT', 'UID:z', 'DTSTART;TZID=Evil:20261102T100000', 'END:VEVENT'));
    expect(took).toBeLessThan(SOON);
  });
});

test.each([
  [
    'guests',
    ['DTSTART:20261102T100000Z', ...Array.from({ length: 5_000 }, (_, i) => `ATTENDEE:mailto:a${i}@x.example`)],
  ],
  [
    'dates',
    [
      'DTSTART:20261102T100000Z',
      ...Array.from({ length: 20_000 }, (_, i) => `RDATE:2026110${(i % 9) + 1}T${10 + (i % 13)}0000Z`),
      `EXDATE:${'20261103T100000Z,'.repeat(20_000)}20261103T110000Z`,
    ],
  ],
  ['marks around a name', ['DTSTART:20261102T100000Z', `ATTENDEE;CN=${"'".repeat(99_000)}x:mailto:a@x.example`]],
  ['of a zone’s name', [`DTSTART;TZID=/${'a/'.repeat(40_000)}:20261102T100000`]],
  ['zones in a line', ['DTSTART:20261102T100000Z', `EXDATE${';TZID=:'.repeat(14_000)}20261102T100000`]],
  ['words', ['DTSTART:20261102T100000Z', `SUMMARY:${'x'.repeat(5_000_000)}`]],
  ['folds', ['DTSTART:20261102T100000Z', `SUMMARY:${'x\r\n '.repeat(500_000)}`]],
  ['quotes', ['DTSTART:20261102T100000Z', `ATTENDEE;CN=${'"a";X='.repeat(10_000)}:mailto:a@x.example`]],
])('more %s than anyone has', (_, lines) => {
  const { occurrences, took } = timed(calendar(['UID:h', ...lines]));
  expect(occurrences.length).toBeGreaterThan(0);
  expect(occurrences[0]!.attendees?.length ?? 0).toBeLessThanOrEqual(LIMITS.guests);
  expect(took).toBeLessThan(SOON);
});

test('a thousand zones', () => {
  const events = Array.from({ length: 1_000 }, (_, i) => [`UID:${i}`, `DTSTART;TZID=Zone ${i}a:20261102T100000`]);
  const { occurrences, took } = timed(calendar(...events));
  expect(occurrences).toHaveLength(1_000);
  expect(took).toBeLessThan(SOON);
});

const NAMES = [
  ...['BEGIN', 'END', 'UID', 'DTSTART', 'DTEND', 'DURATION', 'RRULE', 'RDATE', 'EXDATE', 'RECURRENCE-ID', 'SUMMARY'],
  ...['ATTENDEE', 'ORGANIZER', 'STATUS', 'SEQUENCE', 'TZID', 'TZOFFSETFROM', 'TZOFFSETTO', 'METHOD', 'X-WR-TIMEZONE'],
];
const PARAMS = [
  '',
  ';VALUE=DATE',
  ';TZID=Europe/Berlin',
  ';TZID=Own',
  ';TZID="',
  ';RANGE=THISANDFUTURE',
  ';CN="a;b"',
  ';',
];
const VALUES = [
  ...['VCALENDAR', 'VEVENT', 'VTIMEZONE', 'STANDARD', 'DAYLIGHT', 'VALARM', 'a', 'b', 'Own', 'CANCELLED', '+0100'],
  ...['20261102T100000', '20261102T100000Z', '20261102', '20261031T023000', '2026', 'PT1H', '-P1W', 'PT9999999999H'],
  ...['FREQ=DAILY', 'FREQ=WEEKLY;BYDAY=MO;COUNT=5', 'FREQ=MONTHLY;BYDAY=-1FR;UNTIL=20270101', 'FREQ=YEARLY;BYDAY=MO'],
  ...['20261103T100000Z/PT1H,20261104T100000Z', 'mailto:a@x.example', '', '::', '\u0000', '🙂\\n\\;'],
];
const line = fc.oneof(
  fc
    .tuple(fc.constantFrom(...NAMES), fc.constantFrom(...PARAMS), fc.constantFrom(...VALUES))
    .map(([name, params, value]) => `${name}${params}:${value}`),
  fc.string({ maxLength: 40 }),
);

test('whatever a file holds, reading it ends well and says things that can be', () => {
  fc.assert(
    fc.property(fc.array(fc.array(line, { maxLength: 9 }), { maxLength: 6 }), fc.boolean(), (events, closed) => {
      const text = calendar(...events.map((lines) => ['DTSTART;TZID=Europe/Berlin:20261101T090000', ...lines]));
      const { occurrences } = readFeed(closed ? text : text.slice(0, -40), NOVEMBER);
      for (const { start, end, allDay, uid } of occurrences) {
        expect(typeof start).toBe(allDay ? 'string' : 'number');
        expect(end > start || (!allDay && end === start)).toBe(true);
        expect(uid).not.toBe('');
        if (typeof start === 'number') expect(start).toBeLessThan(NOVEMBER.to);
      }
      expect(occurrences).toEqual(occurrences.toSorted((a, b) => dayOf(a.start) - dayOf(b.start)));
    }),
    { numRuns: 2_000 },
  );
});

const dayOf = (start: number | string) => (typeof start === 'number' ? start : Date.parse(`${start}T00:00:00Z`));

test('any text is a calendar or is refused by code', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(line).map((lines) => lines.join('\n')),
      ),
      (text) => {
        try {
          readFeed(text, NOVEMBER);
        } catch (error) {
          expect(error).toBeInstanceOf(FeedError);
        }
      },
    ),
  );
});
