// @vitest-environment happy-dom

import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { PanelScreen } from '@/components/panel/panel-screen';
import { DEFAULT_SETTINGS } from '@/utils/domain/settings/settings';
import { MINUTE_MS } from '@/utils/domain/time/lengths';
import type { PanelView } from '@/utils/domain/views/panel-view';
import { PanelModel } from '@/utils/state/panel/panel-model';
import { fakePort } from '../../state/fake-port';
import { ana, meeting, NOW, panelView, topic } from '../../state/panel/panel-fixture';
import { fakePopovers } from '../fake-popovers';

fakePopovers();
// The drawer is loaded when it is first opened, which takes its time on a busy machine.
configure({ asyncUtilTimeout: 10_000 });

afterEach(() => {
  cleanup();
});

async function show(view: PanelView = panelView(), answers: Record<string, (data: never) => unknown> = {}) {
  const worker = fakePort({
    'view/panel': () => view,
    'view/settings': () => DEFAULT_SETTINGS,
    'view/templates': () => ({ templates: [] }),
    ...answers,
  });
  render(<PanelScreen panel={new PanelModel(worker.port, () => NOW)} port={worker.port} />);
  await screen.findByRole('heading', { level: 1 });
  worker.hold();
  return worker;
}

const types = (worker: Awaited<ReturnType<typeof show>>) => worker.sent.map(({ type }) => type);

async function openDrawer() {
  fireEvent.click(await screen.findByRole('button', { name: /^(Other templates|Templates)$/ }));
  const drawer = await screen.findByRole('dialog', { name: 'Templates' });
  await waitFor(() => within(drawer).getByRole('region', { name: 'For this 1:1' }));
  return within(drawer);
}

test('an empty agenda starts with one click, and the click can be taken back', async () => {
  const worker = await show();
  fireEvent.click(await screen.findByRole('button', { name: 'Start with three parts' }));
  await screen.findByText('What is in the way?');
  expect(worker.sent).toMatchObject([
    { type: 'template/apply', data: { meetingId: meeting.id, templateKey: 'three-part' } },
  ]);
  expect(screen.queryByRole('button', { name: 'Start with three parts' })).toBeNull();
  fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  await screen.findByRole('button', { name: 'Start with three parts' });
  expect(types(worker)).toEqual(['template/apply', 'template/undo']);
});

test('an agenda with a topic on it is not told how to start', async () => {
  await show(panelView({ topics: [topic('1', 'Budget')] }));
  await screen.findByRole('button', { name: 'Templates' });
  expect(screen.queryByRole('button', { name: /^Start with/ })).toBeNull();
});

test('an own template that was used last time is offered by its name', async () => {
  const mine = { id: 'mine', name: 'Shift talk', purpose: '', body: '- The last rush' };
  const earlier = [{ ...meeting, id: 'before', state: 'held' as const, templateKey: 'mine' }];
  const worker = await show(panelView({ earlier }), { 'view/templates': () => ({ templates: [mine] }) });
  fireEvent.click(await screen.findByRole('button', { name: 'Start with “Shift talk”' }));
  await waitFor(() =>
    expect(worker.sent).toMatchObject([
      { data: { templateKey: 'mine', parts: [{ topics: [{ text: 'The last rush' }] }] } },
    ]),
  );
});

test('the drawer has what fits on top with its reason, and a concern only for whoever leads', async () => {
  await show(panelView({ person: { ...ana, lastMet: null } }));
  const drawer = await openDrawer();
  const offer = within(drawer.getByRole('region', { name: 'For this 1:1' }));
  offer.getByRole('heading', { name: 'First 1:1' });
  offer.getByText('You have not met one-on-one yet.');
  drawer.getByText('Performance concern');
  cleanup();
  await show(panelView({ person: { ...ana, relation: 'manager' } }));
  expect((await openDrawer()).queryByText('Performance concern')).toBeNull();
});

test('a single topic is one click, and one that is there has none', async () => {
  const person = { ...ana, profile: { ...ana.profile, stage: 'new' as const } };
  const worker = await show(panelView({ person, topics: [topic('1', 'whom should you get to know  next?')] }));
  const drawer = await openDrawer();
  const starters = within(drawer.getByRole('region', { name: 'Single topics' }));
  expect(starters.queryByRole('button', { name: /Whom should you get to know next/ })).toBeNull();
  fireEvent.click(starters.getByRole('button', { name: 'Put “What surprised you since you began?” on the agenda' }));
  expect(worker.sent).toMatchObject([
    { type: 'row/create', data: { visibility: 'shared', fields: { text: 'What surprised you since you began?' } } },
  ]);
  await waitFor(() => expect(starters.queryByRole('button', { name: /What surprised you/ })).toBeNull());
});

test('length and rhythm follow from the profile, and the rhythm is planned with a click', async () => {
  const worker = await show(panelView({ meeting: { ...meeting, end: meeting.start! + 90 * MINUTE_MS } }));
  const drawer = await openDrawer();
  drawer.getByText(/30 minutes · Every two weeks/);
  drawer.getByText(/This one takes 90 minutes/);
  fireEvent.change(drawer.getByRole('combobox', { name: 'Employment' }), { target: { value: 'hourly' } });
  await drawer.findByText(/15 minutes · Every week/);
  fireEvent.click(drawer.getByRole('button', { name: 'Plan this rhythm' }));
  expect(worker.sent.map(({ data }) => (data as { fields: unknown }).fields)).toEqual([
    { employment: 'hourly' },
    { rhythmDays: 7 },
  ]);
  await waitFor(() => expect(drawer.queryByRole('button', { name: 'Plan this rhythm' })).toBeNull());
});

test('the profile unfolds under the name; a date of a start makes new until it is over', async () => {
  const worker = await show();
  const toggle = screen.getByRole('button', { name: 'Profile of Ana Novak' });
  expect(toggle.getAttribute('aria-expanded')).toBe('false');
  fireEvent.click(toggle);
  const since = await screen.findByLabelText('In this role since');
  fireEvent.input(since, { target: { value: '2026-11-01' } });
  await screen.findByText(/^Counts as new until/);
  expect((screen.getByRole('combobox', { name: 'Stage' }) as HTMLSelectElement).selectedOptions[0]!.textContent).toBe(
    'New in the role',
  );
  expect(worker.sent).toMatchObject([
    { type: 'row/patch', data: { table: 'person', fields: { since: '2026-11-01' } } },
  ]);
});
