import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { pageReport, placement, selectedReport } from '@/utils/schema/calendar-messages';
import { PAGE_EVENTS } from '@/utils/schema/limits';

const event = {
  id: 'abc',
  seriesId: null,
  calendarId: null,
  title: 'Ana / Ben',
  start: '2026-11-23T10:00',
  end: '2026-11-23T10:30',
  allDay: false,
  state: 'confirmed',
  recurring: null,
  kind: 'event',
  location: null,
  organizer: null,
  attendees: null,
};
const page = {
  site: 'google',
  url: 'https://calendar.google.com/calendar/u/0/r/week',
  lang: 'en',
  view: 'week',
  timeZone: 'Europe/Berlin',
  account: 'Ana@Acme.example',
  range: { from: '2026-11-23', to: '2026-11-30', complete: true },
  events: [event],
  unread: 0,
  dark: false,
};
const read = (more: object) => v.parse(pageReport, { ...page, ...more });

describe('what a calendar page reports', () => {
  test('a sound report passes as it is, its addresses in lower case', () => {
    expect(read({})).toEqual({ ...page, account: 'ana@acme.example' });
  });
  test('an event that is none is left out and counted, and the range is no longer complete', () => {
    const { events, unread, range } = read({ events: [event, { id: 7 }, null, 'x'] });
    expect([events.length, unread, range?.complete]).toEqual([1, 3, false]);
  });
  test('words that are not known become unknown, times that are none are not read', () => {
    const hostile = { ...event, state: 'toString', kind: '__proto__', start: '2026-02-31T10:00', end: '<b>' };
    expect(read({ events: [hostile] }).events[0]).toMatchObject({
      state: 'unknown',
      kind: 'other',
      start: null,
      end: null,
    });
  });
  test('a title of a megabyte is cut between characters', () => {
    const { title } = read({ events: [{ ...event, title: `x${'😀'.repeat(500_000)}` }] }).events[0]!;
    expect(title.length).toBeLessThanOrEqual(10_000);
    expect(title.isWellFormed()).toBe(true);
  });
  test('one bad guest makes the whole list unknown: three people must never look like two', () => {
    const guests = [{ name: 'Ana', email: null, response: 'accepted', self: true }, 'Ben'];
    expect(read({ events: [{ ...event, attendees: guests }] }).events[0]!.attendees).toBeNull();
  });
  test('more events than a calendar can show are dropped', () => {
    const { events, range } = read({ events: Array.from({ length: PAGE_EVENTS + 1 }, () => event) });
    expect([events.length, range?.complete]).toEqual([PAGE_EVENTS, false]);
  });
  test('what is no report is refused', () => {
    for (const value of [null, 'x', [], {}, { ...page, site: 'yahoo' }, { ...page, events: 'many' }]) {
      expect(v.is(pageReport, value)).toBe(false);
    }
  });
});

test('no value at all makes the checks throw', () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true, withDate: true, withTypedArray: true }), (anything) => {
      for (const value of [anything, { ...page, events: [anything] }, { ...page, range: anything }]) {
        expect(() => v.safeParse(pageReport, value)).not.toThrow();
        expect(() => v.safeParse(selectedReport, { ...page, event: anything, from: 'chip' })).not.toThrow();
      }
    }),
  );
});

test('a frame can be dragged only so wide', () => {
  expect(v.parse(placement, { side: 'left', width: 1e9 })).toEqual({ side: 'left', width: 720 });
  expect(v.parse(placement, { side: 'right', width: -4.2 })).toEqual({ side: 'right', width: 320 });
  expect(v.is(placement, { side: 'top', width: 400 })).toBe(false);
  expect(v.is(placement, { side: 'left', width: Number.NaN })).toBe(false);
});
