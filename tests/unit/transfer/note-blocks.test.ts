import { expect, test } from 'vitest';
import { noteBlocks } from '@/utils/transfer/note-blocks';
import { printHtml } from '@/utils/transfer/print-html';
import { printMarkdown } from '@/utils/transfer/print-markdown';
import { printPlain } from '@/utils/transfer/print-plain';

const of = (markdown: string) => ({ title: '', blocks: noteBlocks(markdown) });

test.each([
  ['a heading', '# Plan', '### Plan\n', '<h3 dir="auto">Plan</h3>', 'Plan'],
  ['paragraphs and a break within one', 'One\ntwo\n\nthree', 'One\\\ntwo\n\nthree\n', null, 'One\ntwo\n\nthree'],
  [
    'bullets below bullets',
    '- a\n  - b\n    - c\n- d',
    '- a\n  - b\n    - c\n- d\n',
    '<ul><li dir="auto">a<ul><li dir="auto">b<ul><li dir="auto">c</li></ul></li></ul></li><li dir="auto">d</li></ul>',
    '- a\n  - b\n    - c\n- d',
  ],
  ['numbers', '3. a\n4. b', '1. a\n2. b\n', '<ol><li dir="auto">a</li><li dir="auto">b</li></ol>', '1. a\n2. b'],
  [
    'boxes',
    '- [ ] open\n- [x] done',
    '- [ ] open\n- [x] done\n',
    '<ul><li dir="auto">☐ open</li><li dir="auto">✓ done</li></ul>',
    '☐ open\n✓ done',
  ],
  [
    'bold, italic, both, struck, code',
    '**a** *b* ***c*** ~~d~~ `e*` __f__ _g_',
    '**a** *b* ***c*** ~~d~~ `e*` **f** *g*\n',
    '<p dir="auto"><strong>a</strong> <em>b</em> <strong><em>c</em></strong> <s>d</s> <code>e*</code> ' +
      '<strong>f</strong> <em>g</em></p>',
    'a b c d e* f g',
  ],
  [
    'a link',
    'See [the plan](https://acme.example/a_(b)?c=1&d=2).',
    'See [the plan](https://acme.example/a_(b)?c=1&d=2).\n',
    '<p dir="auto">See <a href="https://acme.example/a_(b)?c=1&amp;d=2">the plan</a>.</p>',
    'See the plan (https://acme.example/a_(b)?c=1&d=2).',
  ],
  ['a quote', '> said\n> so', '> said\\\n> so\n', '<blockquote dir="auto">said<br>so</blockquote>', '> said\n> so'],
  [
    'code',
    '```\nif (a < b) {\n  *x*\n}\n```',
    '```\nif (a < b) {\n  *x*\n}\n```\n',
    '<pre dir="auto">if (a &lt; b) {\n  *x*\n}</pre>',
    'if (a < b) {\n  *x*\n}',
  ],
  ['a rule is no text', 'a\n\n---\n\nb', 'a\n\nb\n', null, 'a\n\nb'],
  ['escaped signs', '\\*not\\* \\<b\\> 5\\. R&D', '\\*not\\* \\<b\\> 5. R&D\n', null, '*not* <b> 5. R&D'],
  ['an underscore within a word', 'snake_case_name', 'snake_case_name\n', null, 'snake_case_name'],
  ['a sum is no emphasis', '2 * 3 * 4', '2 \\* 3 \\* 4\n', null, '2 * 3 * 4'],
  [
    'a list right below a line',
    'To do:\n- a\n- b\n\nDone.',
    'To do:\n\n- a\n- b\n\nDone.\n',
    null,
    'To do:\n\n- a\n- b\n\nDone.',
  ],
])('%s', (_, written, markdown, html, plain) => {
  expect(printMarkdown(of(written))).toBe(markdown);
  if (html !== null) expect(printHtml(of(written))).toBe(html);
  expect(printPlain(of(written))).toBe(plain);
});

test.each([
  ['a script', '<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
  ['an address that runs', '[x](javascript:alert(1))', '[x](javascript:alert(1))'],
  ['a picture', '![x](data:text/html;base64,AAAA)', '![x](data:text/html;base64,AAAA)'],
  ['a way out of an attribute', '[x](https://a.example/"onmouseover="x)', null],
  ['direction tricks', 'a\u202eb\u2066c\u0000d', 'abcd'],
])('%s stays text', (_, written, html) => {
  const printed = printHtml(of(written));
  if (html !== null) expect(printed).toBe(`<p dir="auto">${html}</p>`);
  expect(printed).not.toMatch(/<(script|img|svg)|href="(?!https?:|mailto:)|"onmouse/i);
});

test('a megabyte of anything is read at once', () => {
  const worst = ['*a ', '[', '`', '**', '_a ', '> ', '- ', '# ', '](', '\\', '<https:', '~~a '];
  for (const sign of worst) {
    const lines = `${sign.repeat(1_200)}\n`.repeat(20);
    const start = performance.now();
    noteBlocks(sign.repeat(1_000_000 / sign.length));
    noteBlocks(lines);
    expect(performance.now() - start, sign).toBeLessThan(10_000);
  }
});
