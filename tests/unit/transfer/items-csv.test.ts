import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ITEM_COLUMNS, type ItemRecord, itemsCsv } from '@/utils/transfer/items-csv';

const heads = Object.fromEntries(ITEM_COLUMNS.map((column) => [column, column])) as Record<keyof ItemRecord, string>;

const record = (text: string): ItemRecord => ({
  ...{ person: text, text, owner: text, status: text, made: '2026-11-26', due: '', closed: '', visibility: text },
  movedTimes: 2,
});

/** A reader by RFC 4180, with no mercy: what is between quotes, two quotes are one, lines end in CR LF. */
function read(csv: string): string[][] {
  const lines: string[][] = [[]];
  let rest = csv.replace(/^\ufeff/, '');
  while (rest !== '') {
    const [all, quoted, bare, end] = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/.exec(rest)!;
    lines.at(-1)!.push(quoted === undefined ? bare! : quoted.replaceAll('""', '"'));
    if (end === '\r\n') lines.push([]);
    rest = rest.slice(all.length);
  }
  return lines.slice(0, -1);
}

test.each([
  ['=1+1', "'=1+1"],
  ['+49 30 1234', "'+49 30 1234"],
  ['-2', "'-2"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['  =1', "'  =1"],
  ['\t=1', "'\t=1"],
  ['\n=1', "'\n=1"],
  ['＝1', "'＝1"],
  ['a=1', 'a=1'],
  ['Say "no", then\nleave', 'Say "no", then\nleave'],
])('%j is read as %j and reckoned by no spreadsheet', (text, expected) => {
  const [, line] = read(itemsCsv([record(text)], heads));
  expect(line![1]).toBe(expected);
  expect(line![7]).toBe('2');
});

test('begins with a byte order mark, a head line, and ends in CR LF', () => {
  expect(itemsCsv([], heads)).toBe(`\ufeff${ITEM_COLUMNS.map((column) => `"${column}"`).join(',')}\r\n`);
});

/** Signs that mean something to a table or a spreadsheet, and half a character. */
const sign = fc.constantFrom(...'=+-@",;\r\n\t \0\'x＝＠', '\ud800');
const text = fc.array(sign, { maxLength: 8 }).map((signs) => signs.join(''));

test('whatever is written, it comes back as it was, and no field begins as a formula does', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 3 }), (texts) => {
      const lines = read(itemsCsv(texts.map(record), heads));
      expect(lines).toHaveLength(texts.length + 1);
      for (const [i, text] of texts.entries()) {
        const [person] = lines[i + 1]!;
        expect(person!.replace(/^'/, '')).toBe(text.toWellFormed().replaceAll('\0', '').replace(/^'/, ''));
        expect(person).not.toMatch(/^[\s]*[=+\-@]/);
      }
    }),
  );
});
