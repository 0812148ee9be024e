import { describe, expect, test } from 'vitest';
import { newsIn } from '@/utils/calendars/same-reading';
import type { GoogleReading, OutlookReading } from '@/utils/domain/calendar/page-reading';

const frame = { url: 'https://x.example', lang: 'en', view: 'week', account: null, dark: false } as const;
const range = { from: '2026-11-23', to: '2026-11-30', complete: false };
const chip = {
  id: 'a',
  datekey: '29047',
  placeDay: null,
  calendar: null,
  spoken: '10am to 11am, Sync',
  visible: ['Sync', '10am'],
  style: 'top: 4px; height: 8px',
  drawn: 4,
};
const google: GoogleReading = {
  ...frame,
  site: 'google',
  timeZone: null,
  range,
  hourHeight: 48,
  namesCalendars: false,
  chips: [chip, { ...chip, id: 'b' }],
};
const zone = { cells: [], current: false, clock: 'Tue 9:38 AM', now: 1, own: 'UTC' };
const outlook: OutlookReading = { ...frame, site: 'outlook', range, zone, chips: [] };
const whole = { ...range, complete: true };

describe('what a reading says beyond the one before', () => {
  test.each<[string, ReturnType<typeof newsIn>, GoogleReading | OutlookReading, GoogleReading | OutlookReading]>([
    ['the same again', 'none', structuredClone(google), google],
    ['another address', 'all', { ...google, url: 'https://y.example' }, google],
    ['a chip less', 'all', { ...google, chips: [chip] }, google],
    ['a chip that says something else', 'all', { ...google, chips: [chip, { ...chip, id: 'b', spoken: 'x' }] }, google],
    [
      'a chip that shows something else',
      'all',
      { ...google, chips: [chip, { ...chip, id: 'b', visible: ['x', '10am'] }] },
      google,
    ],
    ['a chip drawn elsewhere', 'all', { ...google, chips: [chip, { ...chip, id: 'b', drawn: 52 }] }, google],
    [
      'a chip with a frame around it',
      'none',
      { ...google, chips: [chip, { ...chip, id: 'b', style: 'top: 4px' }] },
      google,
    ],
    ['the same, for good', 'complete', { ...google, range: whole }, google],
    ['for good, and something else', 'all', { ...google, range: whole, dark: true }, google],
    ['no longer all of it', 'all', google, { ...google, range: whole }],
    ['other days', 'all', { ...google, range: { ...range, to: '2026-12-07' } }, google],
    ['no days', 'all', { ...google, range: null }, google],
    ['a minute later', 'none', { ...outlook, zone: { ...zone, clock: 'Tue 9:39 AM', now: 2 } }, outlook],
    ['a month that names its zone', 'all', { ...outlook, zone: { ...zone, cells: ['monthDayCell_x'] } }, outlook],
    ['the other site', 'all', outlook, google],
  ])('%s: %s', (_, news, now, before) => expect(newsIn(now, before)).toBe(news));
});
