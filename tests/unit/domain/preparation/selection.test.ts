import fc from 'fast-check';
import { expect, test } from 'vitest';
import { selectedText, sourceOf } from '@/utils/domain/preparation/selection';

test.each([
  ['a line', 'a line'],
  ['  two\n\n\tlines ', 'two lines'],
  ['null\u0000byte and \u202eturned\u202c words', 'null byte and turned words'],
  ['<b>no markup</b> & <script>', '<b>no markup</b> & <script>'],
  ['', ''],
  [' \n\t ', ''],
  [undefined, ''],
])('%j is kept as %j', (selection, text) => {
  expect(selectedText(selection)).toBe(text);
});

test('a whole page is cut, never through a letter', () => {
  const text = selectedText('👩‍🌾 '.repeat(5_000));
  expect([...text].length).toBeLessThanOrEqual(2_000);
  expect(text.endsWith('…')).toBe(true);
  expect(text.isWellFormed()).toBe(true);
});

test('whatever is selected becomes one line without control characters, and keeping it twice changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (selection) => {
      const text = selectedText(selection);
      expect(text).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
      expect(selectedText(text)).toBe(text);
    }),
  );
});

test.each([
  ['https://example.org/a/page?token=secret#part', 'https://example.org/a/page'],
  ['http://user:secret@example.org:8080/', 'http://example.org:8080/'],
  ['file:///home/ana/salaries.html', null],
  ['about:blank', null],
  ['data:text/html,secret', null],
  ['chrome-extension://abc/panel.html', null],
  ['javascript:alert(1)', null],
  ['not an address', null],
  [undefined, null],
])('the source of %j is %j', (address, source) => {
  expect(sourceOf(address)).toBe(source);
});
