import { expect, test } from 'vitest';
import { menuItems, personOfItem } from '@/utils/domain/preparation/menu-items';

const WORDS = { talkAbout: 'Talk about with…', keep: 'Keep', somebodyElse: 'Somebody else…' };
const people = (count: number) => Array.from({ length: count }, (_, at) => ({ id: `p${at}`, name: `Person ${at}` }));

test('the eight nearest stand by name, and somebody else is always there', () => {
  const items = menuItems(people(12), WORDS);
  expect(items.map(({ title }) => title)).toEqual([
    'Talk about with…',
    ...people(8).map(({ name }) => name),
    'Somebody else…',
  ]);
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  expect(items.slice(1).every(({ parentId }) => parentId === items[0]!.id)).toBe(true);
});

test('without anybody to name there is one item, for nobody in particular', () => {
  const items = menuItems([], WORDS);
  expect(items).toMatchObject([{ parentId: null, title: 'Keep' }]);
  expect(personOfItem(items[0]!.id)).toBeNull();
});

test('an item leads to its person; what is not ours leads nowhere', () => {
  const items = menuItems(people(2), WORDS);
  expect(items.map(({ id }) => personOfItem(id))).toEqual([undefined, 'p0', 'p1', null]);
  expect(personOfItem('of-another')).toBeUndefined();
  expect(personOfItem(3)).toBeUndefined();
});

test('a name is a name, whatever a menu would make of it', () => {
  const [, item] = menuItems([{ id: 'p', name: 'B&B %s' }], WORDS);
  expect(item!.title).toContain('B&&B');
  expect(item!.title).not.toContain('%s');
});
