import { expect, test } from 'vitest';
import { isZone } from '@/utils/domain/time/zone';
import { ianaOfWindowsName } from '@/utils/readings/ical/windows-zones';
import { ianaOfWindowsZone } from '@/utils/readings/outlook/windows-zones';
import { readSource } from '../../../support/source-files';

const [, table] = /const TABLE =([^;]+);/.exec(readSource('utils/readings/ical/windows-zones.ts'))!;
const rows = table!.replace(/[\s'+](?=[\s'+])|^\s*'|'\s*$/g, '').split('|');
const names = rows
  .map((row) => row.replace(/^[\s'+]+|=.*/g, ''))
  .map((name) => (name.endsWith('!') ? name.slice(0, -1) : `${name} Standard Time`));

test('all of Windows’ names stand for zones that are known here', () => {
  expect(names).toHaveLength(139);
  expect(names.filter((name) => !isZone(ianaOfWindowsName(name)))).toEqual([]);
});

test('the short table of Outlook’s pages says the same', () => {
  const both = names.filter((name) => ianaOfWindowsZone(name) !== null);
  expect(both.length).toBeGreaterThan(40);
  const clocks = (zone: string | null) => zone && [0, 6].map((month) => offset(zone, month)).join();
  expect(both.filter((name) => clocks(ianaOfWindowsName(name)) !== clocks(ianaOfWindowsZone(name)))).toEqual([]);
});

function offset(zone: string, month: number): string {
  return new Date(Date.UTC(2026, month, 10)).toLocaleString('en', { timeZone: zone });
}

test('a name that is none is not known', () => {
  expect(ianaOfWindowsName('Customized Time Zone')).toBeNull();
});
