// @vitest-environment happy-dom
import { getSchema } from '@tiptap/core';
import { EditorState, TextSelection } from '@tiptap/pm/state';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noteExtensions } from '@/components/shared/editor/note-schema';
import { NoteText } from '@/components/shared/editor/note-text';
import { takeIn } from '@/components/shared/editor/take-in';

const schema = getSchema(noteExtensions(() => 'box'));
const note = new NoteText(schema);

/** The note with the caret at `|`, after `next` came in; again with `|`. */
function comeIn(shown: string, next: string): string {
  const doc = note.read(shown.replace('|', '')).doc;
  const caret = caretIn(shown);
  const state = EditorState.create({ doc, selection: TextSelection.create(doc, caret) });
  const after = state.apply(takeIn(state.tr, note.read(next).doc));
  const marked = after.apply(after.tr.insertText('|', after.selection.head)).doc;
  return new NoteText(schema).write(marked);
}

function caretIn(shown: string): number {
  let found = 0;
  note.read(shown).doc.descendants((node, pos) => {
    if (node.isText && node.text!.includes('|')) found = pos + node.text!.indexOf('|');
  });
  return found;
}

test.each([
  ['a paragraph before', 'one\n\ntwo| words', 'zero\n\none\n\ntwo words', 'zero\n\none\n\ntwo| words'],
  ['words before the caret', 'one two| three', 'one and two three', 'one and two| three'],
  ['words behind the caret', 'one two| three', 'one two three, four', 'one two| three, four'],
  ['words on both sides', 'one two| three', 'X one two three X', 'X one two| three X'],
  ['a point in the same list', '- a\n- b|\n- c', '- new\n- a\n- b\n- c!', '- new\n- a\n- b|\n- c!'],
  ['a box ticked elsewhere', '- [ ] a\n- [ ] b|', '- [x] a\n- [ ] b', '- [x] a\n- [ ] b|'],
  ['the paragraph made bold', 'one two| three', '**one** two three', '**one** two| three'],
  ['another paragraph gone', 'gone\n\nstay|s', 'stays', 'stay|s'],
  ['a paragraph that looks alike', 'Point\n\nPo|int', 'Point\n\nNew\n\nPoint', 'Point\n\nNew\n\nPo|int'],
  ['a paragraph turned to a heading', 'one\n\ntitle\n\nthr|ee', 'one\n\n# title\n\nthree', 'one\n\n# title\n\nthr|ee'],
])('%s: the caret stays where it is', (_, shown, next, expected) => {
  expect(comeIn(shown, next)).toBe(expected);
});

test('an empty line and a blank that was just typed stay', () => {
  const paragraph = (text: string) => schema.nodes.paragraph!.create(null, text ? schema.text(text) : null);
  const doc = schema.topNodeType.create(null, [paragraph('one '), paragraph('')]);
  const state = EditorState.create({ doc });
  const after = state.apply(takeIn(state.tr, note.read('zero\n\none').doc)).doc;
  expect(after.children.map((node) => node.textContent)).toEqual(['zero', 'one ', '']);
});

const block = fc.constantFrom(
  ...[
    'one two three',
    'one **two** three',
    '# one',
    '## one',
    '- a\n- b',
    '- a\n- b\n  - c',
    '- [ ] a',
    '- [x] a\n- [ ] b',
  ],
  ...[
    '1. x\n2. y',
    '> said',
    '> - in it\n>\n> more',
    '```\ncode\n```',
    '---',
    'line\\\nbreak',
    'a [link](https://example.com)',
    'x',
    'xy',
  ],
);
const body = fc.array(block, { maxLength: 7 }).map((blocks) => blocks.join('\n\n'));

test('whatever was shown, what came in is what is shown then', () => {
  fc.assert(
    fc.property(body, body, (shown, next) => {
      const doc = note.read(shown).doc;
      const wanted = note.read(next).doc;
      const state = EditorState.create({ doc });
      const got = state.apply(takeIn(state.tr, wanted)).doc;
      got.check();
      const text = new NoteText(schema);
      expect(text.write(got)).toBe(new NoteText(schema).write(wanted));
    }),
    { numRuns: 300 },
  );
});
