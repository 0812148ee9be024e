import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeText } from '@/utils/domain/agenda/merge-text';

const BASE = 'Agenda\n\n- budget\n- holidays\n- office\n\nNotes\n\nNothing yet.\n';

test('two people who write in different places both keep their words', () => {
  const mine = BASE.replace('- budget\n', '- budget\n- salary\n');
  const theirs = BASE.replace('Nothing yet.', 'Ben will ask Dora.');
  expect(mergeText(BASE, mine, theirs)).toBe(
    'Agenda\n\n- budget\n- salary\n- holidays\n- office\n\nNotes\n\nBen will ask Dora.\n',
  );
});

test('who writes at the same end keeps both lines', () => {
  const merged = mergeText('Start\n', 'Start\nleft panel\n', 'Start\nright panel\n');
  expect(merged).toContain('left panel');
  expect(merged).toContain('right panel');
});

test('what can no longer be placed is appended, not dropped', () => {
  const base = 'a long paragraph about the budget that will be gone';
  const merged = mergeText(base, `${base}, said Ben on Friday`, 'x');
  expect(merged).toContain('said Ben on Friday');
});

test('without a second writer the text is exactly what was typed; saying nothing changes nothing', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (base, body) => {
      expect(mergeText(base, body, base)).toBe(body);
      expect(mergeText(base, body, body)).toBe(body);
      expect(mergeText(base, base, body)).toBe(body);
    }),
  );
});

test('words added on both sides are all in the result', () => {
  const word = fc.stringMatching(/^[a-z]{6,10}$/);
  const lines = fc.array(word, { minLength: 1, maxLength: 8 });
  const place = fc.nat({ max: 8 });
  const insert = (list: string[], at: number, text: string) =>
    [...list.slice(0, at), text, ...list.slice(at)].join('\n');
  fc.assert(
    fc.property(lines, place, place, (base, a, b) => {
      const merged = mergeText(base.join('\n'), insert(base, a, 'LEFT WROTE'), insert(base, b, 'RIGHT SAID'));
      expect(merged).toContain('LEFT WROTE');
      expect(merged).toContain('RIGHT SAID');
    }),
  );
});
