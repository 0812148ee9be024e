import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayWords } from '@/utils/domain/actions/day-words';
import { looksLikeActionLine, parseActionLine, writeActionLine } from '@/utils/domain/actions/parse-action-line';

/** A Wednesday. */
const today = '2026-11-25';
const english = { today, theirName: 'Tomás Rivera', words: dayWords('en-US') };
const german = { today, theirName: 'Jürgen Meyer', words: dayWords('de-DE') };

const parse = (line: string, around = english) => {
  const found = parseActionLine(line, around);
  return found && [found.text, found.owner, found.due];
};

describe('in English', () => {
  test.each([
    ['[] Call the supplier', ['Call the supplier', 'me', 'next']],
    ['[] Call the supplier @me !fri', ['Call the supplier', 'me', '2026-11-27']],
    ['[] @tomas sends the rota !tomorrow', ['sends the rota', 'them', '2026-11-26']],
    ['[] Send it @Tom !next', ['Send it', 'them', 'next']],
    ['[] Send it @Tomás Rivera !next week', ['Send it', 'them', '2026-12-02']],
    ['[] Send it @Rivera today', ['Send it today', 'them', 'next']],
    ['[] Ask about it !today.', ['Ask about it.', 'me', '2026-11-25']],
    ['[] Plan !in 3 days', ['Plan', 'me', '2026-11-28']],
    ['[] Plan !in 2 weeks @me', ['Plan', 'me', '2026-12-09']],
    ['[] Plan !in 3 months', ['Plan', 'me', '2027-02-25']],
    ['[] Plan !2026-12-01', ['Plan', 'me', '2026-12-01']],
    ['[] Plan !12/24', ['Plan', 'me', '2026-12-24']],
    ['[] Plan !12.12.', ['Plan', 'me', '2026-12-12']],
    ['[] Plan !1.3.', ['Plan', 'me', '2027-03-01']],
    ['[] Plan !29.2.', ['Plan', 'me', '2028-02-29']],
    ['[] Plan !12.12.27', ['Plan', 'me', '2027-12-12']],
    ['[] Plan !wednesday', ['Plan', 'me', '2026-12-02']],
    ['[] Plan !th', ['Plan', 'me', '2026-11-26']],
    ['[] Plan !none', ['Plan', 'me', null]],
    ['[] Not !important, and mail @office', ['Not !important, and mail @office', 'me', 'next']],
    ['[] Not !t, which may be two days', ['Not !t, which may be two days', 'me', 'next']],
    ['  []   Indented', ['Indented', 'me', 'next']],
  ])('%s', (line, expected) => {
    expect(parse(line)).toEqual(expected);
  });
});

describe('in German', () => {
  test.each([
    ['[] Dienstplan schicken @ich !freitag', ['Dienstplan schicken', 'me', '2026-11-27']],
    ['[] Dienstplan @Jürgen !übermorgen', ['Dienstplan', 'them', '2026-11-27']],
    ['[] Dienstplan @jurgen !nächstes Mal', ['Dienstplan', 'them', 'next']],
    ['[] Dienstplan !mo', ['Dienstplan', 'me', '2026-11-30']],
    ['[] Dienstplan !in 3 Tagen', ['Dienstplan', 'me', '2026-11-28']],
    ['[] Dienstplan !nächste Woche', ['Dienstplan', 'me', '2026-12-02']],
    ['[] Dienstplan !24/12', ['Dienstplan', 'me', '2026-12-24']],
    ['[] Dienstplan !ohne', ['Dienstplan', 'me', null]],
  ])('%s', (line, expected) => {
    expect(parse(line, german)).toEqual(expected);
  });
});

test('weekdays are known in languages without a table of their own', () => {
  expect(parse('[] Appeler !vendredi', { ...english, words: dayWords('fr') })).toEqual(['Appeler', 'me', '2026-11-27']);
});

test.each(['!31.2.', '!31.2.2027', '!2026-13-01', '!2/30', '!0.5.'])('%s is no day, and none is guessed', (said) => {
  expect(parseActionLine(`[] Send it ${said} @tom`, english)).toEqual({
    text: `Send it ${said}`,
    owner: 'them',
    due: 'next',
    noSuchDay: said,
  });
});

test.each(['[ ] a box', '[x] a box', '[](https://example.com)', '[]', '[] ', '[] @me !fri', 'words [] in it', ''])(
  '%j is no action item',
  (line) => {
    expect(parseActionLine(line, english)).toBeNull();
  },
);

test('a line without names and days is an item of just its words', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (words) => {
      fc.pre(!/[@!]/.test(words) && looksLikeActionLine(`[] ${words}`));
      const text = words.replace(/\s+/g, ' ').trim();
      expect(parseActionLine(`[] ${words}`, english)).toEqual({ text, owner: 'me', due: 'next', noSuchDay: null });
    }),
  );
});

test('an item that goes back into the notes says the same when it comes again', () => {
  fc.assert(
    fc.property(
      fc.stringMatching(/^[a-z]+( [a-z]+){0,4}$/),
      fc.constantFrom('me' as const, 'them' as const),
      fc.constantFrom('next', null, '2026-12-24', '2025-01-31'),
      (text, owner, due) => {
        const line = writeActionLine({ text, owner, due }, english);
        expect(parseActionLine(line, english)).toEqual({ text, owner, due, noSuchDay: null });
      },
    ),
  );
});
