import { expect, test } from 'vitest';
import { usersWord } from '@/utils/domain/detection/users-word';

const keys = { event: 'e1', series: 's1', persons: ['p1', 'p0'], title: 'coffee roulette' };

test('the narrower rule wins, whatever the order', () => {
  const rules = [
    { about: 'title', key: 'coffee roulette', say: 'never' },
    { about: 'person', key: 'p0', say: 'always' },
    { about: 'series', key: 's1', say: 'never' },
  ] as const;
  expect(usersWord(rules, keys)).toBe(rules[2]);
  expect(usersWord([...rules].reverse(), { ...keys, series: null })).toBe(rules[1]);
});

test('a rule about something else says nothing', () => {
  expect(usersWord([{ about: 'series', key: 's2', say: 'never' }], keys)).toBeNull();
  expect(usersWord([{ about: 'title', key: '', say: 'never' }], { ...keys, title: '' })).toBeNull();
});
