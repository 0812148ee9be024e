import { describe, expect, it } from 'vitest';
import { parseArguments } from '@/tests/support/read-page/arguments';

const URL_TEXT = 'https://calendar.google.com/calendar/u/0/r/week/2026/11/22';

describe('the command line of read-page', () => {
  it('takes address, page and event in any order', () => {
    const wanted = { file: 'package.json', click: 'abc' };
    expect(parseArguments(['--url', URL_TEXT, 'package.json', '--click', 'abc'])).toMatchObject(wanted);
    expect(parseArguments(['package.json', '--click=abc', `--url=${URL_TEXT}`])).toMatchObject(wanted);
    expect(parseArguments(['--url', URL_TEXT, 'package.json']).click).toBeNull();
  });

  it.each([
    [['package.json'], 'No address'],
    [['--url', 'nonsense', 'package.json'], 'is no address'],
    [['--url', 'http://calendar.google.com/', 'package.json'], 'https'],
    [['--url', URL_TEXT], 'One saved page'],
    [['--url', URL_TEXT, 'a.html', 'b.html'], 'One saved page'],
    [['--url', URL_TEXT, 'no-such-page.html'], 'no file'],
    [['--url', URL_TEXT, 'tests'], 'not a file'],
    [['--url', URL_TEXT, 'package.json', '--click'], '--click needs'],
    [['--url', URL_TEXT, 'package.json', '--loud'], 'no option'],
  ])('says in a sentence what is wrong with %j', (args, sentence) => {
    expect(() => parseArguments(args)).toThrow(sentence);
  });
});
