// @vitest-environment happy-dom

import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DashboardScreen } from '@/components/dashboard/dashboard-screen';
import { DEFAULT_SETTINGS } from '@/utils/domain/settings/settings';
import { DAY_MS, HOUR_MS } from '@/utils/domain/time/lengths';
import { addCalendarDays } from '@/utils/domain/time/zone';
import type { MeetingHistoryView } from '@/utils/domain/views/meeting-history-view';
import type { Question } from '@/utils/domain/views/parts';
import type { WeekDay, WeekMeeting, WeekView } from '@/utils/domain/views/week-view';
import { fakePort } from '../../state/fake-port';
import { meeting, NOW } from '../../state/panel/panel-fixture';
import { fakePopovers } from '../fake-popovers';

fakePopovers();

/** The week of NOW, a Thursday, as it begins where the words are from: on a Sunday. */
const SUNDAY = '2026-11-22';

beforeEach(() => {
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
  location.hash = '#/week';
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function one(personName: string, fields: Partial<WeekMeeting> = {}): WeekMeeting {
  return { ...meeting, id: personName, personName, waiting: 0, repair: null, replacedBy: null, clashes: [], ...fields };
}

/** `days`: by how many days after Sunday. */
function week(from: string, days: Record<number, Partial<WeekDay>>, fields: Partial<WeekView> = {}): WeekView {
  const all = Array.from({ length: 7 }, (_, i): WeekDay => {
    return { date: addCalendarDays(from, i), working: i > 0 && i < 6, meetings: [], away: [], ...days[i] };
  });
  return { days: all, tally: { planned: 0, held: 0, ahead: 0 }, questions: [], stages: [], firstRun: false, ...fields };
}

function show(view: (query: { from: string }) => WeekView, answers: Record<string, (data: never) => unknown> = {}) {
  const worker = fakePort({ 'view/week': view, 'view/settings': () => DEFAULT_SETTINGS, ...answers });
  render(<DashboardScreen port={worker.port} requestAccess={() => undefined} />);
  return worker;
}

const rows = () => screen.getAllByRole('listitem').filter((item) => item.querySelector(':scope > h2'));
const row = (name: string) => within(screen.getByRole('link', { name }).closest('li')!);

test('a week stands by day: working days also when empty, others only with something in them', async () => {
  const meetings = [one('Ana'), one('Ben', { start: null, end: null })];
  show(() => week(SUNDAY, { 2: { meetings: [one('Cleo')] }, 4: { meetings }, 6: { meetings: [one('Dara')] } }));
  await screen.findByRole('link', { name: 'Ana' });
  expect(rows().map((day) => day.querySelector('h2')!.textContent)).toEqual([
    ...['Mon, Nov 23', 'Tue, Nov 24', 'Wed, Nov 25', 'Thu, Nov 26today', 'Fri, Nov 27', 'Sat, Nov 28'],
  ]);
  expect(within(rows()[0]!).getByText('No 1:1s')).toBeTruthy();
  row('Ben').getByText('all day');
});

test.each<[string, Partial<WeekMeeting>, string, boolean]>([
  ['planned', { start: NOW + HOUR_MS }, 'planned', false],
  ['running', { start: NOW - 1000, end: NOW + 1000 }, 'now', false],
  ['moved', { movedFrom: NOW }, 'moved', false],
  ['held', { state: 'held' }, 'met', false],
  ['not known', { state: 'unknown' }, 'not known', false],
  ['cancelled by them', { state: 'cancelled', stateBy: 'them' }, 'cancelled by Ana', true],
  ['cancelled by me', { state: 'cancelled', stateBy: 'me' }, 'cancelled by you', true],
  ['declined', { state: 'declined' }, 'declined', true],
  ['missed', { state: 'missed' }, "didn't happen", true],
  ['not to be seen', { stateReason: 'not-shown' }, 'no longer shown', false],
])('%s: in a word, and struck through where it fell out', async (_, fields, words, off) => {
  show(() => week(SUNDAY, { 4: { meetings: [one('Ana', fields)] } }));
  const link = await screen.findByRole('link', { name: 'Ana' });
  row('Ana').getByText(words);
  expect(link.querySelector('s') !== null).toBe(off);
});

test('what is to be known at a glance: from where it moved, what it clashes with, what became of the repair', async () => {
  const meetings = [
    one('Ana', { movedFrom: NOW - DAY_MS, clashes: ['Ben', 'Cleo'], zoneCertain: false, waiting: 3 }),
    one('Ben', {
      state: 'cancelled',
      repair: 'replaced',
      replacedBy: { id: 'x', start: NOW + DAY_MS, date: null },
    }),
    one('Cleo', { state: 'missed', repair: 'skipped' }),
    one('Dara', { state: 'declined', repair: 'written' }),
  ];
  const away = [{ ...meeting, id: 'away', personName: 'Eve', movedFrom: NOW, start: NOW + 2 * DAY_MS }];
  show(() => week(SUNDAY, { 4: { meetings, away } }));
  await screen.findByRole('link', { name: 'Ana' });
  row('Ana').getByText(/^Moved from Wed, Nov 25/);
  row('Ana').getByText('At the same time as Ben and Cleo');
  row('Ana').getByText("Your calendar didn't tell the time zone");
  row('Ana').getByText('3 waiting');
  row('Ben').getByText(/^Made up for Fri, Nov 27/);
  row('Cleo').getByText('Let go this time');
  row('Dara').getByText('Done in writing');
  screen.getByText(/^now Sat, Nov 28/);
  expect(screen.queryByRole('button', { name: 'Ask for a new time' })).toBeNull();
});

test.each([
  [{ planned: 5, held: 0, ahead: 5 }, '5 planned'],
  [{ planned: 5, held: 0, ahead: 4 }, '5 planned, 4 still to come'],
  [{ planned: 5, held: 2, ahead: 1 }, 'Held 2 of 5 planned, 1 still to come'],
  [{ planned: 5, held: 4, ahead: 0 }, 'Held 4 of 5 planned'],
])('the tally %j is told quietly', async (tally, words) => {
  show(() => week(SUNDAY, { 4: { meetings: [one('Ana')] } }, { tally }));
  await screen.findByText(`November 22 – 28, 2026 · ${words}`);
});

test('arrow keys and T go through the weeks, and the address says where one is', async () => {
  show(({ from }) => week(from, { 4: { meetings: [one(`Of ${from}`)] } }));
  await screen.findByRole('link', { name: 'Of 2026-11-22' });
  fireEvent.keyDown(document.body, { key: 'ArrowLeft' });
  await screen.findByRole('link', { name: 'Of 2026-11-15' });
  expect(location.hash).toBe('#/week/2026-11-15');
  screen.getByRole('heading', { name: 'Last week' });
  fireEvent.keyDown(document.body, { key: 't' });
  await screen.findByRole('link', { name: 'Of 2026-11-22' });
  expect(screen.queryByRole('link', { name: 'Back to this week' })).toBeNull();
  fireEvent.keyDown(document.body, { key: 'ArrowRight' });
  await screen.findByRole('heading', { name: 'Next week' });
});

test.each(['#/week/2026-11-26', '#/week/yesterday', '#/week/2026-13-45', '#/nowhere', ''])(
  'the address %j shows a week all the same',
  async (hash) => {
    location.hash = hash;
    show(({ from }) => week(from, { 4: { meetings: [one(`Of ${from}`)] } }), {
      'view/settings': () => ({ ...DEFAULT_SETTINGS, welcomed: true }),
    });
    await screen.findByRole('link', { name: 'Of 2026-11-22' });
  },
);

test('before any calendar was read it leads to them; an empty week says that it is', async () => {
  show(() => week(SUNDAY, {}, { firstRun: true }));
  await screen.findByText('Open your calendar to begin');
  expect(screen.getAllByRole('link', { name: /Google Calendar|Outlook/ })).toHaveLength(2);
  cleanup();
  show(() => week(SUNDAY, {}));
  await screen.findByText('No 1:1s in this week');
});

test('what needs an answer stands on top and goes with it; what is asked is not asked twice', async () => {
  const off = one('Ana', { state: 'cancelled', stateReason: 'marked-cancelled' });
  const questions: Question[] = [{ kind: 'cancelled', meeting: off }];
  const worker = show(() => week(SUNDAY, { 4: { meetings: [off] } }, { questions }), {
    'meeting/answer': () => undefined,
  });
  const asked = within(await screen.findByRole('region', { name: 'One thing needs an answer' }));
  asked.getByText(/Your calendar marks it as cancelled/);
  expect(screen.getAllByRole('button', { name: 'Ask for a new time' })).toHaveLength(1);
  worker.hold();
  fireEvent.click(asked.getByRole('button', { name: 'Leave it' }));
  await waitFor(() => expect(screen.queryByText('Ana: your 1:1 was cancelled')).toBeNull());
});

test.each([
  ['cancelled', 'me', /you cancelled your 1:1$/],
  ['cancelled', 'unknown', /your 1:1 was cancelled$/],
  ['declined', 'me', /you declined your 1:1$/],
  ['declined', 'them', /your 1:1 was declined$/],
] as const)('%s by %s: the question says whose doing it was', async (kind, stateBy, words) => {
  const questions: Question[] = [{ kind, meeting: one('Ana', { state: kind, stateBy }) }];
  show(() => week(SUNDAY, {}, { questions }));
  await screen.findByText(words);
});

function history(fields: Partial<MeetingHistoryView> = {}): MeetingHistoryView {
  const believed = { state: 'unknown', stateReason: 'past-without-sign', stateBy: 'unknown' } as const;
  const said = { userSaid: null, standsAgainst: null, answeredAt: null, ...believed };
  const missed = one('Ana', { state: 'unknown', stateReason: 'past-without-sign', start: NOW - HOUR_MS });
  return { meeting: missed, since: NOW, sources: [], changes: [], said, sightingId: 'sighting-1', ...fields };
}

test('“Why?” tells how it is known and takes the user’s word; undo puts back what they had said', async () => {
  const view = history({
    sources: [{ kind: 'feed', site: 'google', name: 'Work', seenAt: NOW, gone: false }],
    said: { ...history().said, userSaid: 'not-held', answeredAt: 7 },
  });
  const worker = show(() => week(SUNDAY, { 4: { meetings: [one('Ana', view.meeting)] } }), {
    'view/meeting-history': () => view,
    'meeting/answer': () => undefined,
    'meeting/take-back': () => undefined,
  });
  const button = await screen.findByRole('button', { name: 'Why? Ana' });
  expect(button.getAttribute('aria-expanded')).toBe('false');
  fireEvent.click(button);
  await screen.findByText(/It is over, and nothing tells whether you met\./);
  screen.getByText(/^In the calendar “Work” that Halfhour follows, last read/);
  fireEvent.click(screen.getByRole('button', { name: 'We met' }));
  fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(worker.sent).toEqual([
    { type: 'meeting/answer', data: { meetingId: 'Ana', answer: 'held' } },
    { type: 'meeting/take-back', data: { meetingId: 'Ana', said: view.said } },
  ]);
});

test('“Not a 1:1” is said of this event alone and can be taken back', async () => {
  const worker = show(() => week(SUNDAY, { 4: { meetings: [one('Ana')] } }), {
    'view/meeting-history': () => history(),
    'verdict/say': () => undefined,
    'verdict/take-back': () => undefined,
  });
  fireEvent.click(await screen.findByRole('button', { name: 'Why? Ana' }));
  fireEvent.click(await screen.findByRole('button', { name: 'Not a 1:1' }));
  fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(worker.sent.map(({ type, data }) => [type, data])).toEqual([
    ['verdict/say', { sightingId: 'sighting-1', about: 'event', say: 'never' }],
    ['verdict/take-back', { meetingId: 'Ana', sightingId: 'sighting-1' }],
  ]);
});
