import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { filesBelow, readSource } from '../support/source-files';

type Entry = string | { [key: string]: Entry };

const isPlural = (entry: { [key: string]: Entry }) => Object.keys(entry).every((key) => /^(\d+|n)$/.test(key));

function flatten(entries: { [key: string]: Entry }, prefix = ''): Map<string, string[]> {
  const messages = new Map<string, string[]>();
  for (const [key, value] of Object.entries(entries)) {
    if (typeof value === 'string') messages.set(prefix + key, [value]);
    else if (isPlural(value)) messages.set(prefix + key, Object.values(value) as string[]);
    else for (const [k, v] of flatten(value, `${prefix}${key}.`)) messages.set(k, v);
  }
  return messages;
}

const locale = (name: string) => flatten(parse(readSource(`utils/i18n/locales/${name}.yml`)));
const english = locale('en');
const others = filesBelow('utils/i18n/locales', /\.yml$/)
  .map((path) => /(\w+)\.yml$/.exec(path)![1]!)
  .filter((name) => name !== 'en');

const placeholders = (texts: string[]) =>
  [...new Set(texts.flatMap((text) => text.match(/\$\d|\{\w+\}/g) ?? []))].sort();

test.each(others)('%s has the same strings as English, with the same places to fill', (name) => {
  const messages = locale(name);
  expect([...messages.keys()].sort()).toEqual([...english.keys()].sort());
  for (const [key, texts] of english) expect(placeholders(messages.get(key)!), key).toEqual(placeholders(texts));
});

test('every name is one that browsers take for a message', () => {
  expect([...english.keys()].filter((key) => !/^[a-zA-Z0-9_.]+$/.test(key))).toEqual([]);
});

test('no string is empty, and none is unused', () => {
  const code = ['utils', 'components', 'entrypoints', 'tests/support']
    .flatMap((folder) => filesBelow(folder, /\.(tsx?|html)$/))
    .concat('wxt.config.ts')
    .map(readSource)
    .join('\n');
  // A key may be built from a prefix and a code: `i18n.t(`reason.${code}`)` uses all of `reason.*`.
  const prefixes = [...code.matchAll(/[`'"]((?:\w+\.)+)\$\{/g)].map((match) => match[1]!);
  const used = (key: string) =>
    code.includes(`'${key}'`) || code.includes(`__MSG_${key}__`) || prefixes.some((prefix) => key.startsWith(prefix));
  expect([...english].filter(([, texts]) => texts.some((text) => !text.trim()))).toEqual([]);
  expect([...english.keys()].filter((key) => !used(key))).toEqual([]);
});
