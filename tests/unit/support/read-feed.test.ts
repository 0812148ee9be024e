import { execFile } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { DAY_MS } from '@/utils/domain/time/lengths';
import { readArguments } from '../../support/commands/read-feed';
import { ROOT } from '../../support/source-files';
import { calendar } from '../readings/ical/calendar-text';

const NOW = Date.parse('2026-11-23T12:00:00Z');
const folder = mkdtempSync(join(tmpdir(), 'read-feed-'));

function fileOf(text: string): string {
  const path = join(folder, `${Math.random()}.ics`);
  writeFileSync(path, text);
  return path;
}

/** The command as it is typed, on a machine in the given zone. */
async function run(args: string[], zone = 'UTC'): Promise<{ code: number; stdout: string; stderr: string }> {
  const node = ['--import', './tests/support/resolve-alias.ts', 'tests/support/commands/read-feed.ts', ...args];
  const options = { cwd: ROOT, env: { ...process.env, TZ: zone } };
  return promisify(execFile)(process.execPath, node, options).then(
    (done) => ({ code: 0, ...done }),
    (error) => error,
  );
}

const DAYS = ['--from', '2026-11-01', '--to', '2026-11-30', '--zone', 'Europe/Berlin'];

test.each(['UTC', 'America/Los_Angeles', 'Asia/Kolkata'])(
  'prints what is in a file, on a machine in %s',
  async (zone) => {
    const path = fileOf(
      calendar(
        ['UID:b', 'SUMMARY:Day off', 'DTSTART;VALUE=DATE:20261130'],
        [
          ...['UID:a', 'SUMMARY:Ana / Ben', 'DTSTART;TZID=Europe/Berlin:20261102T100000', 'DURATION:PT30M'],
          ...['RRULE:FREQ=WEEKLY;COUNT=1', 'ORGANIZER;CN=Ana:mailto:ana@acme.example'],
          'ATTENDEE;CN=Ben;PARTSTAT=ACCEPTED:mailto:ben@acme.example',
        ],
      ),
    );
    const { code, stdout, stderr } = await run([path, ...DAYS], zone);
    expect([code, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toEqual([
      {
        ...{
          uid: 'a',
          recurrenceId: '2026-11-02T09:00:00Z',
          start: '2026-11-02T09:00:00Z',
          end: '2026-11-02T09:30:00Z',
        },
        ...{ timeZone: 'Europe/Berlin', tzUncertain: false, allDay: false, title: 'Ana / Ben', status: 'confirmed' },
        organizer: { name: 'Ana', email: 'ana@acme.example' },
        attendees: [{ name: 'Ben', email: 'ben@acme.example', response: 'accepted', kind: 'person' }],
      },
      {
        ...{ uid: 'b', recurrenceId: null, start: '2026-11-30', end: '2026-12-01', timeZone: null, tzUncertain: false },
        ...{ allDay: true, title: 'Day off', status: 'confirmed', organizer: null, attendees: null },
      },
    ]);
  },
);

describe('what is no calendar is said in a sentence', () => {
  test.each([
    ['a page', [fileOf('<html>')], 'This file is no calendar: it has no BEGIN:VCALENDAR.'],
    ['a file that isn’t there', ['/nowhere.ics'], "Can't read /nowhere.ics."],
    ['no file', [], 'Name one file'],
  ])('%s', async (_, args, sentence) => {
    const { code, stdout, stderr } = await run(args);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(new RegExp(`^${sentence}.*\\n$`));
  });

  test('a file that is cut off is read, and said', async () => {
    const { code, stdout, stderr } = await run([fileOf(calendar().slice(0, -20))]);
    expect([code, JSON.parse(stdout), stderr.includes('cut off')]).toEqual([0, [], true]);
  });

  test.each([
    [['a.ics', '--zone', 'Berlin'], 'no time zone'],
    [['a.ics', '--from', '2026-02-30'], 'no day'],
    [['a.ics', '--from', '2026-11-02', '--to', '2026-11-01'], 'before'],
    [['a.ics', 'b.ics'], 'Name one file'],
    [['a.ics', '--until', '2026'], 'Name one file'],
  ])('%j', (args, sentence) => {
    expect(() => readArguments(args, NOW)).toThrow(sentence);
  });
});

test('both days are included; without them a month back and two ahead', () => {
  const day = ['a.ics', '--from', '2026-11-01', '--to', '2026-11-01', '--zone', 'Europe/Berlin'];
  const { from, to } = readArguments(day, NOW);
  expect([from, to]).toEqual([Date.parse('2026-10-31T23:00Z'), Date.parse('2026-11-01T23:00Z')]);
  const near = readArguments(['a.ics'], NOW);
  expect([NOW - near.from, near.to - NOW].map((ms) => ms / DAY_MS)).toEqual([30, 60]);
});
