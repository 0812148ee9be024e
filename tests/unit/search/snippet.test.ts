import fc from 'fast-check';
import { expect, test } from 'vitest';
import { snippetOf } from '@/utils/search/snippet';
import { tokens } from '@/utils/search/tokens';

const shown = (text: string, ...terms: string[]) =>
  snippetOf(text, terms)
    .map(({ text: part, hit }) => (hit ? `[${part}]` : part))
    .join('');

test.each([
  ['marks every match', 'Plans and more plans', ['plans'], '[Plans] and more [plans]'],
  ['marks what was folded as it stands', 'In Zürich', ['zurich'], 'In [Zürich]'],
  [
    'is one line without Markdown',
    '## Agreed\n\n- [ ] **Send** the [list](https://a.example)',
    ['send'],
    'Agreed [Send] the list',
  ],
  ['is the text when nothing is marked', 'Nothing here', ['else'], 'Nothing here'],
  ['is empty for nothing', '', ['x'], ''],
])('a snippet %s', (_, text, terms, expected) => {
  expect(shown(text, ...terms)).toBe(expected);
});

test('a match deep in a long note is shown with what stands before it', () => {
  const text = `${'far away words '.repeat(40)}before the needle and after it ${'more words '.repeat(40)}`;
  const snippet = shown(text, 'needle');
  expect(snippet).toMatch(/^….*before the \[needle\] and after it.*…$/);
  expect(snippet.length).toBeLessThan(180);
});

test('a snippet is short, holds no line break, and loses nothing inside it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 600 }), (text) => {
      const terms = tokens(text).map(({ term }) => term);
      const parts = snippetOf(text, terms.slice(0, 3));
      const whole = parts.map((part) => part.text).join('');
      expect(whole).not.toMatch(/\n/);
      expect(whole.length).toBeLessThanOrEqual(163);
    }),
  );
});
