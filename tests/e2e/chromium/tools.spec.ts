import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { googlePageKey } from '../../stand-ins/google-calendar/page-key';
import type { StandInEvent } from '../../stand-ins/shared/stand-in';
import { expect, test } from '../../support/reading/fixtures';
import { addressOf } from '../../support/reading/google-views';
import { runCommand } from '../../support/reading/run-command';

const NOW = '2026-11-25T09:30';
const OUTLOOK_WEEK = 'https://outlook.office.com/calendar/view/week';

let folder: string;
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'halfhour-tools-'));
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

function save(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

/** What a browser saves: the elements as they stand, none of the scripts that made them. */
const withoutScripts = (html: string) => html.replace(/<script\b[\s\S]*?<\/script>/g, '');

const REPORT_KEYS = ['site', 'url', 'lang', 'timeZone', 'account', 'range', 'events', 'unread'];
const EVENT_KEYS = [
  'id',
  'seriesId',
  'title',
  'start',
  'end',
  'allDay',
  'state',
  'recurring',
  'kind',
  'attendees',
  'oneOnOne',
];
const WALL = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

// biome-ignore lint/suspicious/noExplicitAny: printed JSON, whose shape is what is being proven.
function expectShape(printed: any): void {
  expect(Object.keys(printed)).toEqual(REPORT_KEYS);
  expect(Object.keys(printed.range)).toEqual(['from', 'to', 'complete']);
  for (const event of printed.events) {
    expect(Object.keys(event)).toEqual(EVENT_KEYS);
    expect(event.start).toMatch(event.allDay ? DATE : WALL);
    if (event.end !== null) expect(event.end).toMatch(event.allDay ? DATE : WALL);
    if (event.allDay) expect(event.end > event.start).toBe(true);
    expect(['confirmed', 'cancelled', 'declined', 'needsAction', 'tentative', 'unknown']).toContain(event.state);
    expect(['event', 'task', 'birthday', 'away', 'other']).toContain(event.kind);
    expect(Object.keys(event.oneOnOne)).toEqual(['verdict', 'confidence', 'reasons']);
    expect(['yes', 'no', 'ask']).toContain(event.oneOnOne.verdict);
    expect(event.oneOnOne.confidence).toBeGreaterThanOrEqual(0);
    expect(event.oneOnOne.confidence).toBeLessThanOrEqual(1);
    for (const reason of event.oneOnOne.reasons) expect(typeof reason).toBe('string');
    for (const person of event.attendees ?? [])
      expect(Object.keys(person)).toEqual(['name', 'email', 'response', 'self']);
  }
}

type Refused = [what: string, args: () => string[], sentence: RegExp];

/** Two at a time: each is a process of its own. */
async function expectRefused(command: string, cases: Refused[]): Promise<void> {
  for (let i = 0; i < cases.length; i += 2) {
    const pair = cases.slice(i, i + 2).map(async ([what, args, sentence]) => {
      const { code, out, said } = await runCommand(command, ...args());
      expect([code, out], what).toEqual([1, '']);
      expect(said, what).toMatch(sentence);
      expect(said.split('\n'), what).toHaveLength(1);
    });
    await Promise.all(pair);
  }
}

test.describe('npm run read-page', () => {
  test('Google Calendar: a saved week with the popup open, and its people', async ({ standIns }) => {
    const url = addressOf('week', '2026-11-25');
    const calendar = await standIns.show('google', { lang: 'en', timeZone: 'America/New_York', now: NOW, url });
    await calendar.read();
    const events = await calendar.events();
    const event = events.find(({ title, start }) => title.startsWith('Denise') && start.startsWith('2026-11-25'))!;
    const id = googlePageKey(event, calendar.config.calendars);
    await calendar.page.locator(`[data-eventchip][data-eventid="${id}"]`).click();
    await calendar.page.locator('#xDetDlg [role="treeitem"]').nth(1).waitFor();
    const file = save('google.html', withoutScripts(await calendar.page.content()));

    const { code, out } = await runCommand('read-page', '--url', url, file, '--click', id);
    expect(code).toBe(0);
    const printed = JSON.parse(out);
    expectShape(printed);
    expect(printed).toMatchObject({
      site: 'google',
      url,
      lang: 'en',
      timeZone: 'America/New_York',
      account: calendar.config.user.email,
      range: { from: '2026-11-22', to: '2026-11-29', complete: true },
      unread: 0,
    });
    const at = (title: string, date: string) =>
      printed.events.find((e: { title: string; start: string }) => e.title === title && e.start.startsWith(date));
    expect(at(event.title, '2026-11-25')).toMatchObject({
      id,
      start: '2026-11-25T10:00',
      end: '2026-11-25T10:45',
      allDay: false,
      state: 'confirmed',
      recurring: true,
      kind: 'event',
      seriesId: event.seriesId,
      attendees: [
        { name: 'Maya Lindqvist', email: calendar.config.user.email, response: 'accepted', self: true },
        { name: 'Denise Carter', email: 'denise.carter@fernhill.example', response: 'accepted', self: false },
      ],
      oneOnOne: { verdict: 'yes' },
    });
    expect(at('Inventory weekend', '2026-11-21')).toMatchObject({
      start: '2026-11-21',
      end: '2026-11-24',
      allDay: true,
      attendees: null,
    });
    expect(at('Brand workshop, part 2', '2026-11-27')).toMatchObject({ state: 'declined' });
    expect(printed.events.filter((e: { kind: string }) => e.kind === 'task')).toHaveLength(2);
    expect(printed.events.filter((e: { attendees: unknown }) => e.attendees !== null)).toHaveLength(1);
    expect(printed.events).toHaveLength(shownIn(events, '2026-11-22', '2026-11-29').length);
  });

  test('Outlook: a saved week with the peek open, and its people', async ({ standIns }) => {
    const calendar = await standIns.show('outlook', {
      lang: 'en',
      timeZone: 'America/New_York',
      now: NOW,
      url: OUTLOOK_WEEK,
    });
    await calendar.read();
    const event = (await calendar.events()).find(
      ({ title, start }) => title.startsWith('Denise') && start.startsWith('2026-11-25'),
    )!;
    await calendar.page.locator(`[data-calitemid="${event.id}"] [role="button"]`).first().click();
    await calendar.page.locator('[data-app-section="CalendarItemPeek"] [aria-label^="Opens card"]').first().waitFor();
    const file = save('outlook.html', withoutScripts(await calendar.page.content()));

    const { code, out } = await runCommand('read-page', `--url=${OUTLOOK_WEEK}`, `--click=${event.id}`, file);
    expect(code).toBe(0);
    const printed = JSON.parse(out);
    expectShape(printed);
    expect(printed).toMatchObject({
      site: 'outlook',
      lang: 'en-US',
      timeZone: null,
      account: calendar.config.user.email,
      range: { from: '2026-11-22', to: '2026-11-29', complete: true },
      unread: 0,
    });
    expect(printed.events.find(({ id }: { id: string }) => id === event.id)).toMatchObject({
      title: event.title,
      start: '2026-11-25T10:00',
      end: '2026-11-25T10:45',
      seriesId: null,
      recurring: true,
      state: 'confirmed',
      attendees: expect.arrayContaining([
        { name: 'Denise Carter', email: null, response: 'accepted', self: false },
        { name: 'Maya Lindqvist', email: calendar.config.user.email, response: 'accepted', self: true },
      ]),
      oneOnOne: { verdict: 'yes' },
    });
    const cancelled = printed.events.filter(({ state }: { state: string }) => state === 'cancelled');
    expect(cancelled.map(({ title }: { title: string }) => title)).toContain('Canceled: Tomás / Maya 1:1');
  });

  /** Arguments → the one sentence that a person is told. */
  const refused: Refused[] = [
    [
      'a file that isn’t there',
      () => ['--url', OUTLOOK_WEEK, join(folder, 'nothing.html')],
      /^There is no file .*nothing\.html\.$/,
    ],
    ['a folder instead of a file', () => ['--url', OUTLOOK_WEEK, folder], /is not a file\.$/],
    ['no address', () => [save('a.html', '<p>')], /^No address was given with --url\. Use: npm run -s read-page/],
    ['an address that is none', () => ['--url', 'calendar', save('a.html', '<p>')], /^"calendar" is no address\.$/],
    [
      'an address without https',
      () => ['--url', 'http://calendar.google.com/', save('a.html', '<p>')],
      /must begin with https/,
    ],
    [
      'a site that is no calendar of ours',
      () => ['--url', 'https://calendar.example/', save('a.html', '<p>')],
      /^Halfhour doesn't know the calendar at calendar\.example\.$/,
    ],
    [
      'an option that isn’t there',
      () => ['--fast', '--url', OUTLOOK_WEEK, save('a.html', '<p>')],
      /^There is no option --fast\./,
    ],
    [
      'a page that shows no calendar',
      () => ['--url', OUTLOOK_WEEK, save('mail.html', '<h1>Inbox</h1>')],
      /^This page shows no calendar that Halfhour knows\.$/,
    ],
  ];

  test('refuses what it cannot use, in one sentence each', () => expectRefused('read-page', refused));

  test('refuses the id of an event that the page doesn’t show', async ({ standIns }) => {
    const calendar = await standIns.show('outlook', {
      lang: 'ja',
      timeZone: 'Asia/Tokyo',
      now: NOW,
      url: OUTLOOK_WEEK,
    });
    await calendar.read();
    const file = save('week.html', withoutScripts(await calendar.page.content()));
    const { code, out, said } = await runCommand('read-page', '--url', OUTLOOK_WEEK, file, '--click', 'AAMkNobody=');
    expect([code, out, said]).toEqual([1, '', 'No event on this page has the id AAMkNobody=.']);
  });
});

function shownIn(events: StandInEvent[], from: string, to: string): StandInEvent[] {
  return events.filter((event) => {
    const last = event.allDay ? event.end > from : event.end > `${from}T00:00`;
    return !event.cancelled && event.start < to && last;
  });
}

test.describe('npm run detect', () => {
  const HEAD = 'label\tlanguage\tattendees\ttitle\tcomment';

  test('prints a row for each title: verdict, confidence, title, reasons', async () => {
    const rows = [
      '1\ten\t2\tAna / Ben 1:1\tnames',
      '0\ten\t9\tTown hall\tmany',
      '?\tja\t?\t田中さん 1on1\tunknown heads',
      '0\tde\t2\tMittagessen, lang\t',
    ];
    const { code, out } = await runCommand('detect', save('titles.tsv', `\ufeff${[HEAD, ...rows].join('\r\n')}\r\n`));
    expect(code).toBe(0);
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\t'));
    expect(lines.map(([, , title]) => title)).toEqual([
      'Ana / Ben 1:1',
      'Town hall',
      '田中さん 1on1',
      'Mittagessen, lang',
    ]);
    expect(
      lines.every(
        (cells) =>
          cells.length === 4 && /^(yes|no|ask)$/.test(cells[0]!) && /^[01]\.\d\d$/.test(cells[1]!) && cells[3] !== '',
      ),
    ).toBe(true);
    expect(lines.slice(0, 2).map(([verdict]) => verdict)).toEqual(['yes', 'no']);
    expect(lines[2]![0]).not.toBe('no');
  });

  test('takes the columns in any order and without a label', async () => {
    const { code, out } = await runCommand('detect', save('order.tsv', 'title\tattendees\tlanguage\n1:1 Kim\t2\ten\n'));
    expect([code, out.split('\t')[0]]).toEqual([0, 'yes']);
  });

  const refused: Refused[] = [
    ['no table', () => [], /^Name one table: npm run -s detect -- titles\.tsv$/],
    ['a file that isn’t there', () => [join(folder, 'nothing.tsv')], /^Can't read .*nothing\.tsv\.$/],
    [
      'a folder',
      () => {
        mkdirSync(join(folder, 'f'), { recursive: true });
        return [join(folder, 'f')];
      },
      /^Can't read /,
    ],
    ['an empty table', () => [save('empty.tsv', '')], /^The table is empty\.$|lacks the column/],
    [
      'a table without its columns',
      () => [save('columns.tsv', 'label\ttitle\n1\tKim')],
      /lacks the column language and the column attendees\.$/,
    ],
    ['a first line alone', () => [save('head.tsv', HEAD)], /no rows\.$/],
    ['a row that is too short', () => [save('short.tsv', `${HEAD}\n1\ten`)], /^Line 2 has 2 cells/],
    [
      'heads that are no number',
      () => [save('heads.tsv', `${HEAD}\n1\ten\ttwo\tKim\t`)],
      /^Line 2: attendees is neither a number nor "\?"\.$/,
    ],
  ];

  test('refuses what it cannot use, in one sentence each', () => expectRefused('detect', refused));
});
