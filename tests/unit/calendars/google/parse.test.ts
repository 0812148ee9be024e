import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SELECTOR_EVIDENCE } from '@/utils/calendars/google/selector-evidence';
import { SELECTORS } from '@/utils/calendars/google/selectors';
import { datesAtEnd, placeIn, splitChipText, stateIn } from '@/utils/readings/google/parse-chip-text';
import { parseDatekey, toDatekey } from '@/utils/readings/google/parse-datekey';
import { findDates } from '@/utils/readings/google/parse-dates';
import { parseEventId } from '@/utils/readings/google/parse-event-id';
import { findTimes } from '@/utils/readings/google/parse-times';
import { asciiDigits, plainText } from '@/utils/readings/text';
import { eventKey } from './page';

describe('data-datekey', () => {
  it.each([
    ['25123', '2019-01-03'],
    ['27966', '2024-09-30'],
    ['28003', '2024-11-03'],
    ['28975', '2026-09-15'],
    ['-97', '1969-12-31'],
  ])('%s is %s', (key, date) => expect(parseDatekey(key)).toBe(date));

  it('turns every date into its key and back', () => {
    const day = fc.date({ min: new Date('1971-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const text = date.toISOString().slice(0, 10);
        expect(parseDatekey(String(toDatekey(text)))).toBe(text);
      }),
    );
  });

  it.each(['', 'x', '28000.5', String((56 << 9) | (2 << 5) | 31)])('%j is none', (key) => {
    expect(parseDatekey(key)).toBeNull();
  });
});

describe('data-eventid', () => {
  it('names event, series and calendar', () => {
    expect(parseEventId(eventKey('abc123_20261123T130000Z', 'maya@m'))).toEqual({
      eventId: 'abc123_20261123T130000Z',
      seriesId: 'abc123',
      calendarId: 'maya@gmail.com',
      recurring: true,
      kind: 'event',
    });
    expect(parseEventId(eventKey('abc123', 'c_77@g'))).toMatchObject({
      seriesId: null,
      calendarId: 'c_77@group.calendar.google.com',
      recurring: false,
    });
  });

  it('knows the whole-day occurrence and a series that was split', () => {
    expect(parseEventId(eventKey('abc_20261123'))?.seriesId).toBe('abc');
    expect(parseEventId(eventKey('abc_R20261102T130000_20261123T130000Z'))?.seriesId).toBe('abc_R20261102T130000');
  });

  it('reads the url-safe alphabet too', () => {
    const key = eventKey('a?>~b>>?cc', 'x@y.example');
    expect(parseEventId(key.replaceAll('+', '-').replaceAll('/', '_'))?.eventId).toBe('a?>~b>>?cc');
  });

  it.each([
    ['tasks_9x8', 'task'],
    ['task:9x8', 'task'],
    [`ttb_${eventKey('9x8')}`, 'task'],
    ['bday_Yx_20261123', 'birthday'],
    ['appt_77', 'other'],
    [eventKey('abc', 'addressbook#contacts@group.v.calendar.google.com'), 'birthday'],
  ])('%s is a look-alike', (id, kind) => {
    expect(parseEventId(id)?.kind).toBe(kind);
  });

  it.each(['', '%%%', 'ÄÖÜ', btoa('\u0001\u0002 x')])('%j is nothing', (id) => expect(parseEventId(id)).toBeNull());
});

describe('clock times', () => {
  const clock = (text: string, lang = 'en') => findTimes(text, lang).map(({ minutes }) => minutes);

  it.each([
    ['12am to 12:30am', [0, 30]],
    ['12pm to 1pm', [720, 780]],
    ['10:30 – 11am', [630, 660]],
    ['11:30 – 12:30pm', [690, 750]],
    ['23:45 to 00:15', [1425, 15]],
    ['10:30 a.m. to 2 p. m.', [630, 840]],
    ['June 9, 2024', []],
    ['Room 4, floor 12', []],
    ['10.06.2024', []],
    ['25:00 and 12:99', []],
    ['7 h 30', [450]],
  ])('%s', (text, minutes) => expect(clock(text)).toEqual(minutes));

  it('takes the language’s own words from the browser as well', () => {
    expect(clock('7:30 fm – 2 em', 'sv')).toEqual([450, 840]);
    expect(clock('7:30 SA – 2 CH', 'vi')).toEqual([450, 840]);
  });
});

describe('dates', () => {
  it.each([
    ['March 10 – 11, 2026', 'en', ['2026-03-10', '2026-03-11']],
    ['April 29 – May 2, 2026', 'en', ['2026-04-29', '2026-05-02']],
    ['December 30, 2025 – January 2, 2026', 'en', ['2025-12-30', '2026-01-02']],
    ['December 30 – January 2, 2027', 'en', ['2026-12-30', '2027-01-02']],
    ['10.–11. März 2026', 'de', ['2026-03-10', '2026-03-11']],
    ['2026年 3月 10日～11日', 'ja', ['2026-03-10', '2026-03-11']],
    ['3 – 5 tháng 11, 2026', 'vi', ['2026-11-03', '2026-11-05']],
    ['Nov 25, 2026', 'en', ['2026-11-25']],
    ['February 30, 2026', 'en', []],
    ['some time soon', 'en', []],
  ])('%s (%s)', (text, lang, dates) => expect(findDates(text, lang)).toEqual(dates));
});

describe('a chip’s text', () => {
  it.each([
    [
      '10:30am to 12pm, Team Sync, Sam User, Declined, No location, Color: Team Meetings, June 2, 2026',
      'Team Sync',
      'declined',
      null,
    ],
    [
      '12pm to 12:30pm, Review: Roadmap, Tooling, Time , Sam User, Accepted, Location: Room A, June 2, 2026',
      'Review: Roadmap, Tooling, Time',
      'confirmed',
      'Room A',
    ],
    [
      '3pm to 3:30pm, ❇️ Ian / Ben 1/1, Ian Example, Needs RSVP, No location, September 9, 2021',
      '❇️ Ian / Ben 1/1',
      'needsAction',
      null,
    ],
    [
      '1pm to 2pm, Visit, Doe, Jane, Accepted, Location: 4 Main St, Berlin, Color: Graphite, June 2, 2026',
      'Visit',
      'confirmed',
      '4 Main St, Berlin',
    ],
    ['10:45am to 11am, Prepare: demo, Sam User, No location, August 1, 2026', 'Prepare: demo', 'confirmed', null],
    ['9am to 10am, Plan, Sam User, Location: Room 2, floor 3, August 1, 2026', 'Plan', 'confirmed', 'Room 2, floor 3'],
  ])('%s', (text, title, state, place) => {
    const split = splitChipText(plainText(text), [plainText(title), '3pm'], 'en');
    expect(split.title).toBe(plainText(title));
    expect(stateIn(split.rest, 'en')).toBe(state);
    expect(placeIn(split.rest, 'en')).toBe(place);
    expect(datesAtEnd(split.rest, 'en')).toHaveLength(1);
  });

  it('leaves an answer in words it does not know unknown, in any language', () => {
    const rest = splitChipText(
      '07:30 bis 08:00, Walking, Ana, Womöglich, Kein Ort, 10. Juni 2024',
      ['Walking'],
      'de',
    ).rest;
    expect(stateIn(rest, 'de')).toBe('unknown');
  });

  it('is not led astray by a title that is its own place, time or day', () => {
    const text = '8am to 9am, 8am, Sam User, Location: 8am, June 8, 2026';
    expect(splitChipText(text, ['8am', '8am'], 'en')).toMatchObject({ title: '8am', phrase: '8am to 9am, ' });
  });

  it('never throws, whatever a title holds', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.constantFrom('en', 'ja', 'ar', 'xx'),
        (title, lang) => {
          const shown = plainText(title);
          const text = plainText(`07:30 to 08:00, ${title}, Sam User, No location, June 10, 2024`);
          const { rest, phrase } = splitChipText(text, [shown], lang);
          stateIn(rest, lang);
          placeIn(rest, lang);
          expect(text.startsWith(phrase)).toBe(true);
        },
      ),
    );
  });
});

describe('plain text', () => {
  it('knows the digits of other scripts and drops marks that steer', () => {
    expect(asciiDigits('०६:३० ৭ ٣ ၁ ๙ ෦')).toBe('06:30 7 3 1 9 0');
    expect(plainText('\u200e 7:30\u202fam\u00a0– \u20688am\u2069 ')).toBe('7:30 am – 8am');
  });
});

it('has evidence for every selector', () => {
  expect(Object.keys(SELECTOR_EVIDENCE).sort()).toEqual(Object.keys(SELECTORS).sort());
  for (const { evidence, since } of Object.values(SELECTOR_EVIDENCE)) {
    expect(evidence.split(' ').length).toBeGreaterThan(2);
    expect(since).toMatch(/^20\d\d(–20\d\d)?$/);
  }
});
