// @vitest-environment happy-dom

import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { PanelScreen } from '@/components/panel/panel-screen';
import { QUIET_KEYS } from '@/utils/domain/questions/bank';
import { DEFAULT_SETTINGS } from '@/utils/domain/settings/settings';
import { DAY_MS } from '@/utils/domain/time/lengths';
import type { PanelView } from '@/utils/domain/views/panel-view';
import type { QuestionBankView } from '@/utils/domain/views/question-bank-view';
import { ENGLISH } from '@/utils/i18n/questions/en';
import { PanelModel } from '@/utils/state/panel/panel-model';
import { fakePort } from '../../state/fake-port';
import { ana, meeting, NOW, panelView, topic } from '../../state/panel/panel-fixture';
import { fakePopovers } from '../fake-popovers';

fakePopovers();
configure({ asyncUtilTimeout: 10_000 });

afterEach(() => {
  vi.useRealTimers();
  cleanup();
});

const WEEK = 7 * DAY_MS;

const bank = (fields: Partial<QuestionBankView> = {}): QuestionBankView => ({
  asker: 'manager',
  offered: [
    { key: 'manager-too-easy', theme: 'growth', reason: { code: 'overdue', weeks: 11 } },
    { key: 'any-mood-around', theme: 'team', reason: { code: 'not-asked' } },
  ],
  own: [],
  asked: [],
  ...fields,
});

async function show(view: PanelView = panelView(), answer: QuestionBankView = bank()) {
  const worker = fakePort({
    'view/panel': () => view,
    'view/settings': () => DEFAULT_SETTINGS,
    'view/question-bank': () => answer,
    'view/wrap-up': () => ({ wentQuiet: false }),
    'view/templates': () => ({ templates: [] }),
  });
  render(<PanelScreen panel={new PanelModel(worker.port, () => NOW)} port={worker.port} />);
  await screen.findByRole('heading', { level: 1 });
  worker.hold();
  return worker;
}

async function openBank() {
  fireEvent.click(await screen.findByRole('button', { name: 'Ask something' }));
  const drawer = within(await screen.findByRole('dialog', { name: 'Questions to ask' }));
  await drawer.findByRole('heading', { name: 'The whole bank' });
  return drawer;
}

const made = (worker: Awaited<ReturnType<typeof show>>) => worker.sent.filter(({ type }) => type.startsWith('row/'));

test('what is overdue comes first, and says why', async () => {
  await show();
  const drawer = await openBank();
  const first = within(drawer.getByRole('region', { name: /^First for .*Ana Novak/ }));
  expect(first.getAllByRole('listitem').map((line) => line.textContent)).toEqual([
    expect.stringMatching(/too easy for you\?Growth: last touched 11 weeks ago/),
    expect.stringMatching(/mood like around you\?Team and organisation: not asked yet/),
  ]);
});

test('one click puts a question on the agenda and remembers it; one undo takes both back', async () => {
  const worker = await show();
  const drawer = await openBank();
  fireEvent.click(drawer.getByRole('radio', { name: 'Private' }));
  const first = within(drawer.getByRole('region', { name: /^First for/ }));
  fireEvent.click(first.getByRole('button', { name: /too easy/ }));
  await first.findByText('On the agenda now');
  expect(made(worker)).toMatchObject([
    {
      type: 'row/create',
      data: {
        table: 'topic',
        visibility: 'private',
        fields: { text: ENGLISH['manager-too-easy'], theme: 'growth', questionKey: 'manager-too-easy', raisedBy: 'me' },
      },
    },
    {
      type: 'row/create',
      data: {
        table: 'asked',
        fields: { pairId: ana.pairId, meetingId: meeting.id, questionKey: 'manager-too-easy' },
      },
    },
  ]);
  // Pressing it again asks nothing twice, and the list has not jumped.
  fireEvent.click(first.getByRole('button', { name: /too easy/ }));
  expect(made(worker)).toHaveLength(2);
  fireEvent.click(drawer.getByRole('button', { name: 'Undo' }));
  await first.findByText('Growth: last touched 11 weeks ago');
  const [topicRow, askedRow] = made(worker).map(({ data }) => data as { id: string });
  expect(made(worker).slice(2)).toEqual([
    { type: 'row/delete', data: { table: 'topic', id: topicRow!.id } },
    { type: 'row/delete', data: { table: 'asked', id: askedRow!.id } },
  ]);
});

test('the bank is searched by words, theme and tone, and has only what fits who asks', async () => {
  const asked = [
    { key: 'manager-week-felt', at: NOW - 3 * WEEK, personName: 'Ana Novak', visibility: 'private' as const },
  ];
  await show(panelView(), bank({ asked }));
  const drawer = await openBank();
  await drawer.findByText(ENGLISH['any-head-full']);
  expect(drawer.queryByText(ENGLISH['employee-reachable'])).toBeNull();
  await drawer.findByText('Light · asked 3 weeks ago');

  const find = drawer.getByRole('searchbox', { name: 'Find a question' });
  fireEvent.input(find, { target: { value: 'ÚNPLANNED  time' } });
  await drawer.findByText('Nothing found. Try another word, or write the question yourself.');
  fireEvent.input(find, { target: { value: 'TIME  hadn' } });
  await drawer.findByText(ENGLISH['manager-unplanned']);
  expect(drawer.getAllByRole('listitem')).toHaveLength(2 + 1);

  fireEvent.input(find, { target: { value: '' } });
  fireEvent.change(drawer.getByRole('combobox', { name: 'Theme' }), { target: { value: 'growth' } });
  fireEvent.change(drawer.getByRole('combobox', { name: 'Tone' }), { target: { value: 'deep' } });
  await waitFor(() => expect(drawer.queryByText(ENGLISH['any-head-full'])).toBeNull());
  await drawer.findByText(ENGLISH['manager-good-career']);
  expect(drawer.queryByText(ENGLISH['manager-better-by'])).toBeNull();
});

test('a question of one’s own wants one line; its theme is guessed; it can be changed and taken away', async () => {
  const worker = await show();
  const drawer = await openBank();
  fireEvent.click(drawer.getByRole('button', { name: 'Write your own' }));
  fireEvent.input(drawer.getByRole('textbox', { name: 'Your question' }), {
    target: { value: ' Which holiday are you looking forward to? ' },
  });
  fireEvent.click(drawer.getByRole('button', { name: 'Keep it' }));
  await drawer.findByText('Which holiday are you looking forward to?');
  expect(made(worker)[0]!.data).toMatchObject({
    table: 'question',
    visibility: 'private',
    fields: {
      text: 'Which holiday are you looking forward to?',
      theme: 'well-being',
      ...{ asker: null, stage: null, field: null, tone: 'open' },
    },
  });

  fireEvent.click(drawer.getByRole('button', { name: /^More about .*holiday/ }));
  fireEvent.click(await drawer.findByRole('menuitem', { name: 'Edit' }));
  const field = drawer.getByRole('textbox', { name: 'Your question' });
  fireEvent.input(field, { target: { value: 'Which journey?' } });
  fireEvent.click(drawer.getByRole('button', { name: 'Keep it' }));
  await drawer.findByText('Which journey?');

  fireEvent.click(drawer.getByRole('button', { name: /^More about .*journey/ }));
  fireEvent.click(await drawer.findByRole('menuitem', { name: 'Delete' }));
  await waitFor(() => expect(drawer.queryByText('Which journey?')).toBeNull());
  fireEvent.click(drawer.getByRole('button', { name: 'Undo' }));
  await drawer.findByText('Which journey?');
  expect(made(worker).map(({ type }) => type)).toEqual(['row/create', 'row/patch', 'row/delete', 'row/restore']);
});

const talking = () => panelView({ meeting: { ...meeting, start: NOW - 600_000, end: NOW + 600_000 } });

async function help(name: string) {
  fireEvent.click(await screen.findByRole('button', { name: 'Help in the talk' }));
  fireEvent.click(await screen.findByRole('menuitem', { name }));
}

test('gone quiet: a breath that may be left, then one open question, which is remembered on going back', async () => {
  const worker = await show(talking());
  await help('Gone quiet');
  const drawer = within(await screen.findByRole('dialog', { name: 'A moment of quiet' }));
  await drawer.findByText('Ten seconds. Say nothing, breathe, just be there.');
  fireEvent.click(drawer.getByRole('button', { name: "I'm ready" }));
  const questions = QUIET_KEYS.map((key) => ENGLISH[key as keyof typeof ENGLISH]);
  const shown = () => questions.find((text) => drawer.queryByText(text));
  await waitFor(() => expect(shown()).toBeDefined());
  const before = shown();
  fireEvent.click(drawer.getByRole('button', { name: 'Another question' }));
  await waitFor(() => expect(shown()).not.toBe(before));
  const after = shown()!;

  fireEvent.click(drawer.getByRole('checkbox', { name: "Maybe it didn't feel safe to talk" }));
  expect(worker.sent.at(-1)).toEqual({
    type: 'wrap-up/patch',
    data: { meetingId: meeting.id, fields: { wentQuiet: true } },
  });
  fireEvent.click(drawer.getByRole('button', { name: 'Back to the talk' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  const key = QUIET_KEYS.find((one) => ENGLISH[one as keyof typeof ENGLISH] === after);
  expect(made(worker)).toMatchObject([
    { type: 'row/create', data: { table: 'asked', fields: { questionKey: key, meetingId: meeting.id } } },
  ]);
});

test('a breath that is left at once asked nothing', async () => {
  const worker = await show(talking());
  await help('Gone quiet');
  const drawer = within(await screen.findByRole('dialog', { name: 'A moment of quiet' }));
  await drawer.findByRole('button', { name: "I'm ready" });
  fireEvent.click(drawer.getAllByRole('button', { name: 'Close' })[0]!);
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(made(worker)).toEqual([]);
});

test('back to topics: kind words, others on demand, and the first that is open', async () => {
  const view = talking();
  const topics = [topic('1', 'The rota', { done: true }), topic('2', 'New fridge', { visibility: 'private' })];
  await show({ ...view, topics });
  await help('Back to topics');
  const drawer = within(await screen.findByRole('dialog', { name: 'Back to topics' }));
  await drawer.findByText('New fridge');
  const words = drawer
    .getAllByRole('status')
    .map(({ textContent }) => textContent)
    .find(Boolean);
  drawer.getByText('Private');
  expect(drawer.queryByText('The rota')).toBeNull();
  expect(words?.match(/[.?!](?:\s|$)/g)).toHaveLength(2);
  fireEvent.click(drawer.getByRole('button', { name: 'Other words' }));
  await waitFor(() => expect(drawer.queryByText(words!)).toBeNull());
});

test('before the talk nobody is helped to talk', async () => {
  await show();
  expect(screen.queryByRole('menuitem', { name: 'Gone quiet' })).toBeNull();
});
