// @vitest-environment happy-dom
import { getSchema } from '@tiptap/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noteExtensions } from '@/components/shared/editor/note-schema';
import { NoteText } from '@/components/shared/editor/note-text';
import { plainMarkdown } from '@/utils/domain/agenda/plain-markdown';

const schema = getSchema(noteExtensions(() => 'box'));

test('words of an action item are the same words in a note', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'ab *_`[]()<>&#-+.1\\!~|=:"@/x;'), maxLength: 24 });
  fc.assert(
    fc.property(letters, (words) => {
      const line = `[] ${words.trim()}x`;
      expect(new NoteText(schema).read(plainMarkdown(line)).doc.textContent).toBe(line);
    }),
    { numRuns: 1000 },
  );
});
