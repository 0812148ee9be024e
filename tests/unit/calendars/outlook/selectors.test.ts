import { describe, expect, test } from 'vitest';
import { EVIDENCE, SELECTORS } from '@/utils/calendars/outlook/selectors';
import { LANGUAGE_TABLES } from './tables';
import { pageOf } from './tile';

describe('selectors', () => {
  test.each(Object.entries(SELECTORS))('%s is a selector that browsers take', (_name, css) => {
    expect(() => pageOf('').querySelector(css)).not.toThrow();
  });
  test.each(Object.entries(EVIDENCE))('%s says where and when it was seen', (_name, evidence) => {
    expect(evidence).toMatch(/§\d.*\b20(2[2-6])/);
  });
  test('no class that a build generates', () => {
    for (const css of Object.values(SELECTORS))
      expect(css).not.toMatch(/\.(?!fui-|ms-|_EType|templateColumnContent)[A-Za-z]/);
  });
});

describe('words', () => {
  test.each(Object.entries(LANGUAGE_TABLES))('%s: no empty alternative, none twice in a language', (_name, table) => {
    for (const line of Object.values(table)) {
      const words = line.split('|');
      expect(words.every((word) => word.trim() === word && word !== '')).toBe(true);
      expect(new Set(words).size).toBe(words.length);
    }
  });
});
