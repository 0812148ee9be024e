import { describe, expect, test } from 'vitest';
import { type Shown, whyAbsent } from '@/utils/domain/meetings/why-absent';
import { MONDAY } from './given';

const event = (id: string, calendar: string, more = {}) => ({
  id,
  site: 'google' as 'google' | 'outlook',
  eventId: btoa(`${id} ${calendar}`),
  title: `Event ${id}`,
  missedViews: 0,
  seenAt: MONDAY,
  ...more,
});
const TEAM = ['a', 'b', 'c'].map((id) => event(id, 'team@g'));
const OWN = ['d', 'e', 'f'].map((id) => event(id, 'ana@m'));

interface Page {
  seen?: string[];
  calendars?: string[];
  ticked?: string[];
  unticked?: Record<string, number>;
}

const shown = ({ seen = [], calendars = [], ticked = [], unticked = {} }: Page): Shown => ({
  seen: new Set(seen),
  calendars: new Set(calendars),
  ticked: new Set(ticked),
  unticked: new Map(Object.entries(unticked)),
});
const why = (expected: ReturnType<typeof event>[], page: Page) =>
  Object.fromEntries(whyAbsent(expected, shown(page)).map(([{ id }, reason]) => [id, reason]));

describe('Google: an event that isn’t on the page', () => {
  type Case = [what: string, expected: ReturnType<typeof event>[], page: Page, Record<string, string>];
  test.each<Case>([
    ['is gone when others of its calendar are there', OWN, { seen: ['d', 'f'], calendars: ['ana@m'] }, { e: 'gone' }],
    ['also when they are new', OWN.slice(0, 1), { calendars: ['ana@m'] }, { d: 'gone' }],
    ['is hidden with its unticked calendar', TEAM.slice(0, 1), { unticked: { 'team@g': 0 } }, { a: 'hidden' }],
    ['is gone when its calendar is ticked', TEAM.slice(0, 1), { ticked: ['team@g'] }, { a: 'gone' }],
    ['one of a calendar of which nothing is known', TEAM.slice(0, 1), { calendars: ['ana@m'] }, { a: 'unclear' }],
    ['two of it', TEAM.slice(0, 2), { calendars: ['ana@m'] }, { a: 'unclear', b: 'unclear' }],
    ['many of it went with it', TEAM, { calendars: ['ana@m'] }, { a: 'hidden', b: 'hidden', c: 'hidden' }],
    [
      'many of a ticked one',
      TEAM,
      { calendars: ['ana@m'], ticked: ['team@g'] },
      { a: 'unclear', b: 'unclear', c: 'unclear' },
    ],
    [
      'many on a page without any event, which still loads',
      TEAM,
      { ticked: ['team@g'] },
      { a: 'hidden', b: 'hidden', c: 'hidden' },
    ],
    [
      'each that goes after others went',
      [event('d', 'x', { missedViews: 2 }), event('e', 'x', { missedViews: 2 }), event('f', 'x')],
      { ticked: ['x'] },
      { d: 'gone', e: 'gone', f: 'gone' },
    ],
  ])('%s', (_, expected, page, reasons) => {
    expect(why(expected, page)).toEqual(reasons);
  });
});

describe('Outlook names no calendars on its page', () => {
  const all = [...TEAM, ...OWN].map((one) => ({ ...one, site: 'outlook' as const }));
  const HERE = { calendars: [''] };
  test.each<[string, Page, string[]]>([
    ['one of many is gone', { ...HERE, seen: ['a', 'b', 'c', 'd', 'e'] }, ['gone']],
    ['most at once are filtered', { ...HERE, seen: ['a'] }, Array(5).fill('hidden')],
    ['all at once, on an empty page', {}, Array(6).fill('hidden')],
    [
      'after a calendar was unticked',
      { ...HERE, seen: ['a', 'b', 'c', 'd', 'e'], unticked: { Team: MONDAY + 1 } },
      ['hidden'],
    ],
    [
      'seen after it was unticked',
      { ...HERE, seen: ['a', 'b', 'c', 'd', 'e'], unticked: { Team: MONDAY - 1 } },
      ['gone'],
    ],
  ])('%s', (_, page, reasons) => {
    expect(Object.values(why(all, page))).toEqual(reasons);
  });
  test('most at once, all in the same words, may be a series that was ended', () => {
    const series = all.map((one) => (one.id === 'a' ? one : { ...one, title: 'Ana / Ben' }));
    expect(new Set(Object.values(why(series, { ...HERE, seen: ['a'] })))).toEqual(new Set(['unclear']));
  });
  test('the only event of an account: gone when its list shows that calendars are on, unclear without a list', () => {
    expect(why(all.slice(0, 1), { ticked: ['Calendar'] })).toEqual({ a: 'gone' });
    expect(why(all.slice(0, 1), {})).toEqual({ a: 'unclear' });
  });
});
