import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { PAGE_EVENTS } from '@/utils/schema/limits';
import { googleReading, outlookReading } from '@/utils/schema/page-readings';

const frame = {
  url: 'https://calendar.example',
  lang: 'en',
  view: 'week',
  account: 'ana@acme.example',
  range: { from: '2026-11-23', to: '2026-11-30', complete: true },
  dark: false,
};
const chip = {
  id: 'abc',
  datekey: '29047',
  placeDay: null,
  calendar: 'ana@acme.example',
  spoken: '10am to 11am, Sync, Ana, No location, November 23, 2026',
  visible: ['Sync', '10am'],
  style: 'top: 4px; height: 8px',
  drawn: 4,
};
const google = {
  ...frame,
  site: 'google',
  timeZone: 'Europe/Berlin',
  hourHeight: 48,
  namesCalendars: true,
  chips: [chip],
};
const tile = {
  id: 'AAk1',
  label: 'Sync, 10:00 to 11:00, Monday, November 23, 2026, Busy',
  title: 'Sync\n10:00 to 11:00',
  shown: null,
  day: '2026-11-23',
  timed: true,
  recurring: false,
  workplace: false,
};
const zone = {
  cells: ['monthDayCell_2026-11-23'],
  current: true,
  clock: 'Tue 9:38 AM',
  now: 1_795_000_000_000,
  own: 'UTC',
};
const outlook = { ...frame, site: 'outlook', zone, chips: [tile] };

const readGoogle = (more: object) => v.parse(googleReading, { ...google, ...more });
const readOutlook = (more: object) => v.parse(outlookReading, { ...outlook, ...more });

describe('what a page may say before it is understood', () => {
  test('a sound reading passes as it is', () => {
    expect(readGoogle({})).toEqual(google);
    expect(readOutlook({})).toEqual(outlook);
  });
  test.each([
    ['no list of chips', { chips: 'all' }],
    ['another site', { site: 'example' }],
  ])('%s is no reading', (_, more) => {
    expect(v.safeParse(googleReading, { ...google, ...more }).success).toBe(false);
    expect(v.safeParse(outlookReading, { ...outlook, ...more }).success).toBe(false);
  });
  test('a clock beyond all days is no reading', () => {
    expect(v.safeParse(outlookReading, { ...outlook, zone: { ...zone, now: 1e20 } }).success).toBe(false);
  });
  test('a chip that is none stays as one that says nothing, so that it counts as unread', () => {
    expect(readGoogle({ chips: [chip, null, { id: 7 }, 'x'] }).chips.map(({ id }) => id)).toEqual(['abc', '', '', '']);
    expect(readOutlook({ chips: [tile, null] }).chips.map(({ id }) => id)).toEqual(['AAk1', '']);
  });
  test('what is odd in a chip is left out, what is long is cut', () => {
    const odd = {
      ...chip,
      spoken: 'x'.repeat(1e6),
      visible: 'Sync',
      drawn: Number.NaN,
      datekey: 4,
      placeDay: '2026-02-31',
    };
    const [read] = readGoogle({ chips: [odd] }).chips;
    expect(read).toMatchObject({ visible: [], drawn: null, datekey: null, placeDay: null });
    expect(read?.spoken.length).toBeLessThan(30_000);
  });
  test('more chips than a page can show are cut, and one that says nothing tells of it', () => {
    const { chips } = readGoogle({ chips: Array.from({ length: PAGE_EVENTS + 50 }, () => chip) });
    expect(chips).toHaveLength(PAGE_EVENTS + 1);
    expect(chips.at(-1)?.id).toBe('');
  });
});
