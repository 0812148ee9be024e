// @vitest-environment happy-dom

import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { PanelScreen } from '@/components/panel/panel-screen';
import { DEFAULT_SETTINGS } from '@/utils/domain/settings/settings';
import { MINUTE_MS } from '@/utils/domain/time/lengths';
import type { PanelView } from '@/utils/domain/views/panel-view';
import type { WrapUpView } from '@/utils/domain/views/wrap-up-view';
import { themesTouched } from '@/utils/domain/wrap-up/themes-touched';
import { chooseCover } from '@/utils/state/cover';
import { PanelModel } from '@/utils/state/panel/panel-model';
import { fakePort } from '../../state/fake-port';
import { meeting, NOW, panelView, topic } from '../../state/panel/panel-fixture';
import { fakePopovers } from '../fake-popovers';

fakePopovers();

afterEach(() => {
  cleanup();
  chooseCover('none');
});

function wrapUpView(fields: Partial<WrapUpView> = {}): WrapUpView {
  return {
    ...{ meetingId: meeting.id, rating: null, better: null, secondsMe: 0, secondsThem: 0, guessedShare: null },
    ...{ wentQuiet: false, role: 'manager', asksForBetter: false, agreement: null, recent: [], next: null },
    checkDue: null,
    themes: themesTouched([{ text: '', theme: 'growth' }], []),
    recurring: true,
    ...fields,
  };
}

/** The panel so many minutes after the meeting began. */
async function show(minutes: number, wrapUp: Partial<WrapUpView> = {}, view: Partial<PanelView> = {}, settings = {}) {
  const now = NOW + 60 * MINUTE_MS + minutes * MINUTE_MS;
  const worker = fakePort({
    'view/panel': () => panelView(view),
    'view/wrap-up': () => wrapUpView(wrapUp),
    'view/settings': () => ({ ...DEFAULT_SETTINGS, ...settings }),
  });
  worker.hold();
  const panel = new PanelModel(worker.port, () => now);
  render(<PanelScreen panel={panel} port={worker.port} />);
  await waitFor(() => expect(screen.queryByLabelText('Loading')).toBeNull());
  await waitFor(() => expect(panel.wrapUp.view.value).not.toBeNull());
  return { worker, panel };
}

const strip = () => screen.queryByRole('region', { name: 'Time and talk' });
const card = () => within(screen.getByRole('region', { name: 'How was it?' }));
const pressed = (element: HTMLElement) => element.getAttribute('aria-pressed') === 'true';

test.each([
  ['in the middle', 10, '20 min left'],
  ['at the sign', 26, '4 minutes left: wrap up?'],
  ['just over', 30.5, 'Time is up'],
  ['some time over', 36, '6 min over'],
])('the strip, %s', async (_, minutes, words) => {
  await show(minutes);
  expect(strip()?.textContent).toContain(words);
});

test('before the meeting there is no strip, and none when both are turned off', async () => {
  await show(-30);
  expect(strip()).toBeNull();
  cleanup();
  await show(10, {}, {}, { talkTimer: false, talkBalance: false });
  await waitFor(() => expect(strip()).toBeNull());
});

test('when the sign comes it is said once, politely', async () => {
  await show(26);
  await waitFor(() =>
    expect(screen.getAllByRole('status').map((one) => one.textContent)).toContain('4 minutes left: wrap up?'),
  );
});

test('two keys count: one side at a time', async () => {
  const { panel } = await show(10);
  fireEvent.keyDown(document.body, { key: 'm' });
  await waitFor(() => expect(pressed(screen.getByRole('button', { name: 'Me' }))).toBe(true));
  fireEvent.keyDown(document.body, { key: 'l' });
  await waitFor(() => expect(pressed(screen.getByRole('button', { name: 'Ana' }))).toBe(true));
  expect(pressed(screen.getByRole('button', { name: 'Me' }))).toBe(false);
  fireEvent.click(screen.getByRole('button', { name: 'Ana' }));
  await waitFor(() => expect(panel.talk.counting.value).toBeNull());
});

test('one tap rates, the same tap takes it back; r leads there and digits choose', async () => {
  const { worker } = await show(10);
  fireEvent.keyDown(document.body, { key: 'r' });
  const good = await screen.findByRole('button', { name: /Good/ });
  await waitFor(() => expect(document.activeElement?.textContent).toContain('Fine'));
  fireEvent.keyDown(document.activeElement!, { key: '4' });
  await waitFor(() => expect(pressed(good)).toBe(true));
  expect(document.activeElement).toBe(good);
  fireEvent.click(good);
  await waitFor(() => expect(pressed(good)).toBe(false));
  expect(worker.sent.map(({ data }) => (data as { fields: object }).fields)).toEqual([{ rating: 4 }, { rating: null }]);
});

test('guessed themes stand there; a tap puts them right, a second one leaves no trace', async () => {
  const { worker } = await show(31);
  const growth = card().getByRole('button', { name: 'Growth' });
  expect(pressed(growth)).toBe(true);
  fireEvent.click(growth);
  await waitFor(() => expect(pressed(growth)).toBe(false));
  fireEvent.click(growth);
  await waitFor(() => expect(pressed(growth)).toBe(true));
  expect(worker.sent.map(({ data }) => data)).toEqual([
    { meetingId: meeting.id, theme: 'growth', touched: false },
    { meetingId: meeting.id, theme: 'growth', touched: null },
  ]);
});

test('what was counted and what was guessed stand apart, in words', async () => {
  await show(31, { secondsMe: 700, secondsThem: 300, guessedShare: 40 });
  const told = card().getByText(/Counted/).parentElement!;
  expect(told.textContent).toContain('Counted: you 70%');
  expect(told.textContent).toContain('Your guess: you 40%');
  expect(told.textContent).toContain('A question next time?');
});

test('only after two low ratings it asks what would help, and keeps one line', async () => {
  await show(31);
  expect(card().queryByRole('textbox')).toBeNull();
  cleanup();
  const { worker } = await show(31, { rating: 2, asksForBetter: true });
  const field = card().getByRole('textbox', { name: 'What would make the next one better?' });
  fireEvent.input(field, { target: { value: '  Their topics first ' } });
  fireEvent.keyDown(field, { key: 'Enter' });
  await waitFor(() =>
    expect(worker.sent[0]?.data).toMatchObject({ fields: { better: 'Their topics first', betterClosedAt: null } }),
  );
});

test('an agreement stands on top until it is put away, which can be undone', async () => {
  const agreement = { meetingId: 'earlier', text: 'Their topics first' };
  const { worker } = await show(-30, { agreement });
  const put = await screen.findByRole('button', { name: 'Put away' });
  expect(screen.getByText(/Their topics first/)).toBeTruthy();
  fireEvent.click(put);
  await waitFor(() => expect(screen.queryByText(/Their topics first/)).toBeNull());
  fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  await screen.findByText(/Their topics first/);
  expect(worker.sent.map(({ data }) => data)).toMatchObject([
    { meetingId: 'earlier', fields: { betterClosedAt: expect.any(Number) } },
    { meetingId: 'earlier', fields: { betterClosedAt: null } },
  ]);
});

test('h takes everything private out of the page and brings it back, half-typed words too', async () => {
  const view = { topics: [topic('1', 'Budget'), topic('2', 'Secret topic', { visibility: 'private' })] };
  await show(31, { rating: 1, agreement: null }, view);
  const line = screen.getByRole<HTMLInputElement>('textbox', { name: 'Add a topic' });
  fireEvent.input(line, { target: { value: 'Secret half' } });
  fireEvent.keyDown(document.body, { key: 'h' });
  await screen.findByText(/Private things are hidden/);
  await waitFor(() => expect(document.body.textContent).not.toContain('Secret'));
  expect([...document.querySelectorAll('input')].map(({ value }) => value).join()).not.toContain('Secret');
  expect(screen.queryByRole('region', { name: 'How was it?' })).toBeNull();
  expect(screen.queryByRole('textbox', { name: 'Private notes' })).toBeNull();
  expect(screen.getByText('Budget')).toBeTruthy();
  fireEvent.keyDown(document.body, { key: 'h' });
  await screen.findByText('Secret topic');
  expect(line.value).toBe('Secret half');
});

test('after eight one-on-ones the card asks whether they work, in one line that goes with a click and comes back', async () => {
  const { worker } = await show(31, { checkDue: { held: 8, personId: 'ana' } });
  const line = () => card().queryByText(/^8 1:1s since the last look/);
  expect(line()).not.toBeNull();
  expect(card().getByRole('link', { name: 'Answer five questions' }).getAttribute('href')).toBe(
    '/dashboard.html#/people/ana/check/me',
  );
  fireEvent.click(card().getByRole('button', { name: 'Not now' }));
  await waitFor(() => expect(line()).toBeNull());
  fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(line()).not.toBeNull());
  const said = worker.sent.filter(({ type }) => type === 'effectiveness/hush').map(({ data }) => data);
  expect(said).toEqual([
    { personId: 'ana', how: 'later' },
    { personId: 'ana', how: 'again' },
  ]);
});
