import * as v from 'valibot';
import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '@/utils/domain/settings/settings';
import { settingsFrom, settingsPatch } from '@/utils/schema/settings';

test('stored choices stand over the defaults; what no longer fits does not', () => {
  const stored = [
    { id: 'theme', value: '"dark"' },
    { id: 'panelWidth', value: '9999' },
    { id: 'workingDays', value: '[0,1' },
    { id: 'place:google', value: '{"origin":"https://calendar.google.com"}' },
    { id: '__proto__', value: '{"welcomed":true}' },
  ];
  expect(settingsFrom(stored)).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark' });
});

test('every default is a choice that may be stored', () => {
  expect(v.parse(settingsPatch, DEFAULT_SETTINGS)).toEqual(DEFAULT_SETTINGS);
  expect(v.is(settingsPatch, { colour: 'red' })).toBe(false);
  expect(v.is(settingsPatch, { quietStart: 1441 })).toBe(false);
});
