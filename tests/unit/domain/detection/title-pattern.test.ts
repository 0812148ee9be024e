import { describe, expect, test } from 'vitest';
import { stripCancelPrefix } from '@/utils/domain/detection/strip-cancel-prefix';
import { matchesTitlePattern, titlePattern } from '@/utils/domain/detection/title-pattern';

test.each([
  ['Coffee roulette: Ana + Ben (week 12)', 'Coffee roulette: Ana + Kim (week 13)'],
  ['Budget review Q1', 'Canceled: Budget review Q2'],
  ['Pairing: Ana / Ben', '🔧 pairing – Ben / Carla'],
])('%s is like %s', (one, other) => {
  expect(matchesTitlePattern(titlePattern(one), other)).toBe(true);
});

test('"never titles like Ana / Ben 1:1" leaves other one-on-ones alone', () => {
  expect(matchesTitlePattern(titlePattern('Ana / Ben 1:1'), 'Ana / Kim 1:1')).toBe(false);
  expect(matchesTitlePattern(titlePattern('Ana / Ben 1:1'), 'Canceled: Ana / Ben 1:1')).toBe(true);
  expect(matchesTitlePattern(titlePattern('1:1'), 'Weekly 1:1 Ben')).toBe(false);
});

test('a title without words is like no other', () => {
  expect(matchesTitlePattern(titlePattern('🙂'), '')).toBe(false);
});

describe('cancel prefixes', () => {
  test.each([
    ['Canceled: 1:1 Ana / Ben', '1:1 Ana / Ben'],
    ['CANCELLED - Sync', 'Sync'],
    ['[ABGESAGT] Jour fixe', 'Jour fixe'],
    ['Annulé : Point Manon', 'Point Manon'],
    ['Cancelado: 1 a 1', '1 a 1'],
    ['Geannuleerd: bila', 'bila'],
    ['Отменено: 1:1 Аня', '1:1 Аня'],
    ['キャンセル済み: 1on1 佐藤', '1on1 佐藤'],
    ['已取消：1:1', '1:1'],
    ['İptal edildi: Birebir', 'Birebir'],
    ['ملغى: 1:1 سارة', '1:1 سارة'],
    ['בוטל: 1:1 דנה', '1:1 דנה'],
    ['취소됨: 1:1', '1:1'],
    ['Canceled: Abgesagt: 1:1', '1:1'],
    ['❌ Canceled: 1:1', '1:1'],
  ])('%s', (title, rest) => {
    expect(stripCancelPrefix(title)).toEqual({ title: rest, cancelled: true });
  });

  test.each(['Cancellation policy review', 'Ana: weekly', 'Absage an Bewerber schreiben', '1:1 (not cancelled)'])(
    '%s was not called off',
    (title) => {
      expect(stripCancelPrefix(title)).toEqual({ title, cancelled: false });
    },
  );
});
