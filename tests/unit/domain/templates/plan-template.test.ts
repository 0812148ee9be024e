import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byRank } from '@/utils/domain/rows/rank';
import { planTemplate, sameWords, templateIds } from '@/utils/domain/templates/plan-template';
import { parseTemplate } from '@/utils/domain/templates/template-text';

const meeting = { id: 'meeting', pairId: 'pair' };
const { parts } = parseTemplate('- Loose\n## Now (5)\n- One\n- 🔒 Two\n## Later\n- Three\n- one');

test('on an empty agenda all of it stands, in order, nothing twice', () => {
  const plan = planTemplate({ applyId: 'use', parts, meeting, sections: [], topics: [] });
  expect(plan.sections.map(({ fields }) => [fields.title, fields.minutes])).toEqual([
    ['Now', 5],
    ['Later', null],
  ]);
  const [now, later] = plan.sections.map(({ id }) => id);
  expect(plan.topics.map(({ fields, visibility }) => [fields.text, visibility, fields.sectionId])).toEqual([
    ['Loose', 'shared', null],
    ['One', 'shared', now],
    ['Two', 'private', now],
    ['Three', 'shared', later],
  ]);
  expect(plan.topics.map(({ fields }) => fields.rank)).toEqual(plan.topics.map(({ fields }) => fields.rank).sort());
});

test('a section of the same name takes the topics; a topic that reads the same stays where it is', () => {
  const sections = [{ id: 'mine', title: '  NOW ', rank: 'a5' }];
  const topics = [{ id: 'old', text: 'one', rank: 'a9' }];
  const plan = planTemplate({ applyId: 'use', parts, meeting, sections, topics });
  expect(plan.sections.map(({ fields }) => fields.title)).toEqual(['Later']);
  expect(plan.sections[0]!.fields.rank > 'a5').toBe(true);
  expect(plan.topics.map(({ fields }) => [fields.text, fields.sectionId])).toEqual([
    ['Loose', null],
    ['Two', 'mine'],
    ['Three', plan.sections[0]!.id],
  ]);
  expect(plan.topics.every(({ fields }) => fields.rank > 'a9')).toBe(true);
});

test('the same use makes the same rows, another use makes others', () => {
  const plan = (applyId: string) => planTemplate({ applyId, parts, meeting, sections: [], topics: [] });
  expect(plan('use')).toEqual(plan('use'));
  const ids = (applyId: string) => [...plan(applyId).sections, ...plan(applyId).topics].map(({ id }) => id);
  expect(ids('use').some((id) => ids('again').includes(id))).toBe(false);
  const possible = templateIds('use', parts);
  expect([...possible.sections, ...possible.topics]).toEqual(expect.arrayContaining(ids('use')));
});

const word = fc.constantFrom('a', 'A ', 'b', ' b', 'c', 'ｃ', 'd  d', 'd d');
const anyParts = fc.array(
  fc.record({
    title: fc.option(word),
    minutes: fc.option(fc.integer({ min: 1, max: 60 })),
    topics: fc.array(fc.record({ text: word, isPrivate: fc.boolean() }), { maxLength: 4 }),
  }),
  { maxLength: 5 },
);
const ranked = (key: 'title' | 'text') =>
  fc
    .uniqueArray(word, { selector: sameWords, maxLength: 4 })
    .map((words) => words.map((one, at) => ({ id: `had-${at}`, rank: `a${at}`, [key]: one })));

test('whatever was there, nothing is there twice afterwards, and using it again adds nothing', () => {
  fc.assert(
    fc.property(anyParts, ranked('title'), ranked('text'), (parts, hadSections, hadTopics) => {
      const sections = hadSections as unknown as { id: string; title: string; rank: string }[];
      const topics = hadTopics as unknown as { id: string; text: string; rank: string }[];
      const plan = planTemplate({ applyId: 'use', parts, meeting, sections, topics });
      const allSections = [...sections, ...plan.sections.map(({ id, fields }) => ({ ...fields, id }))];
      const allTopics = [...topics, ...plan.topics.map(({ id, fields }) => ({ ...fields, id }))];
      for (const words of [allSections.map(({ title }) => title), allTopics.map(({ text }) => text)]) {
        expect(new Set(words.map(sameWords)).size).toBe(words.length);
      }
      const wanted = parts.flatMap((part) => part.topics.map(({ text }) => sameWords(text)));
      const there = new Set(allTopics.map(({ text }) => sameWords(text)));
      expect(wanted.every((text) => there.has(text))).toBe(true);
      expect(
        allTopics
          .toSorted(byRank)
          .slice(0, topics.length)
          .map(({ id }) => id),
      ).toEqual(topics.map(({ id }) => id));
      const again = planTemplate({ applyId: 'again', parts, meeting, sections: allSections, topics: allTopics });
      expect(again).toEqual({ sections: [], topics: [] });
    }),
  );
});
