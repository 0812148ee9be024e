// @vitest-environment happy-dom
import { getSchema } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noteExtensions } from '@/components/shared/editor/note-schema';
import { NoteText } from '@/components/shared/editor/note-text';
import { writeBlock } from '@/components/shared/editor/write-markdown';

const schema = getSchema(noteExtensions(() => 'box'));

/** As if each block had been typed into. */
function touched(markdown: string): string {
  const { doc } = new NoteText(schema).read(markdown);
  return new NoteText(schema).write(doc);
}

const read = (markdown: string) => new NoteText(schema).read(markdown).doc;
const shape = (doc: Node) => JSON.stringify(doc.toJSON(), null, 1);

/** Lines that Markdown may hold, known to the editor or not. */
const line = fc.constantFrom(
  ...['# Heading', '### Deep', 'Setext', '===', '---', '***', '- point', '* star', '+ plus', '  - deeper', '    - far'],
  ...['1. one', '2) two', '7. seven', '1. [ ] numbered box', '- [ ] open', '- [x] done', '- [ ]', '  - [ ] inner'],
  ...[
    '> said',
    '> - list in it',
    '>> deeper',
    '> ```',
    'plain words',
    'R&D and a < b > c',
    'snake_case_word',
    '2 * 3 * 4',
  ],
  ...[
    '**bold** and *italic*',
    '***both***',
    '**bold *inner* end**',
    '_under_ __score__',
    'a**b**c',
    '`code` **`bold code`**',
  ],
  ...[
    '[link](https://example.com)',
    '[**b** c](https://example.com "title")',
    '[](https://empty.example)',
    '<https://auto.example>',
  ],
  ...[
    '| a | b |',
    '|---|---|',
    '| 1 | 2 |',
    '<b>raw</b> <script>x</script>',
    '<div class="x">',
    '</div>',
    '<!-- note -->',
  ],
  ...[
    '![picture](https://example.com/p.png)',
    '[ref]: https://example.com',
    '[ref]',
    '[^1]: foot',
    '~~struck~~',
    '$x^2$',
  ],
  ...[
    '```',
    '```js title=x',
    '~~~',
    '    indented code',
    '\tindented by a tab',
    'hard  ',
    'break\\',
    '&amp; &copy; &#32;',
    '\\*not\\*',
  ],
  ...[
    '',
    '',
    '',
    '   ',
    '\\',
    '#',
    '#hashtag',
    '[] Call Ana @me !fri',
    '[ ] box words',
    '[draft] words',
    'emoji 😀 ok',
    '\u00a0',
    '1986. A year',
  ],
);
const markdown = fc.array(line, { maxLength: 12 }).map((lines) => lines.join('\n'));

describe('a note that is opened and not changed', () => {
  test('stays what it was to the letter', () => {
    fc.assert(
      fc.property(fc.oneof(markdown, fc.string(), fc.string({ unit: 'binary' })), (text) => {
        const note = new NoteText(schema);
        const { doc, blocks } = note.read(text);
        // Nothing but blanks is nothing.
        expect(note.write(doc)).toBe(blocks.length === 0 ? '' : text);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a note of which every block is written anew', () => {
  test('reads as it did before', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        expect(shape(read(touched(text)))).toBe(shape(read(text)));
      }),
      { numRuns: 500 },
    );
  });

  test('and so do words of any letters', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'ab *_`[]()<>&#-+.1\\!~|=:"\n\t@/'), maxLength: 24 });
    fc.assert(
      fc.property(letters, (text) => {
        expect(shape(read(touched(text)))).toBe(shape(read(text)));
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    'R&D and A & B',
    'snake_case stays',
    'if a < b, then b > a',
    '<b>raw</b> tags',
    '[draft] and [] and [x',
    '#hashtag',
    '| a | b |\n|---|---|\n| 1 | 2 |',
    '![picture](https://example.com/p.png)',
    '1. [ ] numbered',
    '**bold**, *italic* and `code`',
    '[words](https://example.com/?a=1&b=2)',
    '- one\n- two\n  - deeper',
    '- [ ] open\n- [x] done',
  ])('without a sign that nobody typed: %j', (text) => {
    expect(touched(text)).toBe(text);
  });
});

test('one changed block leaves the words of the others alone', () => {
  const note = new NoteText(schema);
  const { doc } = note.read('Setext\n======\n\n\n\n* a\n* b\n\nlast __one__\n');
  const paragraph = schema.nodes.paragraph!.create(null, schema.text('new'));
  const changed = doc.copy(doc.content.replaceChild(2, paragraph));
  expect(note.write(changed)).toBe('Setext\n======\n\n\n\n* a\n* b\n\nnew');
});

test('lists side by side stay two, and code is no part of the list before it', () => {
  const note = new NoteText(schema);
  const { doc } = note.read('- a\n\nbetween\n\n- b');
  const without = doc.copy(
    doc.content.cut(0, doc.child(0).nodeSize).append(doc.content.cut(doc.content.size - doc.child(2).nodeSize)),
  );
  expect(note.write(without)).toBe('- a\n\n* b');
  const code = note.read('- a\n\nbetween\n\n    code').doc;
  const joined = code.copy(code.content.cut(0, code.child(0).nodeSize).addToEnd(code.child(2)));
  expect(note.write(joined)).toBe('- a\n\n```\ncode\n```');
});

test('a code block without an end gets one before something stands behind it', () => {
  const note = new NoteText(schema);
  const { doc } = note.read('```\ncode');
  expect(note.write(doc)).toBe('```\ncode');
  const more = doc.copy(doc.content.addToEnd(schema.nodes.paragraph!.create(null, schema.text('after'))));
  expect(note.write(more)).toBe('```\ncode\n```\n\nafter');
});

test('blanks at the ends of bold words stand beside them', () => {
  const bold = schema.marks.bold!.create();
  const paragraph = schema.nodes.paragraph!.create(null, [
    schema.text('very '),
    schema.text('bold ', [bold]),
    schema.text('words '),
  ]);
  expect(writeBlock(paragraph)).toBe('very **bold** words');
});
