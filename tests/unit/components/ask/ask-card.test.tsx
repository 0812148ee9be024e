// @vitest-environment happy-dom

import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { AskCard } from '@/components/ask/ask-card';
import { freshTopicView } from '@/utils/domain/agenda/topic-view';
import { newTopic } from '@/utils/domain/rows/new-rows';
import { DAY_MS } from '@/utils/domain/time/lengths';
import type { AskView } from '@/utils/domain/views/ask-view';
import { AskModel } from '@/utils/state/ask-model';
import { fakePort } from '../../state/fake-port';
import { ana } from '../../state/panel/panel-fixture';

const NOW = Date.parse('2026-11-23T08:30:00Z');

const slot = (day: number) => {
  const start = Date.parse(`2026-11-${day}T09:00Z`);
  return { start, end: start + 1_800_000, timeZone: 'Europe/Berlin' };
};

const VIEW: AskView = {
  person: { ...ana, relation: 'manager', next: null },
  role: 'employee',
  tone: 'warm',
  email: 'ana@acme.example',
  minutes: 30,
  proposals: [slot(24), slot(25), slot(26)],
  busy: [],
  homeZone: 'Europe/Berlin',
  theirZone: null,
  composeAt: 'google',
  waiting: [],
  ownField: null,
  askedAt: null,
};

const copied = vi.fn(async (_text: string) => undefined);

beforeEach(() => {
  copied.mockClear();
  Object.defineProperty(navigator, 'clipboard', { value: { writeText: copied }, configurable: true });
});

afterEach(cleanup);

async function show(fields: Partial<AskView> = {}) {
  const ask = vi.fn((_query: { minutes: number | null }) => ({ ...VIEW, ...fields }));
  const worker = fakePort({ 'view/ask': ask as never });
  render(<AskCard ask={new AskModel(worker.port, ana.id, () => NOW)} />);
  const message = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Your message' });
  worker.hold();
  return { worker, ask, message };
}

const invitation = () => new URL(screen.getByRole<HTMLAnchorElement>('link', { name: 'Open in Google Calendar' }).href);

test('three free times, each of them the invitation’s when it is chosen', async () => {
  const { message } = await show();
  expect(message.value.match(/^- /gm)).toHaveLength(3);
  expect(invitation().searchParams.get('dates')).toBe('20261124T090000Z/20261124T093000Z');
  expect(invitation().searchParams.get('add')).toBe('ana@acme.example');
  fireEvent.click(screen.getAllByRole('radio')[2]!);
  await waitFor(() => expect(invitation().searchParams.get('dates')).toBe('20261126T090000Z/20261126T093000Z'));
});

test.each<[AskView['role'], string, RegExp]>([
  ['employee', 'Warm', /Your view would help me/],
  ['manager', 'Warm', /how things are going for you/],
  ['peer', 'Warm', /just the two of us/],
  ['employee', 'Firm', /I need a 1:1 with you soon/],
  ['manager', 'Firm', /We should have a 1:1 soon/],
  ['peer', 'Short', /Do you have time for a 1:1\?/],
])('in the words of %s, %s', async (role, tone, words) => {
  const { message } = await show({ role });
  fireEvent.click(screen.getByRole('radio', { name: tone }));
  await waitFor(() => expect(message.value).toMatch(words));
});

test('why now, and the first agenda, go into message and invitation; a starter is a click away and can go again', async () => {
  const { worker, message } = await show();
  fireEvent.input(screen.getByRole('textbox', { name: 'What is it about?' }), { target: { value: 'The new team' } });
  const starters = within(screen.getByRole('list', { name: 'Something to begin with' }));
  fireEvent.click(starters.getByRole('button', { name: 'Where a second view would help' }));
  await waitFor(() => expect(message.value).toContain('- Where a second view would help'));
  expect(message.value).toContain('It is about this: The new team');
  expect(invitation().searchParams.get('details')).toContain('The new team');
  expect(worker.sent).toMatchObject([
    { type: 'row/create', data: { visibility: 'shared', fields: { pairId: ana.pairId, raisedBy: 'me' } } },
  ]);
  fireEvent.click(screen.getByRole('button', { name: 'Take out “Where a second view would help”' }));
  await waitFor(() => expect(message.value).not.toContain('second view'));
  expect(worker.sent.at(-1)).toMatchObject({ type: 'row/delete' });
});

test('a topic from before stays: it is not taken out here', async () => {
  const topic = freshTopicView('t', 'shared', newTopic({ pairId: 'p', text: 'Budget', raisedBy: 'me', rank: 'a0' }));
  const { message } = await show({ waiting: [topic] });
  expect(message.value).toContain('- Budget');
  expect(screen.queryByRole('button', { name: /Take out/ })).toBeNull();
});

test('copying it counts as asked, once; what was asked before is told and can be forgotten', async () => {
  const { worker } = await show();
  fireEvent.click(screen.getByRole('button', { name: 'Copy' }));
  await screen.findByText(/Noted that you asked/);
  fireEvent.click(await screen.findByRole('button', { name: 'Copied' }));
  await waitFor(() => expect(copied).toHaveBeenCalledTimes(2));
  const asked = worker.sent.filter(({ type }) => type === 'row/patch');
  expect(asked).toMatchObject([{ data: { table: 'person', id: ana.id, fields: { askedAt: NOW } } }]);

  cleanup();
  const before = await show({ askedAt: NOW - 3 * DAY_MS });
  screen.getByText(/^You asked on .*Nov 20, and nothing has come yet\.$/);
  fireEvent.click(screen.getByRole('button', { name: 'Forget it' }));
  await waitFor(() => expect(screen.queryByText(/nothing has come yet/)).toBeNull());
  expect(before.worker.sent).toMatchObject([{ data: { fields: { askedAt: null } } }]);
});

test('of somebody new the relation is one click and the address one line', async () => {
  const { worker } = await show({ person: { ...ana, relation: 'unknown' }, email: null });
  fireEvent.change(screen.getByRole('combobox', { name: 'Relation' }), { target: { value: 'mentor' } });
  fireEvent.input(screen.getByLabelText('Email address'), { target: { value: 'ana@acme.example ' } });
  fireEvent.click(screen.getByRole('button', { name: 'Keep' }));
  expect(worker.sent).toMatchObject([
    { type: 'row/patch', data: { fields: { relation: 'mentor' } } },
    { type: 'person/alias', data: { personId: ana.id, kind: 'email', value: 'ana@acme.example' } },
  ]);
  // The choice stays where it was made.
  screen.getByRole('combobox', { name: 'Relation' });
});

test('another length asks for other times; what the user wrote stays', async () => {
  const { ask, message } = await show();
  fireEvent.input(message, { target: { value: 'My own words' } });
  fireEvent.change(screen.getByRole('combobox', { name: 'How long' }), { target: { value: '60' } });
  await waitFor(() => expect(ask).toHaveBeenLastCalledWith({ personId: ana.id, minutes: 60 }));
  expect(message.value).toBe('My own words');
  expect(invitation().searchParams.get('details')).toBe('My own words');
});
