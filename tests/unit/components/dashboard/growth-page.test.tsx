// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DashboardScreen } from '@/components/dashboard/dashboard-screen';
import { DEFAULT_SETTINGS } from '@/utils/domain/settings/settings';
import type { GrowthView } from '@/utils/domain/views/growth-view';
import { chooseCover } from '@/utils/state/cover';
import { aim, dayAt, evidence, meetingOn, milestone, priority, skill, view } from '../../domain/growth/growth-fixture';
import { fakePort } from '../../state/fake-port';
import { fakePopovers } from '../fake-popovers';

fakePopovers();

beforeEach(() => {
  location.hash = '#/people/person-ana/growth';
});

afterEach(() => {
  cleanup();
  chooseCover('none');
});

async function show(fields: Partial<GrowthView> = {}) {
  const worker = fakePort({
    'view/settings': () => DEFAULT_SETTINGS,
    'view/growth': () => view(fields),
    'view/question-bank': () => ({ asker: 'manager', offered: [], own: [], asked: [] }),
  });
  worker.hold();
  render(<DashboardScreen port={worker.port} requestAccess={() => undefined} />);
  await screen.findByRole('heading', { level: 1, name: /priorities/ });
  return worker;
}

const region = (name: string) => within(screen.getByRole('region', { name }));

function addLine(name: string, text: string) {
  const field = screen.getByRole('textbox', { name });
  fireEvent.input(field, { target: { value: text } });
  fireEvent.keyDown(field, { key: 'Enter' });
}

async function choose(menu: string, label: string) {
  fireEvent.click(screen.getByRole('button', { name: menu }));
  fireEvent.click(await screen.findByRole('menuitem', { name: label }));
}

test.each([
  ['manager', 'Ana Novak: growth and priorities', 'Where does Ana want to get to?'],
  ['employee', 'My growth and priorities, with Ana Novak', 'Where do you want to get to?'],
  ['peer', 'Growth and priorities with Ana Novak', 'Where do you want to get to?'],
] as const)('as %s, nothing written down yet: what it is good for, and one field', async (role, title, asks) => {
  await show({ role });
  screen.getByRole('heading', { level: 1, name: title });
  screen.getByText('Something to grow towards');
  expect(screen.getAllByRole('textbox')).toHaveLength(1);
  screen.getByPlaceholderText(asks);
});

test('one line makes an aim, drawn before it is kept; what was deleted comes back', async () => {
  const worker = await show();
  addLine('Add an aim', 'Lead a team');
  await waitFor(() => region('Aims').getByRole('heading', { name: 'Lead a team' }));
  expect(worker.sent.at(-1)).toMatchObject({
    type: 'row/create',
    data: { table: 'aim', visibility: 'private', fields: { pairId: 'pair-ana', text: 'Lead a team', closedAt: null } },
  });
  addLine('Add a milestone on the way to: Lead a team', 'Plan a release');
  expect(worker.sent.at(-1)).toMatchObject({ data: { table: 'milestone', fields: { text: 'Plan a release' } } });
  await choose('More for “Plan a release”', 'Delete');
  await waitFor(() => expect(screen.queryByRole('checkbox', { name: 'Reached: Plan a release' })).toBeNull());
  fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  await screen.findByRole('checkbox', { name: 'Reached: Plan a release' });
  expect(worker.sent.at(-1)).toMatchObject({ type: 'row/restore', data: { table: 'milestone' } });
});

test('a milestone is put off and that is counted; taken back, it never was', async () => {
  const steps = [milestone('plan', { due: '2026-12-31' }), milestone('talk', { due: '2026-11-01', movedTimes: 2 })];
  const worker = await show({ aims: [aim('lead')], milestones: steps });
  const aims = region('Aims');
  aims.getByText(/^overdue since/);
  aims.getByText('put off 2 times');
  await choose('More for “Step plan”', 'Put off by a month');
  expect(worker.sent.at(-1)).toMatchObject({ data: { id: 'plan', fields: { due: '2027-01-31', movedTimes: 1 } } });
  await waitFor(() => aims.getByText('put off once'));
  fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(worker.sent.at(-1)).toMatchObject({ data: { id: 'plan', fields: { due: '2026-12-31', movedTimes: 0 } } });
  // What is overdue is put off from today.
  await choose('More for “Step talk”', 'Put off by three months');
  expect(worker.sent.at(-1)).toMatchObject({ data: { id: 'talk', fields: { due: '2027-02-26', movedTimes: 3 } } });
});

test('aims, and steps without a day between them, stand in the order one gives them, by menu and by keys', async () => {
  const worker = await show({
    aims: [aim('lead', { rank: 'a0' }), aim('speak', { rank: 'a1' }), aim('reached', { rank: 'a2', closedAt: 5 })],
    milestones: [
      milestone('first', { rank: 'a0' }),
      milestone('second', { rank: 'a1' }),
      milestone('dated', { due: '2027-01-31', rank: 'a2' }),
    ],
  });
  const aims = region('Aims');
  const order = () => aims.getAllByRole('heading', { level: 3 }).map((one) => one.textContent);
  const steps = () => aims.getAllByRole('checkbox').map((one) => one.getAttribute('aria-label'));
  expect(order()).toEqual(['Aim lead', 'Aim speak']);
  await choose('More for “Aim lead”', 'Move down Alt ↓');
  await waitFor(() => expect(order()).toEqual(['Aim speak', 'Aim lead']));
  screen.getByText('Moved to place 2 of 2');
  expect(worker.sent.at(-1)).toMatchObject({ type: 'row/patch', data: { table: 'aim', id: 'lead' } });

  // A step has its day's place: only those of the same day, or without any, change places.
  expect(steps()).toEqual(['dated', 'first', 'second'].map((id) => `Reached: Step ${id}`));
  fireEvent.keyDown(aims.getByRole('checkbox', { name: 'Reached: Step second' }), { key: 'ArrowUp', altKey: true });
  await waitFor(() => expect(steps()).toEqual(['dated', 'second', 'first'].map((id) => `Reached: Step ${id}`)));
  expect(worker.sent.at(-1)).toMatchObject({ data: { table: 'milestone', id: 'second' } });
  fireEvent.click(aims.getByRole('button', { name: 'More for “Step dated”' }));
  await screen.findByRole('menuitem', { name: 'Delete' });
  expect(screen.queryByRole('menuitem', { name: /Move up/ })).toBeNull();
});

test('what shows a skill is kept with the one-on-one it is from; levels are words', async () => {
  const meetings = [meetingOn('2026-11-12'), meetingOn('2026-11-05', 'cancelled')];
  const worker = await show({
    ...{ skills: [skill('no', { level: 2, wanted: 3 })], meetings },
    evidence: [evidence('e', { aboutId: 'no', meetingId: '2026-11-12', text: 'Said no to a date' })],
  });
  const skills = region('Skills');
  expect(
    skills.getByRole<HTMLSelectElement>('combobox', { name: 'Level now: Skill no' }).selectedOptions[0]?.text,
  ).toBe('with help');
  fireEvent.change(skills.getByRole('combobox', { name: 'Level now: Skill no' }), { target: { value: '3' } });
  expect(worker.sent.at(-1)).toMatchObject({ data: { table: 'skill', fields: { level: 3 } } });
  skills.getByText('spoken of 2 weeks ago');
  const from = skills.getByRole('link', { name: 'from the 1:1 of Thu, Nov 12' });
  expect(from.getAttribute('href')).toBe('#/people/person-ana/2026-11-12');
  addLine('Add what shows it: Skill no', 'Held a date');
  expect(worker.sent.at(-1)).toMatchObject({
    data: { table: 'evidence', fields: { aboutId: 'no', meetingId: '2026-11-12', at: dayAt('2026-11-12') } },
  });
});

test('a priority says what it serves and whether anybody speaks of it; closed, it has a way back', async () => {
  const meetings = ['2026-11-19', '2026-11-12', '2026-11-05'].map((on) => meetingOn(on));
  const goal = { goal: 'A quiet rota', goalOf: 'team', why: 'Sleep' } as const;
  const worker = await show({ priorities: [priority('calls', goal), priority('old', { rank: 'a1' })], meetings });
  const priorities = region('Priorities');
  expect(priorities.getAllByText('not a word in the last 3 1:1s')).toHaveLength(2);
  priorities.getByText("Serves the team's goal: A quiet rota");
  expect(priorities.getAllByText('serves no goal yet')).toHaveLength(1);
  await choose('More for “Priority old”', 'Close this priority');
  expect(worker.sent.at(-1)).toMatchObject({ data: { id: 'old', fields: { closedAt: expect.any(Number) } } });
  fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(worker.sent.at(-1)).toMatchObject({ data: { id: 'old', fields: { closedAt: null } } });
});

test('after ten weeks a question is offered; a click puts it on the agenda, an undo takes it off', async () => {
  const worker = await show({ aims: [aim('lead')], touchedOn: '2026-09-10' });
  const card = within(await screen.findByRole('region', { name: 'Growth has not come up for 11 weeks' }));
  const [question] = await card.findAllByRole('button', { name: /Goes on the agenda/ });
  fireEvent.click(question!);
  const sent = worker.sent.filter(({ type }) => type === 'row/create').map(({ data }) => data);
  expect(sent).toMatchObject([
    { table: 'topic', visibility: 'shared', fields: { theme: 'growth', pairId: 'pair-ana' } },
    { table: 'asked', visibility: 'private', fields: { pairId: 'pair-ana' } },
  ]);
  fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  const gone = worker.sent.filter(({ type }) => type === 'row/delete').map(({ data }) => data);
  expect(gone).toMatchObject([{ table: 'topic' }, { table: 'asked' }]);
});

test('none is offered while growth is spoken of', async () => {
  await show({ aims: [aim('lead')], touchedOn: '2026-11-01' });
  expect(screen.queryByRole('heading', { name: /not come up/ })).toBeNull();
});

test('the drawing is walked by arrow keys, and a table says all of it', async () => {
  const milestones = [milestone('plan', { due: '2027-01-31' }), milestone('talk', { doneAt: dayAt('2026-10-01') })];
  await show({ aims: [aim('lead', { until: '2027-06-01' })], milestones });
  const drawing = screen.getByRole('img', { name: /drawing of the milestones/ });
  for (const words of [/^Step talk · Aim lead · reached on/, /^Step plan · Aim lead · due/, /^Aim lead · wanted by/]) {
    fireEvent.keyDown(drawing, { key: 'ArrowRight' });
    await waitFor(() => screen.getByText(words));
  }
  fireEvent.click(screen.getByRole('button', { name: 'Show as table' }));
  const rows = await screen.findAllByRole('row');
  expect(rows.map((row) => row.textContent)).toEqual([
    'StepAimWhen',
    expect.stringMatching(/^Step talkAim leadreached on/),
    expect.stringMatching(/^Step planAim leaddue/),
    expect.stringMatching(/^Aim lead–wanted by/),
  ]);
});

test('nothing of it is drawn while others look on', async () => {
  await show({ aims: [aim('lead')], priorities: [priority('calls')] });
  chooseCover('hidden');
  await waitFor(() => expect(screen.queryByText(/Aim lead|Priority calls|Ana Novak/)).toBeNull());
});
