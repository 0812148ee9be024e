import { expect, test } from 'vitest';
import { initials } from '@/components/ui/avatar';

test.each([
  ['Ana Novak', 'AN'],
  ['Ana Maria de la Cruz', 'AC'],
  ['ana', 'A'],
  ['  (Dr.) Jean-Luc  Müller ', 'DM'],
  ['Олена Коваль', 'ОК'],
  ['山田 太郎', '山太'],
  ['𝒜na', '𝒜'],
  ['<script>', 'S'],
  ['🙂', ''],
  ['', ''],
])('%j has the letters %j', (name, letters) => {
  expect(initials(name)).toBe(letters);
});
