import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Draft, eventLink, MAIL_WAYS, mailLink } from '@/utils/domain/repair/compose-links';

const draft: Draft = {
  title: 'Ana / Ben 1:1',
  email: 'ben.okafor@acme.example',
  time: { start: Date.parse('2026-11-26T09:00Z'), end: Date.parse('2026-11-26T09:30Z'), timeZone: 'Europe/Berlin' },
  body: 'Hi Ben,\n\nwould Thursday & 10 + 1 work?',
};

describe('the calendar’s own compose page', () => {
  test('Google: person, title, zone and time', () => {
    const url = new URL(eventLink(draft, 'google'));
    expect(url.origin + url.pathname).toBe('https://calendar.google.com/calendar/render');
    expect(Object.fromEntries(url.searchParams)).toEqual({
      action: 'TEMPLATE',
      text: 'Ana / Ben 1:1',
      dates: '20261126T090000Z/20261126T093000Z',
      ctz: 'Europe/Berlin',
      add: 'ben.okafor@acme.example',
      details: draft.body,
    });
  });
  test.each([
    ['outlook-work', 'https://outlook.cloud.microsoft/calendar/deeplink/compose'],
    ['outlook-personal', 'https://outlook.live.com/calendar/0/deeplink/compose'],
  ] as const)('%s', (where, address) => {
    const link = eventLink(draft, where);
    const url = new URL(link);
    expect(url.origin + url.pathname).toBe(address);
    expect(Object.fromEntries(url.searchParams)).toEqual({
      path: '/calendar/action/compose',
      rru: 'addevent',
      subject: 'Ana / Ben 1:1',
      startdt: '2026-11-26T09:00:00Z',
      enddt: '2026-11-26T09:30:00Z',
      to: 'ben.okafor@acme.example',
      body: draft.body,
    });
    expect(link).toContain('Ana%20%2F%20Ben');
    expect(link).not.toContain('+');
  });
  test('without a person or a time those are left to the page', () => {
    const bare = { ...draft, email: null, time: null };
    expect(eventLink(bare, 'google')).not.toMatch(/add=|dates=|ctz=/);
    expect(eventLink(bare, 'outlook-work')).not.toMatch(/to=|startdt=/);
  });
});

test.each([
  'ben@acme.example,eve@evil.example',
  'ben@acme.example;eve@evil.example',
  'ben@acme.example?cc=eve@evil.example',
  'Ben <ben@acme.example>',
  'ben',
  '',
])('"%s" invites nobody', (email) => {
  expect(eventLink({ ...draft, email }, 'google')).not.toContain('add=');
  expect(mailLink({ ...draft, email }, '', 'mail').href).toMatch(/^mailto:\?/);
});

test('whatever a title or a message holds, the link stays a link of that page, short enough and with its parts', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.constantFrom(
      '\ud800',
      '"><script>',
      '&add=eve@evil.example',
      '#',
      '\u202e',
      'x'.repeat(9000),
      'wort '.repeat(900),
    ),
  );
  fc.assert(
    fc.property(fc.tuple(hostile, hostile), ([title, body]) => {
      const one = { ...draft, title: title.slice(0, 200), body };
      for (const where of ['google', 'outlook-work', 'outlook-personal'] as const) {
        const url = new URL(eventLink(one, where));
        expect(url.host).toMatch(/^(calendar\.google\.com|outlook\.cloud\.microsoft|outlook\.live\.com)$/);
        expect(url.searchParams.getAll(where === 'google' ? 'add' : 'to')).toEqual([draft.email]);
        expect(url.hash).toBe('');
      }
      expect(mailLink(one, '', 'mail').href.length).toBeLessThan(4_500);
    }),
  );
  for (const body of ['x'.repeat(9000), 'wort '.repeat(900), 'ü '.repeat(2000)]) {
    expect(eventLink({ ...draft, body }, 'outlook-work').length).toBeLessThanOrEqual(1_800);
    expect(eventLink({ ...draft, body }, 'google').length).toBeLessThanOrEqual(6_000);
  }
  expect(eventLink({ ...draft, body: 'wort '.repeat(900) }, 'outlook-work')).toMatch(/wort%E2%80%A6$/);
});

describe('a text of any length to the mail', () => {
  const short = 'Here it is:';
  const address = {
    mail: /^mailto:ben\.okafor@acme\.example\?subject=/,
    gmail: /^https:\/\/mail\.google\.com\/mail\/\?view=cm&fs=1&to=ben\.okafor%40acme\.example&su=/,
    'outlook-work': /^https:\/\/outlook\.cloud\.microsoft\/mail\/deeplink\/compose\?to=ben.*&subject=/,
    'outlook-personal': /^https:\/\/outlook\.live\.com\/mail\/deeplink\/compose\?to=ben.*&subject=/,
  } as const;

  test.each(MAIL_WAYS)('%s carries a short one whole, and of a long one a short line, never a part', (way) => {
    const whole = mailLink(draft, short, way);
    expect(whole.whole).toBe(true);
    expect(whole.href).toMatch(address[way]);
    expect(new URL(whole.href).searchParams.get('body')!.replaceAll('\r\n', '\n')).toBe(draft.body);
    const long = mailLink({ ...draft, body: 'word & wörd\n'.repeat(900) }, short, way);
    expect(long.whole).toBe(false);
    expect(new URL(long.href).searchParams.get('body')).toBe(short);
    expect(new URL(long.href).searchParams.has('cc')).toBe(false);
  });

  test.each([
    ['mail', 1_800],
    ['gmail', 6_000],
    ['outlook-work', 1_800],
    ['outlook-personal', 6_000],
  ] as const)('the link to %s has at most %i signs', (way, longest) => {
    for (let length = 0; length < 7_000; length += 97) {
      const { href, whole } = mailLink({ ...draft, body: 'ü'.repeat(length / 6) }, short, way);
      expect(href.length).toBeLessThanOrEqual(longest);
      expect(whole).toBe(!href.includes('Here%20it'));
    }
  });

  test.each(['ben@acme.example,eve@evil.example', 'ben@acme.example&bcc=eve@evil.example'])(
    '"%s" is nobody',
    (email) => {
      for (const way of MAIL_WAYS) expect(mailLink({ ...draft, email }, short, way).href).not.toContain('eve');
    },
  );
});
