import { expect, test } from 'vitest';
import { BUILT_IN_KEYS } from '@/utils/domain/templates/built-in';
import { parseTemplate } from '@/utils/domain/templates/template-text';
import { loadTemplateWords } from '@/utils/i18n/templates/load-words';
import type { TemplateWords } from '@/utils/i18n/templates/words';
import { filesBelow } from '../../support/source-files';

const languages = filesBelow('utils/i18n/locales', /\.yml$/).map((path) => /(\w+)\.yml$/.exec(path)![1]!);
const english = await loadTemplateWords('en');

/** What must be the same in every language: sections with their minutes, how many topics, which are private. */
const shape = ({ templates }: TemplateWords) =>
  Object.entries(templates).map(([key, { body }]) => [
    key,
    parseTemplate(body).parts.map(({ minutes, topics }) => [minutes, ...topics.map(({ isPrivate }) => isPrivate)]),
  ]);
const counts = ({ starters }: TemplateWords) =>
  Object.entries(starters).map(([of, groups]) => [of, Object.entries(groups).map(([key, list]) => [key, list.length])]);
const sentences = ({ templates, starters }: TemplateWords) => [
  ...Object.values(templates).flatMap(({ body }) => parseTemplate(body).parts.flatMap(({ topics }) => topics)),
  ...Object.values(starters).flatMap((groups) =>
    Object.values(groups)
      .flat()
      .map((text) => ({ text })),
  ),
];

test.each(languages)('%s has words of its own for every template and starter', async (language) => {
  const words = await loadTemplateWords(language);
  expect(language === 'en' || words !== english, 'its file is in the table of load-words.ts').toBe(true);
  expect(Object.keys(words.templates).sort()).toEqual([...BUILT_IN_KEYS].sort());
  expect(shape(words)).toEqual(shape(english));
  expect(counts(words)).toEqual(counts(english));
  for (const { name, purpose, body } of Object.values(words.templates)) {
    expect([name.trim(), purpose.trim()]).not.toContain('');
    expect(parseTemplate(body).unread).toEqual([]);
  }
  const texts = sentences(words).map(({ text }) => text);
  expect(new Set(texts).size).toBe(texts.length);
});

test('the field groups are the fields of work of people', async () => {
  expect(Object.keys(english.starters.field).sort()).toEqual([
    'fast-food',
    'grocery',
    'hospital',
    'real-estate',
    'school',
    'technology',
  ]);
});

test('a concern about performance has nothing in its shared sections that names it', () => {
  const { parts } = parseTemplate(english.templates.performance!.body);
  expect(parts.map(({ title }) => title).join(' ')).not.toMatch(/performance|concern|warning/i);
});

test('a language without words of its own gets English ones', async () => {
  expect(await loadTemplateWords('xx')).toBe(english);
});
