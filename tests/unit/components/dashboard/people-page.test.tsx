// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DashboardScreen } from '@/components/dashboard/dashboard-screen';
import { DEFAULT_SETTINGS } from '@/utils/domain/settings/settings';
import type { PeopleView, PersonEntry } from '@/utils/domain/views/dashboard-view';
import { chooseCover } from '@/utils/state/cover';
import { fakePort } from '../../state/fake-port';
import { peopleView, personEntry } from '../../state/people-fixture';
import { fakePopovers } from '../fake-popovers';

fakePopovers();

beforeEach(() => {
  location.hash = '#/people';
});

afterEach(() => {
  cleanup();
  chooseCover('none');
});

const TEAM = [
  personEntry('Ana', { relation: 'report', openItems: 2, overdueItems: 1 }),
  personEntry('Ben', { relation: 'peer' }),
  personEntry('Cem', { relation: 'peer' }),
];

/** The page with a worker that is slow to acknowledge: what was done shows all the same. */
async function show(people: PersonEntry[] = TEAM, fields: Partial<PeopleView> = {}) {
  const worker = fakePort({
    'view/settings': () => DEFAULT_SETTINGS,
    'view/people': () => peopleView(people, fields),
  });
  render(<DashboardScreen port={worker.port} requestAccess={() => undefined} />);
  await screen.findByRole('heading', { name: 'People' });
  await screen.findByRole('combobox', { name: 'Order' });
  worker.hold();
  return worker;
}

const names = () => screen.getAllByRole('link', { name: /(met|Put away)/ }).map(({ textContent }) => textContent);
const choose = (name: string, value: string) =>
  fireEvent.change(screen.getByRole('combobox', { name }), { target: { value } });
const box = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name });

test('each says what is open and what is overdue', async () => {
  await show();
  expect(screen.getByRole('link', { name: /Ana/ }).textContent).toMatch(/2 action items.*1 overdue/);
});

test('order and choice are sent to be remembered; a choice that fits nobody leads back to everyone', async () => {
  const worker = await show();
  choose('Order', 'name');
  choose('Show', 'attention');
  await waitFor(() => expect(names()).toHaveLength(1));
  choose('Relation', 'peer');
  await screen.findByText('Nobody fits this choice.');
  expect(worker.sent.map(({ data }) => data)).toEqual([
    { peopleSort: 'name' },
    { peopleShow: 'attention' },
    { peopleRelation: 'peer' },
  ]);
  fireEvent.click(screen.getByRole('button', { name: 'Show everyone' }));
  await waitFor(() => expect(names()).toHaveLength(3));
});

test('whoever left is put away from their row, found under “Put away”, and brought back', async () => {
  const worker = await show();
  fireEvent.click(screen.getByRole('button', { name: /More for .*Ben/ }));
  fireEvent.click(await screen.findByRole('menuitem', { name: 'Put away' }));
  await waitFor(() => expect(screen.queryByRole('link', { name: /Ben/ })).toBeNull());
  await screen.findByText(/1 person is put away/);
  choose('Show', 'away');
  await screen.findByRole('link', { name: /Ben.*Put away/ });
  fireEvent.click(screen.getByRole('button', { name: /More for .*Ben/ }));
  fireEvent.click(await screen.findByRole('menuitem', { name: 'Bring back' }));
  expect(worker.sent.at(-1)).toMatchObject({ data: { id: 'Ben', fields: { archivedAt: null } } });
});

test('several are selected by keyboard and changed in one go, with one way back', async () => {
  const worker = await show();
  const select = screen.getByRole('button', { name: 'Select several' });
  fireEvent.click(select);
  const bar = within(await screen.findByRole('region', { name: 'Selection' }));
  bar.getByText('Nobody selected');
  box('Ana').focus();
  fireEvent.keyDown(box('Ana'), { key: 'ArrowDown' });
  expect(document.activeElement).toBe(box('Ben'));
  fireEvent.click(box('Ben'));
  fireEvent.click(box('Cem'));
  await bar.findByText('2 selected');

  fireEvent.click(bar.getByRole('button', { name: 'Change…' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Change 2 people' }));
  const apply = dialog.getByRole<HTMLButtonElement>('button', { name: 'Change' });
  expect(apply.disabled).toBe(true);
  fireEvent.change(dialog.getByRole('combobox', { name: 'Relation' }), { target: { value: 'report' } });
  fireEvent.change(dialog.getByRole('combobox', { name: 'Place of work' }), { target: { value: 'unsaid' } });
  fireEvent.change(dialog.getByRole('combobox', { name: 'Planned length' }), { target: { value: '45' } });
  await waitFor(() => expect(apply.disabled).toBe(false));
  fireEvent.click(apply);
  const fields = { relation: 'report', place: null, minutes: 45 };
  expect(worker.sent.map(({ data }) => data)).toEqual([
    { table: 'person', id: 'Ben', fields },
    { table: 'person', id: 'Cem', fields },
  ]);
  await waitFor(() => expect(document.activeElement).toBe(select));
  fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(worker.sent.at(-1)).toMatchObject({ data: { id: 'Cem', fields: { relation: 'peer', place: null } } });
});

test('Escape leaves selecting, and nobody stays marked', async () => {
  await show();
  fireEvent.click(screen.getByRole('button', { name: 'Select several' }));
  fireEvent.click(box('Everyone shown'));
  await waitFor(() => expect(box('Cem').checked).toBe(true));
  fireEvent.keyDown(box('Cem'), { key: 'Escape' });
  await waitFor(() => expect(screen.queryByRole('region', { name: 'Selection' })).toBeNull());
  fireEvent.click(screen.getByRole('button', { name: 'Select several' }));
  await screen.findByText('Nobody selected');
});

test('a group is made, filled from a row, looked at, and deleted with a way back', async () => {
  const worker = await show(TEAM, { groups: [{ id: 'g', name: 'Platform', rank: 'a1', memberIds: ['Ana'] }] });
  fireEvent.click(screen.getByRole('button', { name: /More for .*Cem/ }));
  fireEvent.click(await screen.findByRole('menuitem', { name: /Add to .*Platform/ }));
  expect(worker.sent.at(-1)).toEqual({ type: 'group/member', data: { groupId: 'g', personId: 'Cem', on: true } });
  choose('Group', 'g');
  await waitFor(() => expect(names()).toHaveLength(2));

  fireEvent.click(screen.getByRole('button', { name: 'Groups' }));
  const card = within(await screen.findByRole('region', { name: 'Groups' }));
  card.getByText('2 people');
  fireEvent.click(card.getByRole('button', { name: /Delete the group/ }));
  // A group that is gone holds nobody back.
  await waitFor(() => expect(names()).toHaveLength(3));
  fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  await card.findByText('2 people');
  expect(worker.sent.slice(-2).map(({ type }) => type)).toEqual(['row/delete', 'row/restore']);

  const line = card.getByRole('textbox', { name: 'Name of the group' });
  fireEvent.input(line, { target: { value: 'Mentees' } });
  fireEvent.keyDown(line, { key: 'Enter' });
  await card.findByText('Mentees');
  expect(worker.sent.at(-1)).toMatchObject({ type: 'row/create', data: { table: 'group', visibility: 'private' } });
});

test('while others look on no group is named, and nothing is changed that could not be put back', async () => {
  await show(TEAM, { groups: [{ id: 'g', name: 'Succession', rank: 'a1', memberIds: ['Ana'] }] });
  chooseCover('hidden');
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Groups' })).toBeNull());
  expect(document.body.textContent).not.toContain('Succession');
  fireEvent.click(screen.getByRole('button', { name: 'Select several' }));
  fireEvent.click(box('Everyone shown'));
  const bar = within(await screen.findByRole('region', { name: 'Selection' }));
  await bar.findByText('3 selected');
  expect(bar.getByRole<HTMLButtonElement>('button', { name: 'Change…' }).disabled).toBe(true);
  expect(bar.getByRole<HTMLButtonElement>('button', { name: 'Put away' }).disabled).toBe(false);
});
