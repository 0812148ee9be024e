import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Attendee } from '@/utils/domain/calendar/calendar-event';
import type { Evidence } from '@/utils/domain/detection/evidence';
import { judge } from '@/utils/domain/detection/judge';

const guest = (name: string | null, email: string | null, self = false): Attendee => ({
  name,
  email,
  response: 'accepted',
  self,
});
const me = guest('Nadia Trent', 'nadia@acme.test', true);
const theo = guest('Theo Kowalski', 'theo@acme.test');

function evidence(change: Partial<Evidence> = {}): Evidence {
  return {
    title: '1:1 Nadia / Theo',
    lang: 'en',
    attendees: [me, theo],
    attendeeCount: null,
    self: { emails: ['nadia@acme.test'], names: ['Nadia Trent'] },
    recurring: true,
    allDay: false,
    kind: 'event',
    state: 'confirmed',
    seriesKnown: null,
    rules: null,
    ...change,
  };
}
const codes = (change: Partial<Evidence>): string[] => judge(evidence(change)).reasons.map(({ code }) => code);
const verdict = (change: Partial<Evidence>): string => judge(evidence(change)).verdict;

test('two people, a marker, weekly: yes, and it says why', () => {
  const { verdict, confidence, reasons } = judge(evidence());
  expect(verdict).toBe('yes');
  expect(confidence).toBeGreaterThan(0.95);
  expect(reasons).toEqual([
    { code: 'two-people', detail: 'Theo Kowalski' },
    { code: 'title-marker', detail: '1:1' },
    { code: 'title-names', detail: 'Nadia / Theo' },
    { code: 'recurring', detail: null },
  ]);
});

describe('who counts as a person', () => {
  test.each<[string, Attendee]>([
    ['a room of Google', guest('Alder (8)', 'c_188f@resource.calendar.google.com')],
    ['a room of Outlook, by its name', guest('Besprechungsraum Elbe', null)],
    ['a meeting room in Japanese', guest('第3会議室', null)],
    ['a salle', guest('Salle de réunion 2', 'salle2@acme.test')],
    ['Otter', guest('Otter.ai Notetaker', 'notes@otter.ai')],
    ['Fireflies', guest('Fireflies.ai', 'fred@fireflies.ai')],
    ['Fathom', guest("Nadia's Fathom Notetaker", null)],
    ['tl;dv', guest('tl;dv', null)],
    ['Read', guest('read.ai meeting notes', 'meet@read.ai')],
    ['Copilot', guest('Microsoft Copilot', null)],
    ['the user under another address', guest('N. Trent', 'Nadia.Trent@gmail.com')],
    ['the user, listed twice', guest('Nadia Trent', 'ntrent@old.test')],
    ['the same guest twice', guest('Theo Kowalski', 'THEO@acme.test')],
  ])('%s does not', (_, extra) => {
    const self = { emails: ['nadia@acme.test', 'nadia.trent@googlemail.com'], names: ['Trent, Nadia'] };
    expect(verdict({ attendees: [me, theo, extra], self })).toBe('yes');
  });

  test.each<[string, Attendee]>([
    ['a third person', guest('Lukas Brandt', 'lukas@acme.test')],
    ['someone with a hyphen', guest('Marie-Ève Roy', 'marie-eve@acme.test')],
    ['someone whose family name is a product', guest('Li Gong', 'li@acme.test')],
    ['someone whose first name is a product', guest('Gemini Lopez', 'glopez@acme.test')],
    ['a mailing list', guest('mobile-dev@acme.test', 'mobile-dev@acme.test')],
    ['a team', guest('Platform Team', 'platform@acme.test')],
  ])('%s does', (_, extra) => {
    expect(verdict({ attendees: [me, theo, extra] })).toBe('no');
  });

  test('a list alone stands for many', () => {
    expect(verdict({ title: 'Nadia / mobile', attendees: [me, guest(null, 'mobile-team@acme.test')] })).toBe('no');
  });

  test('alone with a room: no', () => {
    expect(verdict({ title: 'Weekly sync', attendees: [me, guest('Boardroom', null)] })).toBe('no');
  });
});

describe('the word of the user beats everything', () => {
  test('always, for an all-day event of nine', () => {
    expect(verdict({ rules: 'always', allDay: true, attendees: null, attendeeCount: 9 })).toBe('yes');
  });
  test('never, for the clearest one', () => {
    expect(judge(evidence({ rules: 'never' }))).toEqual({
      verdict: 'no',
      confidence: 1,
      reasons: [{ code: 'user-said-never', detail: null }],
    });
  });
});

describe('the chip alone gives a hint', () => {
  const chip = { attendees: null, attendeeCount: null } as const;
  test.each([
    ['1:1 Nadia / Theo', 'ask'],
    ['Catch-up Theo', 'ask'],
    ['All hands', 'no'],
    ['Zahnarzt', 'no'],
    ['Weekly sync', 'ask'],
    ['Stuff', 'no'],
    ['', 'no'],
  ])('%s: %s', (title, expected) => {
    expect(verdict({ ...chip, title })).toBe(expected);
  });
  test('a known series needs no popup', () => {
    expect(verdict({ ...chip, seriesKnown: 'one-on-one', title: 'Stuff' })).toBe('yes');
    expect(verdict({ ...chip, seriesKnown: 'not' })).toBe('no');
  });
  test('whatever stands in the title, it is never a yes without people, series or word', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (title) => verdict({ ...chip, title }) !== 'yes'));
  });
});

test.each<[string, Partial<Evidence>, string]>([
  ['a task is no meeting', { kind: 'task' }, 'no'],
  ['a birthday is no meeting', { kind: 'birthday', title: '1:1' }, 'no'],
  ['all day with a marker is asked', { allDay: true }, 'ask'],
  ['all day without one is none', { allDay: true, title: 'Nadia & Theo' }, 'no'],
  ['a declined one stays one', { state: 'declined' }, 'yes'],
  ['a cancelled one stays one', { state: 'cancelled', title: 'Abgesagt: 1:1 Nadia / Theo' }, 'yes'],
  ['an interview of two is none', { title: 'Interview Theo' }, 'no'],
  ['two people and a weekly sync', { title: 'Weekly sync' }, 'yes'],
  ['the same once only is asked', { title: 'Weekly sync', recurring: false }, 'ask'],
  ['the guest’s unusual name in the title', { title: 'Zyxw weekly', attendees: [me, guest('Zyxw Q', null)] }, 'yes'],
  ['a known series whose title changed', { title: 'Stuff', seriesKnown: 'one-on-one' }, 'yes'],
  [
    'a known series with a third guest today',
    { attendees: [me, theo, guest('Al B', null)], seriesKnown: 'one-on-one' },
    'ask',
  ],
])('%s', (_, change, expected) => {
  expect(verdict(change)).toBe(expected);
});

test('a declined one says so', () => {
  expect(codes({ state: 'declined' })).toContain('declined');
});

describe('scores, ratios, numbers and scripts', () => {
  const two = { attendees: null, attendeeCount: 2 } as const;
  test.each([
    ['1：1 Theo', 'yes'],
    ['1∶1 Theo', 'yes'],
    ['１ｏｎ１ 佐藤', 'yes'],
    ['1️⃣:1️⃣ Theo', 'yes'],
    ['毎週1on1', 'yes'],
    ['BİRE BİR', 'yes'],
    ['eén-op-één', 'yes'],
    ['Leeds 1:1 Everton', 'no'],
    ['1:10 to Yuma', 'ask'],
    ['11:1 compression', 'ask'],
    ['Sprint 1-1', 'no'],
    ['Paris / Lyon', 'no'],
    ['Jordan / Sam', 'yes'],
    ['Design x Eng', 'no'],
    ['Ernst & Young audit', 'no'],
    ['Theo / mobile-dev@', 'no'],
  ])('%s: %s', (title, expected) => {
    expect(verdict({ ...two, title })).toBe(expected);
  });

  test('ten kilobytes of anything are judged at once', () => {
    const started = performance.now();
    for (const part of ['1:1 ', 'a/b ', '（', '‮', '📅']) verdict({ ...two, title: part.repeat(10_000 / part.length) });
    expect(performance.now() - started).toBeLessThan(1_000);
  });

  test('any text gets a verdict, a confidence from 0 to 1, and a reason', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat({ max: 5 }), (title, attendeeCount) => {
        const { confidence, reasons } = judge(evidence({ title, attendees: null, attendeeCount }));
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
        expect(reasons.length).toBeGreaterThan(0);
      }),
    );
  });
});
