import { describe, expect, test } from 'vitest';
import type { FeedOccurrence } from '@/utils/domain/feeds/feed-occurrence';
import { decodeText } from '@/utils/readings/ical/decode-text';
import { readFeed } from '@/utils/readings/ical/read-feed';
import { berlinRules, calendar, file } from './calendar-text';

const NOVEMBER = { from: Date.parse('2026-11-01'), to: Date.parse('2026-12-01'), zone: 'Europe/Berlin' };
const read = (text: string, window = NOVEMBER) => readFeed(text, window);
const starts = (text: string, window = NOVEMBER) => read(text, window).occurrences.map(startOf);
const startOf = ({ start }: FeedOccurrence) =>
  typeof start === 'number' ? new Date(start).toISOString().slice(0, 16) : start;

const AT_TEN = ['UID:a@test', 'SUMMARY:A', 'DTSTART:20261102T100000Z', 'DTEND:20261102T103000Z'];
const SERIES = [...AT_TEN, 'RRULE:FREQ=WEEKLY;COUNT=4'];

test('an event is told whole', () => {
  const text = calendar([
    'UID:x1@google.com',
    'DTSTART;TZID=America/New_York:20261102T100000',
    'DTEND;TZID=America/New_York:20261102T103000',
    'RRULE:FREQ=WEEKLY;COUNT=1',
    'SUMMARY:Ana \\, Ben\\; 1:1',
    'LOCATION:Room 4',
    'STATUS:TENTATIVE',
    'SEQUENCE:3',
    'TRANSP:TRANSPARENT',
    'ORGANIZER;CN=Ana:mailto:ANA@acme.example',
    'ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=CHAIR;PARTSTAT=ACCEPTED;CN=Ana:mailto:ana@acme.example',
    'ATTENDEE;CN="Ben; the tall one";PARTSTAT=NEEDS-ACTION:mailto:Ben@acme.example',
    'ATTENDEE;CUTYPE=ROOM;PARTSTAT=ACCEPTED;CN=Lisbon:mailto:lisbon@acme.example',
    'ATTENDEE;CN=Berlin-3:mailto:c_18@resource.calendar.google.com',
    'ATTENDEE;ROLE=OPT-PARTICIPANT;PARTSTAT=DECLINED:invalid:nomail',
    'ATTENDEE;CUTYPE=GROUP;ROLE=NON-PARTICIPANT:mailto:team@acme.example',
  ]);
  expect(read(text).occurrences).toEqual([
    {
      uid: 'x1@google.com',
      recurrenceId: Date.parse('2026-11-02T15:00Z'),
      start: Date.parse('2026-11-02T15:00Z'),
      end: Date.parse('2026-11-02T15:30Z'),
      allDay: false,
      timeZone: 'America/New_York',
      tzUncertain: false,
      title: 'Ana , Ben; 1:1',
      status: 'tentative',
      free: true,
      away: false,
      organizer: { name: 'Ana', email: 'ana@acme.example' },
      attendees: [
        { name: 'Ana', email: 'ana@acme.example', response: 'accepted', kind: 'person', role: 'chair' },
        {
          name: 'Ben; the tall one',
          email: 'ben@acme.example',
          response: 'needsAction',
          kind: 'person',
          role: 'required',
        },
        { name: 'Lisbon', email: 'lisbon@acme.example', response: 'accepted', kind: 'room', role: 'required' },
        {
          ...{ name: 'Berlin-3', email: 'c_18@resource.calendar.google.com', response: 'unknown' },
          ...{ kind: 'room', role: 'required' },
        },
        { name: null, email: 'team@acme.example', response: 'unknown', kind: 'group', role: 'informed' },
      ],
      location: 'Room 4',
      sequence: 3,
    },
  ]);
});

test.each([
  ['OOF', true, false],
  ['FREE', false, true],
  ['BUSY', false, false],
])('Outlook marks it as %s', (busy, away, free) => {
  const text = calendar([...AT_TEN, `X-MICROSOFT-CDO-BUSYSTATUS:${busy}`]);
  expect(read(text).occurrences[0]).toMatchObject({ away, free });
});

test('an event that names nobody may have guests all the same', () => {
  expect(read(calendar(AT_TEN)).occurrences[0]).toMatchObject({ attendees: null, organizer: null, recurrenceId: null });
});

describe('versions of one event', () => {
  const moved = ['UID:a@test', 'SUMMARY:New', 'DTSTART:20261103T100000Z'];
  test.each([
    [
      'the higher sequence counts',
      [
        [...moved, 'SEQUENCE:2'],
        [...AT_TEN, 'SEQUENCE:1'],
      ],
      ['2026-11-03T10:00'],
    ],
    [
      'of the same sequence the later change',
      [
        [...moved, 'LAST-MODIFIED:20261020T000000Z'],
        [...AT_TEN, 'LAST-MODIFIED:20261010T000000Z'],
      ],
      ['2026-11-03T10:00'],
    ],
    ['of two that say nothing the later one', [AT_TEN, moved], ['2026-11-03T10:00']],
    ['also when the newer one lies far away', [AT_TEN, ['UID:a@test', 'DTSTART:20290101T100000Z', 'SEQUENCE:1']], []],
    [
      'of one changed occurrence, too',
      [
        SERIES,
        ['UID:a@test', 'RECURRENCE-ID:20261109T100000Z', 'DTSTART:20261110T100000Z', 'SEQUENCE:1'],
        ['UID:a@test', 'RECURRENCE-ID:20261109T100000Z', 'DTSTART:20261111T100000Z', 'SEQUENCE:2'],
      ],
      ['2026-11-02T10:00', '2026-11-11T10:00', '2026-11-16T10:00', '2026-11-23T10:00'],
    ],
  ])('%s', (_, events, expected) => {
    expect(starts(calendar(...(events as string[][])))).toEqual(expected);
  });
});

describe('this and all that follow', () => {
  const following = (...lines: string[]) => [
    'UID:a@test',
    'RECURRENCE-ID;RANGE=THISANDFUTURE:20261116T100000Z',
    ...lines,
  ];

  test('move and change their words with it', () => {
    const { occurrences } = read(
      calendar(SERIES, following('DTSTART:20261117T140000Z', 'DTEND:20261117T150000Z', 'SUMMARY:B')),
    );
    expect(occurrences.map((one) => `${startOf(one)} ${one.title}`)).toEqual([
      '2026-11-02T10:00 A',
      '2026-11-09T10:00 A',
      '2026-11-17T14:00 B',
      '2026-11-24T14:00 B',
    ]);
    const last = occurrences.at(-1)!;
    expect(last).toMatchObject({ recurrenceId: Date.parse('2026-11-23T10:00Z'), end: Date.parse('2026-11-24T15:00Z') });
  });

  test('a split by two series keeps both, each with its own UID (Google)', () => {
    const text = calendar(
      ['UID:abc@google.com', 'DTSTART:20261102T100000Z', 'RRULE:FREQ=WEEKLY;UNTIL=20261115T235959Z'],
      ['UID:abc_R20261116T100000@google.com', 'DTSTART:20261116T110000Z', 'RRULE:FREQ=WEEKLY;COUNT=2'],
    );
    expect(starts(text)).toEqual(['2026-11-02T10:00', '2026-11-09T10:00', '2026-11-16T11:00', '2026-11-23T11:00']);
  });

  test('a change of one of them stands against the change of all', () => {
    const own = ['UID:a@test', 'RECURRENCE-ID:20261123T100000Z', 'DTSTART:20261125T080000Z'];
    expect(starts(calendar(SERIES, following('DTSTART:20261116T120000Z'), own))).toEqual([
      '2026-11-02T10:00',
      '2026-11-09T10:00',
      '2026-11-16T12:00',
      '2026-11-25T08:00',
    ]);
  });
});

test.each([
  ['a method that cancels', file('METHOD:CANCEL', 'BEGIN:VEVENT', ...AT_TEN, 'END:VEVENT'), 'cancelled'],
  ['a status', calendar([...AT_TEN, 'STATUS:CANCELLED']), 'cancelled'],
  ['Outlook’s word in the title, which is judged elsewhere', calendar([...AT_TEN, 'STATUS:CONFIRMED']), 'confirmed'],
])('%s decides the status', (_, text, status) => {
  expect(read(text).occurrences.map((one) => one.status)).toEqual([status]);
});

test('an answer to an invitation does not tell who else comes', () => {
  const text = file('METHOD:REPLY', 'BEGIN:VEVENT', ...AT_TEN, 'ATTENDEE:mailto:ben@acme.example', 'END:VEVENT');
  expect(read(text).occurrences[0]!.attendees).toBeNull();
});

describe('zones', () => {
  const zoned = (zone: string, ...before: string[]) =>
    file(...before, 'BEGIN:VEVENT', 'UID:z', `DTSTART;TZID=${zone}:20261102T100000`, 'DURATION:PT1H', 'END:VEVENT');
  test.each([
    ['Europe/Berlin', '09:00', 'Europe/Berlin'],
    ['W. Europe Standard Time', '09:00', 'Europe/Berlin'],
    ['"India Standard Time"', '04:30', 'Asia/Kolkata'],
    ['Eastern Standard Time 1', '15:00', 'America/New_York'],
    ['Central Standard Time (Mexico)', '16:00', 'America/Mexico_City'],
    ['/mozilla.org/20050126_1/Europe/Berlin', '09:00', 'Europe/Berlin'],
    ['/freeassociation.sourceforge.net/America/Argentina/Buenos_Aires', '13:00', 'America/Argentina/Buenos_Aires'],
    ['tzone://Microsoft/Utc', '10:00', 'UTC'],
  ])('%s', (zone, time, name) => {
    const [one] = read(zoned(zone)).occurrences;
    expect([startOf(one!), one!.timeZone, one!.tzUncertain]).toEqual([`2026-11-02T${time}`, name, false]);
  });

  test.each(['tzone://Microsoft/Custom', '(UTC+05:00) Somewhere', 'My own zone'])(
    '%s is unknown and says so',
    (zone) => {
      const [one] = read(zoned(zone)).occurrences;
      expect([startOf(one!), one!.timeZone, one!.tzUncertain]).toEqual(['2026-11-02T09:00', 'Europe/Berlin', true]);
    },
  );

  test('the file’s own rules count where the name says nothing, and don’t where it does', () => {
    const [own] = read(zoned('"(UTC+01:00) Amsterdam"', ...berlinRules('(UTC+01:00) Amsterdam'))).occurrences;
    expect([startOf(own!), own!.timeZone, own!.tzUncertain]).toEqual(['2026-11-02T09:00', null, false]);
    const [known] = read(zoned('Asia/Tokyo', ...berlinRules('Asia/Tokyo'))).occurrences;
    expect(startOf(known!)).toBe('2026-11-02T01:00');
  });

  test('an unknown zone and a time without one are those of the whole calendar, if it has one', () => {
    const lines = ['X-WR-TIMEZONE:Asia/Tokyo', 'BEGIN:VEVENT', 'UID:f', 'DTSTART:20261102T100000', 'END:VEVENT'];
    expect(starts(file(...lines))).toEqual(['2026-11-02T01:00']);
    expect(starts(zoned('Nowhere', 'X-WR-TIMEZONE:Asia/Tokyo'))).toEqual(['2026-11-02T01:00']);
  });

  test('a time that comes twice is the first', () => {
    const october = { ...NOVEMBER, from: Date.parse('2026-10-01') };
    expect(starts(calendar(['UID:o', 'DTSTART;TZID=Europe/Berlin:20261025T023000']), october)).toEqual([
      '2026-10-25T00:30',
    ]);
  });

  test('the same for the file’s own rules, with the gap in spring', () => {
    const year = { ...NOVEMBER, from: Date.parse('2026-01-01') };
    const at = (local: string) =>
      starts(file(...berlinRules('Own'), 'BEGIN:VEVENT', 'UID:o', `DTSTART;TZID=Own:${local}`, 'END:VEVENT'), year);
    expect(at('20261025T023000')).toEqual(['2026-10-25T00:30']);
    expect(at('20260329T023000')).toEqual(['2026-03-29T01:30']);
    expect(at('20260701T100000')).toEqual(['2026-07-01T08:00']);
  });
});

describe('whole days', () => {
  test.each([
    ['one day without an end', ['DTSTART;VALUE=DATE:20261102'], '2026-11-02', '2026-11-03'],
    ['three days', ['DTSTART;VALUE=DATE:20261102', 'DTEND;VALUE=DATE:20261105'], '2026-11-02', '2026-11-05'],
    [
      'an end on the day it starts',
      ['DTSTART;VALUE=DATE:20261102', 'DTEND;VALUE=DATE:20261102'],
      '2026-11-02',
      '2026-11-03',
    ],
    ['a length', ['DTSTART;VALUE=DATE:20261102', 'DURATION:P2D'], '2026-11-02', '2026-11-04'],
    ['a date that doesn’t say that it is one', ['DTSTART:20261102'], '2026-11-02', '2026-11-03'],
    [
      'Exchange’s midnights',
      [
        'DTSTART;TZID=America/New_York:20261102T000000',
        'DTEND;TZID=America/New_York:20261103T000000',
        'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE',
      ],
      '2026-11-02',
      '2026-11-03',
    ],
  ])('%s', (_, lines, start, end) => {
    const [one] = read(calendar(['UID:d', ...lines])).occurrences;
    expect(one).toMatchObject({ start, end, allDay: true, timeZone: null, tzUncertain: false });
  });

  test('a day left out of a series with times is left out whatever the time', () => {
    expect(starts(calendar([...SERIES, 'EXDATE;VALUE=DATE:20261109']))).toEqual([
      '2026-11-02T10:00',
      '2026-11-16T10:00',
      '2026-11-23T10:00',
    ]);
  });

  test('a day lies between the midnights of where the user is', () => {
    const day = calendar(['UID:d', 'DTSTART;VALUE=DATE:20261102']);
    const evening = { from: Date.parse('2026-11-02T23:30Z'), to: Date.parse('2026-11-03T08:00Z') };
    expect(starts(day, { ...evening, zone: 'Europe/Berlin' })).toEqual([]);
    expect(starts(day, { ...evening, zone: 'America/Los_Angeles' })).toEqual(['2026-11-02']);
  });
});

describe('broken files', () => {
  const ok = ['2026-11-02T10:00'];
  const text = calendar(AT_TEN);
  test.each([
    ['lines that end in LF alone', text.replace(/\r\n/g, '\n')],
    ['small letters', text.replace(/^[A-Z-]+/gm, (name) => name.toLowerCase())],
    ['a mark of UTF-8 and blank lines before', `\ufeff\r\n\r\n${text}`],
    ['folded lines', text.replace('SUMMARY:A', 'SUM\r\n MARY:\r\n\tA')],
    ['a line break that nobody folded', text.replace('SUMMARY:A', 'SUMMARY:A\r\nand more words')],
    ['an unclosed quote', text.replace('SUMMARY:A', 'SUMMARY:A\r\nATTENDEE;CN="Ben:mailto:b@x')],
    ['an event that nobody closed', text.replace('END:VEVENT', `BEGIN:VEVENT\r\nUID:b\r\nEND:VEVENT`)],
    ['an end of what never began', text.replace('SUMMARY:A', 'END:VALARM\r\nSUMMARY:A')],
    [
      'an alarm with words of its own',
      text.replace('SUMMARY:A', 'BEGIN:VALARM\r\nSUMMARY:Wake\r\nDTSTART:20200101T000000Z\r\nEND:VALARM\r\nSUMMARY:A'),
    ],
    [
      'an event without a start beside it',
      text.replace('BEGIN:VEVENT', 'BEGIN:VEVENT\r\nUID:n\r\nEND:VEVENT\r\nBEGIN:VEVENT'),
    ],
    ['a day that doesn’t exist beside it', calendar(AT_TEN, ['UID:n', 'DTSTART:20261131T100000Z'])],
    ['an end before the start', text.replace('DTEND:20261102T103000Z', 'DTEND:20261101T103000Z')],
    ['a length that is none', text.replace('DTEND:20261102T103000Z', 'DURATION:soon')],
  ])('%s', (_, broken) => {
    expect(read(broken).occurrences.map((one) => `${startOf(one)}`)).toEqual(ok);
    expect(read(broken).occurrences[0]!.title).toBe('A');
  });

  test('a rule that is none leaves the event itself', () => {
    const { occurrences, report } = read(calendar([...AT_TEN, 'RRULE:FREQ=SOMETIMES']));
    expect(occurrences.map(startOf)).toEqual(ok);
    expect(report.broken.rules).toBe(1);
  });

  test('what was cut off is told, and half an event is none', () => {
    const whole = calendar(AT_TEN, ['UID:b', 'DTSTART:20261103T100000Z', 'SUMMARY:B']);
    const { occurrences, report } = read(whole.slice(0, whole.indexOf('SUMMARY:B')));
    expect(occurrences.map(startOf)).toEqual(ok);
    expect(report.truncated).toBe(true);
    expect(read(whole).report.truncated).toBe(false);
  });

  test('events without a UID are told apart by their words and times', () => {
    const bare = AT_TEN.filter((line) => !line.startsWith('UID'));
    const { occurrences } = read(
      calendar(
        bare,
        bare,
        bare.map((line) => line.replace('SUMMARY:A', 'SUMMARY:B')),
      ),
    );
    expect(occurrences.map((one) => one.title).sort()).toEqual(['A', 'B']);
  });

  test.each([
    ['<!doctype html><title>Sign in</title>', 'web-page'],
    ['  \n<html>BEGIN:NOTHING</html>', 'web-page'],
    ['{"error":"no"}', 'not-calendar'],
    ['', 'not-calendar'],
    ['BEGIN:VCARD\r\nFN:Ben\r\nEND:VCARD', 'not-calendar'],
  ])('%s is no calendar', (broken, code) => {
    expect(() => read(broken)).toThrow(expect.objectContaining({ code }));
  });
});

describe('bytes', () => {
  const text = calendar(AT_TEN).replace('SUMMARY:A', 'SUMMARY:Gespräch – Zoë');
  const title = (bytes: Uint8Array, charset: string | null = null) =>
    read(decodeText(bytes, charset)).occurrences[0]!.title;
  const utf8 = new TextEncoder().encode(text);

  test('UTF-8, whatever the server calls it', () => {
    expect(title(utf8)).toBe('Gespräch – Zoë');
    expect(title(utf8, 'iso-8859-1')).toBe('Gespräch – Zoë');
  });

  test('a fold within a letter', () => {
    const at = utf8.indexOf(0xc3) + 1;
    const folded = new Uint8Array([...utf8.slice(0, at), 13, 10, 32, ...utf8.slice(at)]);
    expect(title(folded)).toBe('Gespräch – Zoë');
  });

  test('Windows-1252, said or not', () => {
    const bytes = Uint8Array.from(text, (sign) => (sign === '–' ? 0x96 : sign.charCodeAt(0)));
    expect(title(bytes)).toBe('Gespräch – Zoë');
    expect(title(bytes, 'windows-1252')).toBe('Gespräch – Zoë');
    expect(title(bytes, 'no-such-charset')).toBe('Gespräch – Zoë');
  });

  test('UTF-16, both ways round', () => {
    const little = new Uint8Array(new Uint16Array(Array.from(`\ufeff${text}`, (sign) => sign.charCodeAt(0))).buffer);
    expect(title(little)).toBe('Gespräch – Zoë');
    expect(title(little.map((_, i) => little[i ^ 1]!))).toBe('Gespräch – Zoë');
  });
});
