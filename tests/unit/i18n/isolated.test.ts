import { expect, test } from 'vitest';
import { isolated } from '@/utils/i18n/isolated';

test.each(['Ana Novak', 'Ærø & Søn', '山田 太郎', ''])('%j goes into a sentence as it is', (name) => {
  expect(isolated(name)).toBe(name);
});

test.each(['דנה לוי', 'محمد', 'abc\u202Edef', '\u2066x'])('%j is shut in', (name) => {
  expect(isolated(name)).toBe(`\u2068${name}\u2069`);
});
