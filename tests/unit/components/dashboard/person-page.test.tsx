// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DashboardScreen } from '@/components/dashboard/dashboard-screen';
import { emptyTally } from '@/utils/domain/insights/tally';
import { DEFAULT_SETTINGS } from '@/utils/domain/settings/settings';
import { DAY_MS } from '@/utils/domain/time/lengths';
import type { PersonNeedsView, PersonView } from '@/utils/domain/views/dashboard-view';
import { chooseCover } from '@/utils/state/cover';
import { fakePort } from '../../state/fake-port';
import { ana, meeting } from '../../state/panel/panel-fixture';
import { peopleView } from '../../state/people-fixture';
import { personNeeds, personView } from '../../state/person-fixture';
import { rhythmOf } from '../../state/rhythm-fixture';
import { fakePopovers } from '../fake-popovers';

fakePopovers();

beforeEach(() => {
  location.hash = `#/people/${ana.id}`;
});

afterEach(() => {
  cleanup();
  chooseCover('none');
});

async function show(fields: Partial<PersonView> = {}, needs: Partial<PersonNeedsView> = {}) {
  const view = { current: personView(fields) };
  const worker = fakePort({
    'view/settings': () => DEFAULT_SETTINGS,
    'view/people': () => peopleView([]),
    'view/person': () => view.current,
    'view/person-needs': () => personNeeds(needs),
    'view/insights': () => figures(),
  });
  worker.hold();
  render(<DashboardScreen port={worker.port} requestAccess={() => undefined} />);
  await screen.findByRole('heading', { level: 1, name: view.current.person.name });
  // What comes after the first picture is there, too.
  await screen.findByText('75%');
  return { ...worker, view };
}

const HELD = { ...emptyTally(), held: { part: 3, of: 4 } };

function figures() {
  const days = { first: '2026-09-01', last: '2026-11-23' };
  return { name: ana.name, days, before: days, tally: HELD, compared: emptyTally(), steps: [], people: [] };
}

const region = (name: string) => within(screen.getByRole('region', { name }));
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const undo = async () => fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));

async function type(name: string, text: string) {
  const field = await screen.findByRole('textbox', { name });
  expect(document.activeElement).toBe(field);
  fireEvent.input(field, { target: { value: text } });
  fireEvent.keyDown(field, { key: 'Enter' });
}

test('one key opens a line, Enter makes a topic that waits, an undo takes it back, Escape gives the focus back', async () => {
  const { sent } = await show();
  fireEvent.keyDown(document.body, { key: 't' });
  await type('Add a topic', 'Holiday cover');
  await waitFor(() => region('What waits').getByText('Holiday cover'));
  expect(sent.at(-1)).toMatchObject({
    type: 'row/create',
    data: { table: 'topic', visibility: 'shared', fields: { pairId: ana.pairId, text: 'Holiday cover' } },
  });
  await undo();
  await waitFor(() => expect(region('What waits').queryByText('Holiday cover')).toBeNull());
  expect(sent.at(-1)).toMatchObject({ type: 'row/delete', data: { table: 'topic' } });
  fireEvent.keyDown(screen.getByRole('textbox', { name: 'Add a topic' }), { key: 'Escape' });
  await waitFor(() => expect(screen.queryByRole('textbox', { name: 'Add a topic' })).toBeNull());
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Topic' }));
});

test('a private topic says so, and is written as one', async () => {
  const { sent } = await show();
  press('Topic');
  await screen.findByRole('textbox', { name: 'Add a topic' });
  fireEvent.click(screen.getByRole('radio', { name: 'Private' }));
  await type('Add a topic', 'Is Ana well?');
  expect(sent.at(-1)).toMatchObject({ data: { table: 'topic', visibility: 'private' } });
  await screen.findByText('It is on the agenda of your next 1:1. Only you see it.');
});

test('what is captured waits below, and goes onto the agenda from there', async () => {
  const { sent } = await show();
  fireEvent.keyDown(document.body, { key: 'w' });
  await type('Keep something for Ana', 'Ran the fire drill');
  const waiting = region('What waits');
  await waitFor(() => waiting.getByText('Ran the fire drill'));
  fireEvent.click(waiting.getByRole('button', { name: 'On the agenda, for you alone' }));
  await waitFor(() => expect(waiting.queryByText('Ran the fire drill')).toBeNull());
  expect(sent.map(({ data }) => (data as { table: string }).table)).toEqual(['capture', 'topic', 'capture']);
  await undo();
  await waitFor(() => waiting.getByText('Ran the fire drill'));
});

test('a promise has an owner and a day, and is taken back', async () => {
  const { sent } = await show();
  fireEvent.keyDown(document.body, { key: 'a' });
  await screen.findByRole('textbox', { name: 'Add an action item' });
  fireEvent.click(screen.getByRole('radio', { name: 'Ana' }));
  await type('Add an action item', 'Send the plan');
  await waitFor(() => region('What waits').getByText('Send the plan'));
  expect(sent.at(-1)).toMatchObject({ data: { table: 'action-item', fields: { owner: 'them', due: 'next' } } });
  await undo();
  expect(sent.at(-1)).toMatchObject({ type: 'row/delete', data: { table: 'action-item' } });
});

test('a one-on-one begins now and is taken back; while one takes place, its agenda is opened instead', async () => {
  const { sent, view, changed, release } = await show();
  press('Start a 1:1');
  expect(sent.at(-1)).toMatchObject({ type: 'meeting/start', data: { personId: ana.id, name: null } });
  const { meetingId } = sent.at(-1)!.data as { meetingId: string };
  await undo();
  expect(sent.at(-1)).toEqual({ type: 'meeting/unstart', data: { meetingId } });
  release();
  const start = Date.now() - 60_000;
  view.current = personView({ meetings: [{ ...meeting, start, end: start + 1_800_000 }] });
  changed(['meeting']);
  fireEvent.click(await screen.findByRole('button', { name: 'Open its agenda' }));
  expect(sent.at(-1)).toEqual({ type: 'meeting/open', data: { meetingId: meeting.id } });
});

test('the recap of the last one is offered once there was one', async () => {
  await show();
  expect(screen.queryByRole('button', { name: 'Recap' })).toBeNull();
  cleanup();
  await show({ lastHeld: 'meeting-9' });
  press('Recap');
  await screen.findByRole('dialog', { name: 'Send the recap' });
});

test('what needs the user stands on top: a lost rhythm, one that was called off, drafts that lie', async () => {
  const cancelled = { ...meeting, state: 'cancelled' as const, stateReason: 'cancelled' };
  const { sent } = await show(
    { rhythm: rhythmOf(Date.now(), [13], { rhythmDays: 7 }) },
    {
      questions: [{ kind: 'cancelled', meeting: cancelled }],
      oldDrafts: { visibility: 'private', count: 2, oldestDays: 12 },
    },
  );
  const needs = region('What needs you');
  needs.getByText('13 days without a 1:1');
  needs.getByText('Planned: Every week, as you set it');
  expect(needs.getByRole('link', { name: 'Ask for a 1:1' }).getAttribute('href')).toBe(`#/ask/${ana.id}`);
  await needs.findByText('2 drafts of feedback have waited, one of them for 12 days');
  expect(needs.getByRole('link', { name: 'Look at them' }).getAttribute('href')).toBe(`#/people/${ana.id}/sheets`);
  fireEvent.click(needs.getByRole('button', { name: 'Leave it' }));
  expect(sent.at(-1)).toMatchObject({ type: 'meeting/answer', data: { meetingId: meeting.id, answer: 'dismiss' } });
});

test('whoever was put away is shown as such: nothing is asked or offered, and they come back', async () => {
  const { sent } = await show(
    { rhythm: rhythmOf(Date.now(), [40]), archivedAt: Date.UTC(2026, 10, 3, 12) },
    { oldDrafts: { visibility: 'private', count: 1, oldestDays: 9 } },
  );
  screen.getByText('Put away since Tue, Nov 3');
  for (const name of ['What needs you', 'Quick actions', 'Rhythm'])
    expect(screen.queryByRole('region', { name })).toBeNull();
  press('Bring back');
  await screen.findByRole('region', { name: 'Quick actions' });
  expect(sent.at(-1)).toMatchObject({ data: { table: 'person', id: ana.id, fields: { archivedAt: null } } });
  await undo();
  await screen.findByText('Put away since Tue, Nov 3');
});

test('the menu puts away with a way back; an address of somebody who became part of another means the other', async () => {
  location.hash = '#/people/ana-twice';
  const { sent } = await show();
  press('More for Ana Novak');
  fireEvent.click(await screen.findByRole('menuitem', { name: 'Put away' }));
  await screen.findByText('Ana Novak is put away. Everything stays.');
  expect(sent.at(-1)).toMatchObject({ data: { id: ana.id, fields: { archivedAt: expect.any(Number) } } });
  await undo();
  await screen.findByRole('region', { name: 'Quick actions' });
  expect(sent.at(-1)).toMatchObject({ data: { id: ana.id, fields: { archivedAt: null } } });
});

test('two entries are taken apart with a way back, also where the address names the one that leaves', async () => {
  location.hash = '#/people/ana-twice';
  const { sent } = await show({ merged: [{ id: 'ana-twice', name: 'A. Novak' }] });
  press('Take apart');
  await screen.findByText('A. Novak stands alone again');
  await undo();
  expect(sent).toEqual([
    { type: 'person/unmerge', data: { personId: 'ana-twice' } },
    { type: 'person/merge', data: { personId: 'ana-twice', into: ana.id } },
  ]);
});

test('six figures of twelve weeks, each with its definition; what nobody knows says so', async () => {
  await show();
  const strip = region('The last twelve weeks');
  expect(strip.getByRole('link', { name: 'Took place' }).getAttribute('href')).toBe('#/insights/how/consistency');
  expect(strip.getByRole('link', { name: 'All figures' }).getAttribute('href')).toBe(`#/insights/person/${ana.id}`);
  expect(strip.getAllByText('No data yet')).toHaveLength(5);
});

test('the head says since when they know each other and how it stands; nobody met says that', async () => {
  const firstMet = Date.now() - 400 * DAY_MS;
  await show({ firstMet, rhythm: rhythmOf(Date.now(), [2, 9, 16]) });
  screen.getByText(/^First 1:1 on .* \(13 months ago\)$/);
  screen.getByText('In good time');
  cleanup();
  await show({ person: { ...ana, lastMet: null, next: null } });
  screen.getByText('Not met yet · Nothing planned');
  expect(screen.queryByText(/First 1:1/)).toBeNull();
});

test('the rooms of a relationship are one strip; while others look on, none of it and no figures are there', async () => {
  await show();
  const rooms = within(screen.getByRole('navigation', { name: 'About this person' }));
  expect(rooms.getAllByRole('link').map((link) => link.textContent)).toEqual([
    ...['Overview', 'Growth', 'Feedback and sheets', 'Insights', 'Review'],
  ]);
  expect(rooms.getByRole('link', { current: 'page' }).textContent).toBe('Overview');
  chooseCover('hidden');
  await waitFor(() => expect(screen.queryByRole('navigation', { name: 'About this person' })).toBeNull());
  expect(screen.queryByRole('region', { name: 'The last twelve weeks' })).toBeNull();
});
