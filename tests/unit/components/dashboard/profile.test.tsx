// @vitest-environment happy-dom
import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DashboardScreen } from '@/components/dashboard/dashboard-screen';
import { DEFAULT_SETTINGS } from '@/utils/domain/settings/settings';
import { addCalendarDays } from '@/utils/domain/time/zone';
import type { PersonView } from '@/utils/domain/views/dashboard-view';
import type { ProfileChangeEntry, ProfileView } from '@/utils/domain/views/profile-view';
import { chooseCover } from '@/utils/state/cover';
import { localDate } from '@/utils/state/local-date';
import { fakePort } from '../../state/fake-port';
import { ana } from '../../state/panel/panel-fixture';
import { personNeeds, personView } from '../../state/person-fixture';
import { profileView } from '../../state/profile-fixture';
import { fakePopovers } from '../fake-popovers';

fakePopovers();
configure({ asyncUtilTimeout: 10_000 });

const TODAY = localDate(Date.now());
const ago = (days: number) => addCalendarDays(TODAY, -days);

beforeEach(() => {
  location.hash = `#/people/${ana.id}`;
});

afterEach(() => {
  cleanup();
  chooseCover('none');
});

async function show(profile: Partial<ProfileView> = {}, view: Partial<PersonView> = {}) {
  const worker = fakePort({
    'view/settings': () => DEFAULT_SETTINGS,
    'view/person': () => personView(view),
    'view/person-needs': () => personNeeds(),
    'view/profile': () => profileView(profile),
  });
  render(<DashboardScreen port={worker.port} requestAccess={() => undefined} />);
  await screen.findByRole('region', { name: 'Over the years' });
  return worker;
}

const years = () => within(screen.getByRole('region', { name: 'Over the years' }));
const sent = (worker: Awaited<ReturnType<typeof show>>) =>
  worker.sent.map(({ type, data }) => [type, (data as { fields?: unknown }).fields ?? data]);

describe('the question for a stage', () => {
  const called = { proposal: { stage: 'settled', because: 'said', from: ago(100) } } as const;
  const asNew = { ...called, present: { relation: ana.relation, stage: 'new', since: null } } as const;

  test('changes nothing by itself; an answer is written and can be taken back', async () => {
    const worker = await show(asNew);
    screen.getByText(/^Ana has counted as new since .* Settled in by now\?$/);
    expect(worker.sent).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Settled in' }));
    await waitFor(() => expect(sent(worker)).toEqual([['row/patch', { stage: 'settled' }]]));
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(sent(worker).at(-1)).toEqual(['row/patch', { stage: 'new' }]));
  });

  test('is put off for a month by “still new”', async () => {
    const worker = await show(asNew);
    fireEvent.click(screen.getByRole('button', { name: 'Still new' }));
    const aside = (until: string | null) => ['stage/aside', { personId: ana.id, until }];
    await waitFor(() => expect(sent(worker)).toEqual([aside(addCalendarDays(TODAY, 30))]));
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(sent(worker).at(-1)).toEqual(aside(null)));
  });

  test('whose answer was only a day so far becomes a word', async () => {
    const worker = await show(called);
    fireEvent.click(screen.getByRole('button', { name: 'Still new' }));
    await waitFor(() => expect(sent(worker)).toContainEqual(['row/patch', { stage: 'new' }]));
  });

  test('at a new role is whether they are new again', async () => {
    const since = ago(10);
    const worker = await show({
      present: { relation: ana.relation, stage: 'senior', since },
      proposal: { stage: 'new', because: 'new-role', from: since },
    });
    screen.getByText(/^Ana has had a new role since/);
    fireEvent.click(screen.getByRole('button', { name: 'Same as before' }));
    await waitFor(() =>
      expect(sent(worker)).toEqual([['stage/aside', { personId: ana.id, until: addCalendarDays(since, 90) }]]),
    );
  });

  test('is nobody else’s', async () => {
    await show(asNew);
    chooseCover('hidden');
    await waitFor(() => expect(screen.queryByText(/Settled in by now/)).toBeNull());
    expect(screen.queryByRole('region', { name: 'Over the years' })).toBeNull();
  });
});

describe('over the years', () => {
  const changes: ProfileChangeEntry[] = [
    { id: 'c1', what: 'stage', was: null, is: 'new', on: '2024-03-04' },
    { id: 'c2', what: 'role', was: null, is: '2024-03-04', on: '2024-03-04' },
    { id: 'c3', what: 'stage', was: 'new', is: 'settled', on: '2024-07-01' },
    { id: 'c4', what: 'role', was: '2024-03-04', is: '2025-05-05', on: '2025-05-05' },
  ];
  const known = {
    ...{ changes, firstMet: '2024-03-11', lastMet: ago(3) },
    present: { relation: 'report', stage: 'settled', since: '2025-05-05' },
  } as const;

  test('nothing is known at first, and that is said', async () => {
    await show({ present: { relation: 'unknown', stage: null, since: null } });
    years().getByText(/^Nothing is known yet/);
    expect(years().queryByRole('img')).toBeNull();
  });

  test('the drawing says it step by step, by arrow keys; the table says it all', async () => {
    await show(known);
    years().getByText('Now: Reports to me · Settled in');
    years().getByText(/^1:1s held: /);
    const drawing = years().getByRole('img', { name: /^Relation, stage and role over time/ });
    fireEvent.keyDown(drawing, { key: 'Home' });
    await years().findByText(/ · (Reports to me|New in the role|Mon, Mar 4, 2024) · /);
    fireEvent.keyDown(drawing, { key: 'End' });
    await years().findByText(/^In this role since · Mon, May 5, 2025 · since Mon, May 5, 2025$/);
    fireEvent.click(years().getByRole('button', { name: 'Show as table' }));
    const rows = within(years().getByRole('table')).getAllByRole('row').slice(1);
    expect(rows.map((row) => row.textContent)).toEqual([
      expect.stringMatching(/^RelationReports to mesince /),
      expect.stringMatching(/^StageNew in the roleMon, Mar 4.–.Mon, Jul 1, 2024$/u),
      expect.stringMatching(/^In this role since.*2024.*2025$/),
      expect.stringMatching(/^StageSettled insince Mon, Jul 1, 2024$/),
      expect.stringMatching(/^In this role since.*2025since .*2025$/),
    ]);
  });

  test('a change that was none goes, and comes back', async () => {
    const worker = await show(known);
    fireEvent.click(years().getByRole('button', { name: 'Delete: Stage: New in the role → Settled in' }));
    await waitFor(() => expect(sent(worker)).toEqual([['row/delete', { table: 'profile-change', id: 'c3' }]]));
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(sent(worker).at(-1)).toEqual(['row/restore', { table: 'profile-change', id: 'c3' }]));
  });

  test('the day of the present role is put right everywhere it stands', async () => {
    const worker = await show(known);
    fireEvent.click(years().getByRole('button', { name: /^Mon, May 5, 2025: Day of the change: / }));
    const field = years().getByLabelText(/^Day of the change: /);
    fireEvent.input(field, { target: { value: '2025-06-02' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    await waitFor(() =>
      expect(sent(worker)).toEqual([
        ['row/patch', { on: '2025-06-02', is: '2025-06-02' }],
        ['row/patch', { since: '2025-06-02' }],
      ]),
    );
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(sent(worker).slice(2)).toHaveLength(2));
    expect(sent(worker).slice(2)).toEqual([
      ['row/patch', { on: '2025-05-05', is: '2025-05-05' }],
      ['row/patch', { since: '2025-05-05' }],
    ]);
  });

  test('what came before is entered with all that is known filled in', async () => {
    const worker = await show({ ...known, changes: [changes[2]!] });
    fireEvent.click(years().getByText('Add an earlier change'));
    const value = (name: string) => years().getByLabelText<HTMLSelectElement>(name).value;
    await waitFor(() => expect([value('Before'), value('After'), value('From')]).toEqual(['', 'new', '2024-07-01']));
    fireEvent.change(years().getByLabelText('What'), { target: { value: 'relation' } });
    await waitFor(() => expect([value('Before'), value('After'), value('From')]).toEqual(['', 'report', '2024-03-11']));
    fireEvent.change(years().getByLabelText('Before'), { target: { value: 'peer' } });
    fireEvent.input(years().getByLabelText('From'), { target: { value: '2024-06-01' } });
    fireEvent.click(years().getByRole('button', { name: 'Add' }));
    const told = { what: 'relation', was: 'peer', is: 'report', on: '2024-06-01' };
    await waitFor(() => expect(sent(worker)).toEqual([['row/create', { personId: ana.id, ...told }]]));
    await screen.findByText('Added: Relation: Peer → Reports to me');
  });
});

describe('length and rhythm', () => {
  test('what works well is taken with one click, with a way back', async () => {
    const worker = await show({ lately: { minutes: 75, rhythmDays: 21 } });
    const card = within(screen.getByRole('region', { name: 'Profile' }));
    card.getByText('75 minutes');
    card.getByText(/^Over an hour/);
    card.getByText('Every three weeks', { selector: 'dd' });
    fireEvent.click(card.getByRole('button', { name: 'Plan this: 30 minutes' }));
    expect(card.queryByRole('button', { name: 'Plan this: 30 minutes' })).toBeNull();
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(sent(worker)).toEqual([
      ['row/patch', { minutes: 30 }],
      ['row/patch', { minutes: null }],
    ]);
  });

  test('what the calendar does not tell is not guessed', async () => {
    await show();
    const card = within(screen.getByRole('region', { name: 'Profile' }));
    expect(card.getAllByText('The calendar does not tell yet.')).toHaveLength(2);
    expect(card.getByLabelText<HTMLSelectElement>('Planned length').selectedOptions[0]!.textContent).toBe(
      'As the calendar has it',
    );
  });
});
