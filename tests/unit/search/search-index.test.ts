import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { SearchIndex } from '@/utils/search/search-index';
import { tokens } from '@/utils/search/tokens';

function indexOf(texts: Record<string, string>, pairId = 'ana') {
  const index = new SearchIndex();
  for (const [id, text] of Object.entries(texts)) index.put({ table: 'note', id, pairId, text });
  return index;
}

const found = (index: SearchIndex, query: string, pairs: string[] | null = null) =>
  index.search(query, pairs && new Set(pairs), 10).map(({ id }) => id);

describe('words are found', () => {
  const index = indexOf({
    holiday: 'Holiday plans for the summer',
    budget: 'Das Budget für Zürich, und ein Café',
    tokyo: '来週の会議で予算について話す',
    thai: 'เราคุยเรื่องงบประมาณ',
    arabic: 'نتحدث عن الميزانية',
  });

  it.each([
    ['by a whole word', 'holiday', 'holiday'],
    ['by how they begin', 'holi', 'holiday'],
    ['with one wrong letter', 'holidey', 'holiday'],
    ['in any case and without marks', 'ZURICH cafe', 'budget'],
    ['in Japanese, which puts no spaces', '予算', 'tokyo'],
    ['in Thai', 'งบประมาณ', 'thai'],
    ['in Arabic', 'الميزانية', 'arabic'],
  ])('%s: %s', (_, query, id) => {
    expect(found(index, query)[0]).toBe(id);
  });

  it('where all of them stand, before where one does', () => {
    const both = indexOf({ one: 'plans', two: 'plans for the budget' });
    expect(found(both, 'plans budget')).toEqual(['two']);
    expect(found(both, 'plans elephants')).toEqual(expect.arrayContaining(['one', 'two']));
  });

  it.each(['', '   ', '?!', '-', '🙂'])('not by %j, which holds no word', (query) => {
    expect(found(index, query)).toEqual([]);
  });
});

test('only what is with the person is found, when one is named', () => {
  const index = indexOf({ a: 'plans' }, 'ana');
  index.put({ table: 'note', id: 'b', pairId: 'ben', text: 'plans' });
  expect(found(index, 'plans', ['ben'])).toEqual(['b']);
  expect(found(index, 'plans').sort()).toEqual(['a', 'b']);
});

test('the index says what rows say now, after any history of changes', () => {
  const word = fc.constantFrom('apple', 'bread', 'cherry', 'date');
  const change = fc.record({ id: fc.constantFrom('1', '2', '3'), text: fc.option(fc.array(word, { maxLength: 3 })) });
  fc.assert(
    fc.property(fc.array(change, { maxLength: 30 }), (changes) => {
      const index = new SearchIndex();
      const now = new Map<string, string[]>();
      for (const { id, text } of changes) {
        if (text) index.put({ table: 'topic', id, pairId: null, text: text.join(' ') });
        else index.remove('topic', id);
        now.set(id, text ?? []);
      }
      for (const query of ['apple', 'bread', 'cherry', 'date']) {
        const expected = [...now].filter(([, words]) => words.includes(query)).map(([id]) => id);
        expect(found(index, query).sort()).toEqual(expected.sort());
      }
    }),
  );
});

test('no text breaks it, and every token stands where it says', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const index = indexOf({ x: text });
      for (const { at, length, term } of tokens(text)) {
        expect(text.slice(at, at + length)).toHaveLength(length);
        expect(term.length).toBeLessThanOrEqual(300);
      }
      index.search(text, null, 5);
    }),
  );
});
