import { expect, test } from 'vitest';
import { formatVerdict, judgeTitle, parseTitles } from '@/tests/support/commands/detect';

test('columns are found by name, in any order, past a byte order mark and Windows line ends', () => {
  const rows = parseTitles('\ufefftitle\tattendees\tlanguage\tnote\r\n1:1 Theo\t2\ten\tx\r\nAll hands\t?\tde\t\r\n');
  expect(rows).toEqual([
    { title: '1:1 Theo', attendees: 2, language: 'en' },
    { title: 'All hands', attendees: null, language: 'de' },
  ]);
  expect(formatVerdict(rows[0]!, judgeTitle(rows[0]!))).toMatch(
    /^yes\t0\.\d\d\t1:1 Theo\ttwo-people; title-marker=1:1/,
  );
});

test.each([
  ['', 'empty'],
  ['\ufeff\n', 'empty'],
  ['label\ttitle\n1\tx', 'language'],
  ['language\tattendees\ttitle', 'no rows'],
  ['language\tattendees\ttitle\nen\ttwo\t1:1', 'Line 2'],
  ['language\tattendees\ttitle\nen\t2', 'Line 2'],
])('%j is refused in a sentence', (text, words) => {
  expect(() => parseTitles(text)).toThrow(words);
});
