import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ROOT, readSource } from '../support/source-files';

const readme = readSource('README.md');

function folders(below: string): string[] {
  return readdirSync(`${ROOT}${below}`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => `${below}/${entry.name}`);
}

test('the map of the house names every room', () => {
  const rooms = ['utils', 'components', 'entrypoints', 'tests'].flatMap(folders);
  expect(rooms.filter((room) => !readme.includes(`\`${room}\``))).toEqual([]);
});

test('every dependency has its reason, at its pinned version', () => {
  const { dependencies, devDependencies } = JSON.parse(readSource('package.json'));
  const all: Record<string, string> = { ...dependencies, ...devDependencies };
  expect(Object.keys(all).filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
  expect(Object.entries(all).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test('every command of package.json that a person types is in the README', () => {
  const { scripts } = JSON.parse(readSource('package.json'));
  const typed = Object.keys(scripts).filter((name) => !['postinstall', 'types', 'lint', 'unit'].includes(name));
  expect(typed.filter((name) => !new RegExp(`npm (run (-s )?)?${name}\\b`).test(readme))).toEqual([]);
});
