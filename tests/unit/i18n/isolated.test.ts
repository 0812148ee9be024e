import { expect, test } from 'vitest';
import { isolated } from '@/utils/i18n/isolated';

test.each(['Ana Novak', 'Ærø & Søn', '山田 太郎', ''])('%j goes into a sentence as it is', (name) => {
  expect(isolated(name)).toBe(name);
});

test.each(['דנה לוי', 'محمد'])('%j is shut in', (name) => {
  expect(isolated(name)).toBe(`\u2068${name}\u2069`);
});

test.each([
  ['abc\u202Edef', 'abcdef'],
  ['\u2066x', 'x'],
  ['A\u2069\u2069\u202eB\u202c', 'AB'],
])('%j can neither end the isolate around it nor turn what follows', (name, inside) => {
  expect(isolated(name)).toBe(`\u2068${inside}\u2069`);
});
