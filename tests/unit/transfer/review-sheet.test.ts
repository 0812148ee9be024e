import { describe, expect, test } from 'vitest';
import { DAY_MS } from '@/utils/domain/time/lengths';
import type { ReviewLeftOut } from '@/utils/domain/views/review-view';
import { noteGist } from '@/utils/transfer/note-gist';
import { printPlain } from '@/utils/transfer/print-plain';
import { reviewDocument, reviewSections } from '@/utils/transfer/review-sheet';
import { type PairRows, sharedOnly } from '@/utils/transfer/shared-only';
import { around, item, MEETING_AT, note, PAIR, reviewWords, stampAt, topic } from './share-fixture';

const SPAN = { from: MEETING_AT - 20 * DAY_MS, to: MEETING_AT + DAY_MS };
const NOTHING: ReviewLeftOut = { parts: [], lines: [] };

const sheet = (rows: PairRows, leaveOut: Partial<ReviewLeftOut> = {}) =>
  reviewSections(sharedOnly([PAIR], rows), { meetings: around.meetings, range: SPAN, zone: 'UTC' }, reviewWords, {
    ...NOTHING,
    ...leaveOut,
  });
const textOf = (rows: PairRows, leaveOut: Partial<ReviewLeftOut> = {}) =>
  printPlain(reviewDocument('Title', ['Peers', '9 of 11 held'], sheet(rows, leaveOut)));

const within = (days: number) => MEETING_AT - days * DAY_MS;
const long = (words: number) => 'word '.repeat(words).trim();

describe('what stands on the sheet', () => {
  test('what was done, what is open by its day, what came of the talks, how the notes begin', () => {
    const rows = {
      actionItems: [
        item('First done', { doneAt: within(9) }),
        item('Last done', { doneAt: within(1), owner: 'them' }),
        item('Some day'),
        item('Soon', { due: '2026-11-28' }),
        item('Sooner', { due: 'next', madeIn: 'before' }),
      ],
      topics: [
        topic('Only talked', { doneAt: within(1) }),
        topic('Holiday', { doneAt: within(8), outcome: 'Two weeks in May' }),
      ],
      notes: [note('# Agreed\n- [x] Try **it**\n\nsoon'), note('Earlier', { meetingId: 'before' })],
    };
    expect(textOf(rows)).toBe(
      [
        'Title',
        'Peers · 9 of 11 held',
        '[done]',
        '✓ Ben: Last done\n✓ Ana: First done',
        '[open]',
        '☐ Ana: Sooner (by Thu, Nov 26)\n☐ Ana: Soon (by Sat, Nov 28)\n☐ Ana: Some day',
        '[topics]',
        '- Holiday: Two weeks in May\n- Only talked',
        '[notes]',
        '- 2026-11-26: Agreed · Try it · soon\n- 2026-11-12: Earlier',
      ].join('\n\n'),
    );
  });

  test.each<[string, PairRows]>([
    ['done before the span', { actionItems: [item('x', { doneAt: SPAN.from - 1 })] }],
    ['done after it', { actionItems: [item('x', { doneAt: SPAN.to })] }],
    ['let go', { actionItems: [item('x', { droppedAt: within(1) })] }],
    ['promised after the span', { actionItems: [item('x', { createdAt: stampAt(SPAN.to + 1) })] }],
    ['not talked about yet', { topics: [topic('x')] }],
    ['talked about before the span', { topics: [topic('x', { doneAt: SPAN.from - 1 })] }],
    ['noted in no meeting that is known', { notes: [note('x', { meetingId: 'gone' })] }],
    ['noted after the span', { notes: [note('x', { meetingId: 'next' })] }],
    ['of signs that nobody sees', { actionItems: [item('\u200b\u202e')], topics: [topic(' ', { doneAt: within(1) })] }],
    ['an empty note', { notes: [note('---\n\n#  \n')] }],
    ['for the owner alone', { topics: [topic('x', { doneAt: within(1), scope: 'vault' })] }],
  ])('%s is not on it', (_, rows) => {
    expect(sheet(rows)).toEqual([]);
  });

  test('a shared note of a pair that was merged into this one stands under its meeting', () => {
    const rows = { notes: [note('Old', { scope: 'pair:merged', meetingId: 'before' })] };
    const about = { meetings: around.meetings, range: SPAN, zone: 'UTC' };
    const [section] = reviewSections(sharedOnly([PAIR, 'merged'], rows), about, reviewWords, NOTHING);
    expect(section!.lines.map(({ text }) => text)).toEqual(['2026-11-12: Old']);
  });
});

describe('leaving out', () => {
  const done = [item('Keep', { doneAt: within(1) }), item('Take away', { doneAt: within(2) })];
  const rows = { actionItems: done, topics: [topic('Talked', { doneAt: within(1) })] };

  test('a line stays in sight to be had back, and is in no text', () => {
    const leaveOut = { lines: [done[1]!.id] };
    expect(textOf(rows, leaveOut)).not.toContain('Take away');
    expect(textOf(rows, leaveOut)).toContain('Keep');
    expect(sheet(rows, leaveOut)[0]!.lines.map(({ text, kept }) => [text, kept])).toEqual([
      ['Ana: Keep', true],
      ['Ana: Take away', false],
    ]);
  });

  test('a whole part keeps its heading in sight alone', () => {
    const [first, second] = sheet(rows, { parts: ['done'] });
    expect(first).toMatchObject({ part: 'done', kept: false, lines: [], more: null });
    expect(second).toMatchObject({ part: 'topics', kept: true });
    expect(textOf(rows, { parts: ['done'] })).toBe('Title\n\nPeers · 9 of 11 held\n\n[topics]\n\n- Talked');
  });

  test('a part whose every line was left out has no heading in the text', () => {
    expect(textOf(rows, { lines: done.map(({ id }) => id) })).not.toContain('[done]');
  });
});

describe('one page', () => {
  const many = (count: number, words = 3) => ({
    actionItems: Array.from({ length: count }, (_, i) => item(`${i} ${long(words)}`, { doneAt: within(1) - i })),
    topics: Array.from({ length: count }, (_, i) => topic(`${i} ${long(words)}`, { doneAt: within(1) - i })),
  });
  const rowsIn = (sections: ReturnType<typeof sheet>) =>
    sections.flatMap(({ lines }) => lines).reduce((sum, { rows, kept }) => sum + (kept ? rows : 0), 0);

  test.each([3, 30, 300])(
    'years of lines of %i words: as many as fit, of each part alike, and the rest counted',
    (words) => {
      const sections = sheet(many(500, words));
      expect(rowsIn(sections)).toBeLessThanOrEqual(36);
      expect(rowsIn(sections)).toBeGreaterThan(30);
      for (const { lines, more } of sections) expect(more).toBe(`and ${500 - lines.length} more`);
      expect(Math.abs(sections[0]!.lines.length - sections[1]!.lines.length)).toBeLessThanOrEqual(1);
    },
  );

  test('a part with little in it leaves its room to the others', () => {
    const { actionItems } = many(500);
    const topics = [topic('Alone', { doneAt: within(1) })];
    const [done, talked] = sheet({ actionItems, topics });
    expect(talked).toMatchObject({ more: null, lines: [{ text: 'Alone' }] });
    expect(done!.lines.length).toBeGreaterThan(30);
  });

  test('what is left out makes room for the next ones', () => {
    const rows = many(500);
    const before = sheet(rows)[0]!.lines;
    const lines = before.slice(0, 5).map(({ id }) => id);
    const after = sheet(rows, { lines })[0]!;
    expect(after.lines.filter(({ kept }) => kept)).toHaveLength(before.length);
    expect(after.more).toBe(`and ${500 - before.length - 5} more`);
  });

  test('a long text is cut where a sign ends, and wide signs count twice', () => {
    const family = '👨‍👩‍👧‍👦';
    const rows = { actionItems: [item(family.repeat(400), { doneAt: 0, owner: 'me' }), item('字'.repeat(400))] };
    const [open] = sheet({ actionItems: rows.actionItems.map((one) => ({ ...one, doneAt: null })) });
    for (const { text, rows } of open!.lines) {
      expect(text).toMatch(/…$/);
      expect(rows).toBeGreaterThan(1);
      expect(
        text
          .replace(/^Ana: |…$/g, '')
          .replaceAll(family, '')
          .replaceAll('字', ''),
      ).toBe('');
    }
  });
});

test.each([
  ['', ''],
  ['One line', 'One line'],
  ['## Plan\n\n1. First\n   - below\n2. Second\n> said', 'Plan · First · below · Second · said'],
  ['See [the page](https://example.com/secret) and `code`', 'See the page and code'],
  ['```\nlet x\n```', 'let x'],
])('how a note begins: %j', (markdown, gist) => {
  expect(noteGist(markdown, 100)).toBe(gist);
});
