import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  fitMinutes,
  MOST_PARTS,
  MOST_TOPICS,
  parseTemplate,
  plannedMinutes,
  printTemplate,
  type TemplatePart,
} from '@/utils/domain/templates/template-text';

const topic = (text: string, isPrivate = false) => ({ text, isPrivate });
const part = (title: string | null, minutes: number | null, ...topics: ReturnType<typeof topic>[]) => ({
  title,
  minutes,
  topics,
});

test('a heading is a section with its minutes, a bullet a topic, a locked bullet a private one', () => {
  const body = '- Loose end\n\n## Check-in (5 min)\n- How are you?\n- 🔒 Ask about the move\n\n## Rest\n* What else?';
  expect(parseTemplate(body)).toEqual({
    parts: [
      part(null, null, topic('Loose end')),
      part('Check-in', 5, topic('How are you?'), topic('Ask about the move', true)),
      part('Rest', null, topic('What else?')),
    ],
    unread: [],
  });
});

test.each([
  ['# Now (10)', 'Now', 10],
  ['###### Now [10 Min.]', 'Now', 10],
  ['## Now (10 Minuten) ##', 'Now', 10],
  ["## Now (10')", 'Now', 10],
  ['## Now (0)', 'Now (0)', null],
  ['## Now (1441)', 'Now (1441)', null],
  ['## Now (soon)', 'Now (soon)', null],
  ['## Plan B (2) (10 min)', 'Plan B (2)', 10],
])('%s is a section', (line, title, minutes) => {
  expect(parseTemplate(line).parts).toEqual([part(title, minutes)]);
});

test.each(['- Say it', '* Say it', '+ Say it', '• Say it', '1. Say it', '  - Say it', '- [ ] Say it', '- [x] Say it'])(
  '%s is a topic',
  (line) => {
    expect(parseTemplate(line).parts).toEqual([part(null, null, topic('Say it'))]);
  },
);

test('what is neither is named by its line, and the rest is read all the same', () => {
  const body = `## First\r\nJust words\r\n- One\r\n\r\n## (5 min)\r\n- Two\r\n- ${'x'.repeat(3000)}\r\n---\r\n- `;
  expect(parseTemplate(body)).toEqual({
    parts: [part('First', null, topic('One'), topic('Two'))],
    unread: [
      { line: 2, why: 'plain' },
      { line: 5, why: 'untitled' },
      { line: 7, why: 'too-long' },
    ],
  });
});

test('more than any agenda holds is left out and told', () => {
  const sections = Array.from({ length: MOST_PARTS + 1 }, (_, i) => `## Part ${i}`).join('\n');
  expect(parseTemplate(sections).unread).toEqual([{ line: MOST_PARTS + 1, why: 'too-many' }]);
  const topics = Array.from({ length: MOST_TOPICS + 2 }, (_, i) => `- Topic ${i}`).join('\n');
  const read = parseTemplate(topics);
  expect(read.parts[0]!.topics).toHaveLength(MOST_TOPICS);
  expect(read.unread.map(({ line }) => line)).toEqual([MOST_TOPICS + 1, MOST_TOPICS + 2]);
});

const MARKS = [
  '#',
  '##',
  ' ',
  '-',
  '*',
  '🔒',
  '(5)',
  '(5 min)',
  '[x]',
  '[ ]',
  '1.',
  '\t',
  '\n',
  '\r\n',
  'word',
  '\\',
  ')',
];
const mangled = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc
    .array(fc.oneof(fc.constantFrom(...MARKS), fc.string({ maxLength: 4 })), { maxLength: 60 })
    .map((bits) => bits.join('')),
);

test('any text at all is read without a throw, and what was read is written and read back the same', () => {
  fc.assert(
    fc.property(mangled, (body) => {
      const { parts, unread } = parseTemplate(body);
      const again = parseTemplate(printTemplate(parts));
      expect(again).toEqual({ parts, unread: [] });
      const lines = body.split(/\r\n|\r|\n/).length;
      expect(unread.every(({ line }) => line >= 1 && line <= lines)).toBe(true);
    }),
    { numRuns: 3_000 },
  );
});

test('a megabyte of anything is read within a moment', () => {
  for (const piece of ['#', '# ', '- ', ' ', '(', '[ ] ', 'x', '## x (5\n', '🔒']) {
    const body = piece.repeat(Math.floor(1_000_000 / piece.length));
    const before = performance.now();
    parseTemplate(body);
    expect(performance.now() - before, JSON.stringify(piece)).toBeLessThan(2_000);
  }
});

const parts: TemplatePart[] = [part('One', 5), part('Two', 20), part('Three', null), part('Four', 5)];

test('a shorter meeting shortens each part, a longer one changes nothing', () => {
  expect(plannedMinutes(parts)).toBe(30);
  expect(plannedMinutes([part('Any', null)])).toBeNull();
  const minutes = (length: number | null) => fitMinutes(parts, length).map((one) => one.minutes);
  expect(minutes(15)).toEqual([2, 10, null, 2]);
  expect(minutes(3)).toEqual([1, 2, null, 1]);
  expect(minutes(30)).toEqual([5, 20, null, 5]);
  expect(minutes(60)).toEqual([5, 20, null, 5]);
  expect(minutes(null)).toEqual([5, 20, null, 5]);
});
