import { describe, expect, it } from 'vitest';
import { hiddenText } from '@/tests/stand-ins/google-calendar/chips/hidden-text';
import { dateKey } from '@/tests/stand-ins/google-calendar/date-key';
import type { PageContext } from '@/tests/stand-ins/google-calendar/page-context';
import { googlePageKey } from '@/tests/stand-ins/google-calendar/page-key';
import { wordsFor } from '@/tests/stand-ins/google-calendar/words/words-for';
import { standInConfig } from '@/tests/stand-ins/shared/stand-in-config';
import { EventStore } from '@/tests/stand-ins/shared/store';

/** What captures of June 2024 say of one event of a calendar "Chore", in five languages and both clocks. */
const CHORE = { name: 'Chore', id: 'chore@group.calendar.google.com', primary: false };

function textOf(
  lang: string,
  hours: 12 | 24,
  event: { title: string; start: string; end: string; colour?: string },
): string {
  const config = standInConfig('google', { lang, hours, now: '2024-06-10T09:00', events: [], calendars: [CHORE] });
  const store = new EventStore(config);
  const context = { config, store, words: wordsFor(lang) } as PageContext;
  return hiddenText(store.add(event), context);
}

const WALKING = { title: 'Walking', start: '2024-06-10T07:30', end: '2024-06-10T08:00' };

describe('the hidden text of chips', () => {
  it.each<[string, 12 | 24, string]>([
    ['en', 24, '07:30 to 08:00, Walking, Calendar: Chore, No location, June 10, 2024'],
    ['en', 12, '7:30am to 8am, Walking, Calendar: Chore, No location, June 10, 2024'],
    ['de', 24, '07:30 bis 08:00, Walking, Kalender: Chore, Kein Ort, 10. Juni 2024'],
    ['de', 12, '7:30AM bis 8AM, Walking, Kalender: Chore, Kein Ort, 10. Juni 2024'],
    ['fr', 24, 'de 07:30 à 08:00, Walking, Agenda : Chore, Aucun lieu, 10 juin 2024'],
    ['fr', 12, 'de 7:30am à 8am, Walking, Agenda : Chore, Aucun lieu, 10 juin 2024'],
    ['ja', 24, '07:30～08:00、「Walking」、カレンダー: Chore、場所の指定なし、2024年 6月 10日'],
    ['ja', 12, '午前7:30～午前8時、「Walking」、カレンダー: Chore、場所の指定なし、2024年 6月 10日'],
    ['ar', 24, '07:30 إلى 08:00، Walking، التقويم: Chore، ليس هناك موقع، 10 يونيو 2024'],
    ['ar', 12, '7:30 ص إلى 8 ص، Walking، التقويم: Chore، ليس هناك موقع، 10 يونيو 2024'],
  ])('is that of the captures in %s, %d h', (lang, hours, expected) => {
    expect(textOf(lang, hours, WALKING)).toBe(expected);
  });

  it('has the dates in the time phrase and an empty end over midnight', () => {
    const sleep = { title: 'Sleep', start: '2024-06-09T22:15', end: '2024-06-10T06:30', colour: 'graphite' };
    expect(textOf('en', 12, sleep)).toBe(
      'June 9, 2024 at 10:15pm to June 10, 2024 at 6:30am, Sleep, Calendar: Chore, No location, Color: Graphite, ',
    );
  });
});

describe('the keys of the page', () => {
  it.each([
    ['2019-01-03', 25123],
    ['2024-09-30', 27966],
    ['2026-09-15', 28975],
  ])('count %s as %d', (date, key) => {
    expect(dateKey(date)).toBe(key);
  });

  it('abbreviate two domains in base64 without padding, and leave tasks raw', () => {
    const calendars = [{ name: 'Own', id: 'someone@gmail.com', primary: true }, CHORE];
    const key = googlePageKey({ id: '542h7vo65mq3614bbkif1tj5o2_20190130T000000Z', calendar: 0 }, calendars);
    expect(atob(key)).toBe('542h7vo65mq3614bbkif1tj5o2_20190130T000000Z someone@m');
    expect(key).not.toContain('=');
    expect(atob(googlePageKey({ id: 'abc', calendar: 1 }, calendars))).toBe('abc chore@g');
    expect(googlePageKey({ id: 'tasks_abc', calendar: 0 }, calendars)).toBe('tasks_abc');
  });
});
