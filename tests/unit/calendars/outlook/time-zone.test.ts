import { describe, expect, test } from 'vitest';
import { readGrid } from '@/utils/calendars/outlook/read-grid';
import { zoneSigns } from '@/utils/calendars/outlook/zone-signs';
import { isZone } from '@/utils/domain/time/zone';
import { timeZoneOf } from '@/utils/readings/outlook/time-zone';
import { ianaOfWindowsZone } from '@/utils/readings/outlook/windows-zones';
import { pageOf } from './tile';

const now = Date.parse('2026-11-24T08:38:00Z'); // Tuesday, 9:38 in Berlin
const clock = (label: string) => pageOf(`<div role="main" aria-label="${label}"></div>`);

const readTimeZone = (page: Document, lang: string, at: number, own: string) =>
  timeZoneOf(zoneSigns(page, readGrid(page), at, own), lang);

describe('the page clock', () => {
  test.each([
    ['calendar view, current time: Tue 9:38 AM', 'en-US', 'Europe/Berlin', 'Europe/Berlin'],
    ['calendar view, current time: Tue 9:37 AM', 'en-US', 'Europe/Berlin', 'Europe/Berlin'],
    ['calendar view, current time: Tue 12:38 AM', 'en-US', 'Europe/Berlin', null],
    ['calendar view, current time: Tue 9:38 PM', 'en-US', 'Europe/Berlin', null],
    ['calendar view, current time: Mon 9:38 AM', 'en-US', 'Europe/Berlin', null],
    ['calendar view, current time: Fri 9:38 AM', 'en-US', 'Europe/Berlin', null],
    ['予定表ビュー、現在の時刻: 火 9:38', 'ja-JP', 'Europe/Berlin', 'Europe/Berlin'],
    ['affichage Calendrier, heure actuelle : mar. 09:38', 'fr-FR', 'Europe/Berlin', 'Europe/Berlin'],
    ['calendar view', 'en-US', 'Europe/Berlin', null],
  ])('%s (%s) in %s: %s', (label, lang, own, zone) => {
    expect(readTimeZone(clock(label), lang, now, own)).toBe(zone);
  });
});

describe('month cells', () => {
  const cells = (zone: string, ...days: [date: string, offset: string][]) =>
    pageOf(
      days
        .map(([date, offset]) => `<div id="monthDayCell_${date}T00:00:00.000${offset}_${zone}_AAkCal"></div>`)
        .join(''),
    );
  test('a mailbox far from the browser', () => {
    const page = cells('Pacific Standard Time', ['2026-11-24', '-08:00']);
    expect(readTimeZone(page, 'en', now, 'Europe/Kyiv')).toBe('America/Los_Angeles');
  });
  test('are remembered for the week, as long as the page clock agrees', () => {
    const page = cells('Pacific Standard Time', ['2026-11-24', '-08:00']);
    expect(readTimeZone(page, 'en', now, 'Europe/Berlin')).toBe('America/Los_Angeles');
    page.body.innerHTML = '<div role="main" aria-label="calendar view, current time: Tue 12:38 AM"></div>';
    expect(readTimeZone(page, 'en', now, 'Europe/Berlin')).toBe('America/Los_Angeles');
    page.body.innerHTML = '<div role="main" aria-label="calendar view, current time: Tue 5:38 AM"></div>';
    expect(readTimeZone(page, 'en', now, 'Europe/Berlin')).toBeNull();
  });
  test('over the change of clocks', () => {
    const page = cells(
      'W. Europe Standard Time',
      ['2026-10-01', '+02:00'],
      ['2026-10-20', '+02:00'],
      ['2026-10-31', '+01:00'],
    );
    expect(readTimeZone(page, 'en', now, 'UTC')).toBe('Europe/Berlin');
  });
  test("the browser's own city where its clocks run alike", () => {
    const page = cells('W. Europe Standard Time', ['2026-11-24', '+01:00']);
    expect(readTimeZone(page, 'en', now, 'Europe/Vienna')).toBe('Europe/Vienna');
    expect(readTimeZone(page, 'en', now, 'Africa/Lagos')).toBe('Europe/Berlin');
  });
  test('a name without an entry: only where the browser fits', () => {
    const page = cells('Lord Howe Standard Time', ['2026-11-24', '+11:00']);
    expect(readTimeZone(page, 'en', now, 'Australia/Lord_Howe')).toBe('Australia/Lord_Howe');
    expect(readTimeZone(page, 'en', now, 'Europe/Berlin')).toBeNull();
  });
  test.each(['GMT Standard Time', 'India Standard Time', 'Central Standard Time (Mexico)', 'FLE Standard Time', 'UTC'])(
    '%s is a zone that browsers know',
    (name) => expect(isZone(ianaOfWindowsZone(name))).toBe(true),
  );
});
