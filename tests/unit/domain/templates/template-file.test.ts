import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  LARGEST_FILE,
  readTemplateFile,
  type TemplateFields,
  templateJson,
  templateMarkdown,
} from '@/utils/domain/templates/template-file';
import { parseTemplate } from '@/utils/domain/templates/template-text';

const own: TemplateFields = {
  name: 'Monday',
  purpose: 'Week ahead',
  body: '# Now (5)\n- One\n- 🔒 Two\n\n# Later\n- Three',
};

test('both kinds of file come back with name, purpose and all that can be read', () => {
  expect(readTemplateFile(templateJson(own), 'monday.json')).toEqual({ template: own });
  const read = readTemplateFile(templateMarkdown(own), 'monday.md');
  expect(read).toMatchObject({ template: { name: 'Monday', purpose: 'Week ahead' } });
  const { template } = read as { template: TemplateFields };
  expect(parseTemplate(template.body)).toEqual(parseTemplate(own.body));
});

const line = fc.stringMatching(/^[a-zäß0-9?!]{1,12}( [a-zäß0-9?!]{1,12}){0,3}$/);
const bullet = line.map((text) => `- ${text}`);
const heading = fc.tuple(fc.integer({ min: 1, max: 3 }), line).map(([level, text]) => `${'#'.repeat(level)} ${text}`);

test('whatever somebody wrote, the file they save can be read again', () => {
  fc.assert(
    fc.property(
      line,
      fc.option(line, { nil: '' }),
      fc.array(fc.oneof(bullet, heading), { minLength: 1 }),
      (name, purpose, lines) => {
        const template = { name, purpose, body: lines.join('\n') };
        for (const [text, file] of [
          [templateJson(template), 'a.json'],
          [templateMarkdown(template), 'a.md'],
        ] as const) {
          const read = readTemplateFile(text, file);
          expect(read).toMatchObject({ template: { name, purpose } });
          expect(parseTemplate((read as { template: TemplateFields }).template.body)).toEqual(
            parseTemplate(template.body),
          );
        }
      },
    ),
  );
});

test('a page of Markdown that has no single heading on top is named after its file', () => {
  expect(readTemplateFile('# One\n- a\n# Two\n- b', 'My talk.md')).toEqual({
    template: { name: 'My talk', purpose: '', body: '# One\n- a\n# Two\n- b' },
  });
  expect(readTemplateFile('\ufeff- a\n- b', 'list.txt')).toMatchObject({
    template: { name: 'list', body: '- a\n- b' },
  });
});

test.each([
  ['cut off', templateJson(own).slice(0, -20), 'x.json', 'broken'],
  ['a field of another kind', '{"halfhour":"template","name":3,"body":"- a"}', 'x.json', 'broken'],
  ['a later version', templateJson(own).replace('"version": 1', '"version": 2'), 'x.json', 'newer'],
  ['a backup', '{"halfhour":"backup","tables":{}}', 'x.json', 'other-kind'],
  ['any other JSON', '{"shopping":["milk"]}', 'x.json', 'other-kind'],
  ['a list in JSON', '[1,2]', 'x.json', 'other-kind'],
  ['null', 'null', 'x.json', 'other-kind'],
  ['a picture', '\ufffdPNG\r\n\u001a\n\0\0\0', 'x.png', 'other-kind'],
  ['a novel', 'Call me Ishmael.\n\nSome years ago…', 'x.txt', 'empty'],
  ['nothing', ' \n ', 'x.md', 'empty'],
  ['a template without anything in it', templateJson({ ...own, body: 'words' }), 'x.json', 'empty'],
  ['far too much', '- a\n'.repeat(LARGEST_FILE), 'x.md', 'too-large'],
  ['more than is kept', templateJson({ ...own, body: '- a\n'.repeat(60_000) }), 'x.json', 'too-large'],
])('%s is refused', (_, text, file, problem) => {
  expect(readTemplateFile(text, file)).toEqual({ problem });
});

test('no text at all makes it throw', () => {
  const odd = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.json(),
    fc.json().map((text) => `{"halfhour":"template",${text.slice(1)}`),
  );
  fc.assert(
    fc.property(odd, fc.constantFrom('a.json', 'a.md', ''), (text, file) => {
      const read = readTemplateFile(text, file);
      expect('problem' in read || parseTemplate(read.template.body).parts.length > 0).toBe(true);
    }),
  );
});
