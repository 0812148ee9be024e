// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { getSchema } from '@tiptap/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanPaste } from '@/components/shared/editor/clean-paste';
import { noteExtensions } from '@/components/shared/editor/note-schema';
import { readTree } from '@/components/shared/editor/read-markdown';
import { writeTree } from '@/components/shared/editor/write-markdown';

const schema = getSchema(noteExtensions(() => 'box'));
const clip = (name: string) => readFileSync(resolve(import.meta.dirname, 'clips', name), 'utf8');
const markdown = (html: string) => writeTree({ type: 'root', children: cleanPaste(html).children });

describe('what was copied keeps its structure and loses its looks', () => {
  test.each(['google-docs', 'word', 'slack', 'web-page'])('from %s', (name) => {
    expect(markdown(clip(`${name}.clip`))).toBe(clip(`${name}.md`).trimEnd());
  });

  test.each([
    ['google-docs', true],
    ['word', false],
    ['slack', false],
    ['web-page', true],
  ])('pictures of %s are told of: %s', (name, told) => {
    expect(cleanPaste(clip(`${name}.clip`)).pictures).toBe(told);
  });

  test('what was copied from a note itself', () => {
    const html =
      '<ul data-type="taskList" data-pm-slice="1 1 []"><li data-checked="true" data-type="taskItem"><label><input type="checkbox" checked="checked"><span></span></label><div><p>done <strong>now</strong></p></div></li></ul>';
    expect(markdown(html)).toBe('- [x] done **now**');
  });
});

describe('hostile markup', () => {
  test.each([
    ['<a href="javascript:alert(1)">go</a>', 'go'],
    ['<a href="data:text/html,x">go</a> <a href=" JaVaScRiPt:x">there</a>', 'go there'],
    ['<img src=x onerror=alert(1)>words', 'words'],
    ['<p><script>alert(1)</script><iframe src="https://x"></iframe>words</p>', 'words'],
    ['<p>a</p><p>b', 'a\n\nb'],
    ['<b><p>one</p></b><p>two</p>', 'one\n\ntwo'],
    ['&lt;script&gt;alert(1)&lt;/script&gt;', '<script>alert(1)</script>'],
    ['<ul><ul><ul><li>deep</li></ul></ul></ul>', '- - - deep'],
    ['<li>alone</li>', 'alone'],
    ['', ''],
  ])('%s', (html, expected) => {
    expect(markdown(html)).toBe(expected);
  });

  test('whatever it is made of, it becomes blocks that a note can hold, with the words in it', () => {
    const tag = fc.constantFrom(
      ...'p div ul ol li b i a table tr td blockquote pre h2 span br img code input'.split(' '),
    );
    const word = fc.stringMatching(/^[a-z]{3,8}$/);
    const piece = fc.oneof(
      tag.map(
        (name) => `<${name} style="font-weight:700;mso-list:l0 level2 lfo1" href="https://x.example" data-indent="3">`,
      ),
      tag.map((name) => `</${name}>`),
      word,
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const nodes = readTree(schema, cleanPaste(pieces.join('')).children);
        schema.topNodeType.create(null, nodes.length > 0 ? nodes : [schema.nodes.paragraph!.create()]).check();
      }),
      { numRuns: 500 },
    );
  });

  test('a page of a hundred thousand elements is left to its words', () => {
    expect(cleanPaste('<b>x</b>'.repeat(30_000)).children).toEqual([]);
  });
});
