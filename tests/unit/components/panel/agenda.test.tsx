// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { PanelScreen } from '@/components/panel/panel-screen';
import type { PanelView } from '@/utils/domain/views/panel-view';
import { chooseCover } from '@/utils/state/cover';
import { PanelModel } from '@/utils/state/panel/panel-model';
import { fakePort } from '../../state/fake-port';
import { ana, meeting, NOW, panelView, topic } from '../../state/panel/panel-fixture';
import { peopleView, personEntry } from '../../state/people-fixture';
import { fakePopovers } from '../fake-popovers';

fakePopovers();

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const SECTIONS = [
  { id: 's1', title: 'Check-in', minutes: 5, rank: 'a1' },
  { id: 's2', title: 'Priorities', minutes: null, rank: 'a2' },
];

/** The panel with what it writes held back: what is seen is what it drew by itself. */
async function show(fields: Partial<PanelView>, answers = {}) {
  const worker = fakePort({ 'view/panel': () => panelView(fields), ...answers });
  render(<PanelScreen panel={new PanelModel(worker.port, () => NOW)} port={worker.port} />);
  await waitFor(() => expect(screen.queryByLabelText('Loading')).toBeNull());
  worker.hold();
  return worker;
}

const agenda = () => within(screen.getByRole('region', { name: 'Agenda' }));
const list = (name: string) =>
  within(agenda().getByRole('list', { name }))
    .queryAllByRole('listitem')
    .map((row) => row.querySelector('button')?.textContent);

async function choose(text: string, ...names: string[]) {
  fireEvent.click(screen.getByRole('button', { name: `More for “${text}”` }));
  for (const name of names) fireEvent.click(await waitFor(() => item(name)));
}

const item = (name: string) => screen.queryByRole('menuitem', { name }) ?? screen.getByRole('menuitemradio', { name });

describe('sections', () => {
  const topics = [
    topic('1', 'How are you?', { sectionId: 's1' }),
    topic('2', 'Hiring'),
    topic('3', 'Lost', { sectionId: 'gone' }),
  ];

  test('topics stand in their part, with its minutes; the rest stands behind, and nothing is lost', async () => {
    await show({ sections: SECTIONS, topics });
    expect(list('Check-in')).toEqual(['How are you?']);
    expect(list('Priorities')).toEqual([]);
    expect(list('Anything else')).toEqual(['Hiring', 'Lost']);
    expect(agenda().getByText('5 min')).toBeTruthy();
  });

  test('Alt and an arrow go over the edge of a part into the next, and the focus goes along', async () => {
    const worker = await show({ sections: SECTIONS, topics });
    const button = () => agenda().getByRole('button', { name: 'How are you?' });
    button().focus();
    fireEvent.keyDown(button(), { key: 'ArrowDown', altKey: true });
    await waitFor(() => expect(list('Priorities')).toEqual(['How are you?']));
    await waitFor(() => expect(document.activeElement).toBe(button()));
    expect(screen.getByText('Moved to Priorities')).toBeTruthy();
    expect(worker.sent[0]).toMatchObject({ type: 'row/patch', data: { id: '1', fields: { sectionId: 's2' } } });
    fireEvent.keyDown(button(), { key: 'ArrowDown', altKey: true });
    await waitFor(() => expect(list('Anything else')).toEqual(['How are you?', 'Hiring', 'Lost']));
  });

  test('a menu moves a topic into a part, and undo takes it out again', async () => {
    await show({ sections: SECTIONS, topics });
    await choose('Hiring', 'Move', 'Priorities');
    await waitFor(() => expect(list('Priorities')).toEqual(['Hiring']));
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(list('Anything else')).toEqual(['Hiring', 'Lost']));
  });

  test('a part is named, gets topics of its own, is planned, and goes without them', async () => {
    const worker = await show({ topics: [topic('2', 'Hiring')] });
    fireEvent.click(screen.getByRole('button', { name: 'Add a section' }));
    const name = await screen.findByRole('textbox', { name: 'Name of the section' });
    fireEvent.input(name, { target: { value: 'Growth' } });
    fireEvent.keyDown(name, { key: 'Enter' });
    const line = await screen.findByRole('textbox', { name: 'Add a topic to Growth' });
    await waitFor(() => expect(document.activeElement).toBe(line));
    fireEvent.input(line, { target: { value: 'A course' } });
    fireEvent.keyDown(line, { key: 'Enter' });
    await waitFor(() => expect(list('Growth')).toEqual(['A course']));
    const sectionId = (worker.sent[0]!.data as { id: string }).id;
    expect(worker.sent.map(({ type }) => type)).toEqual(['row/create', 'row/create']);
    expect(worker.sent[1]!.data).toMatchObject({ fields: { text: 'A course', sectionId } });

    await choose('Growth', 'Delete section');
    await waitFor(() => expect(list('Agenda')).toEqual(['Hiring', 'A course']));
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(agenda().getByRole('list', { name: 'Growth' })).toBeTruthy());
  });

  test('Escape makes no part', async () => {
    const worker = await show({ topics });
    fireEvent.click(screen.getByRole('button', { name: 'Add a section' }));
    const name = await screen.findByRole('textbox', { name: 'Name of the section' });
    fireEvent.input(name, { target: { value: 'Growth' } });
    fireEvent.keyDown(name, { key: 'Escape' });
    await screen.findByRole('button', { name: 'Add a section' });
    expect(worker.sent).toEqual([]);
  });
});

describe('what came of it', () => {
  test('is asked after a tick, without taking the focus, and stands in one line', async () => {
    const worker = await show({ topics: [topic('1', 'Second screen'), topic('2', 'Rota')] });
    const add = screen.getByRole('textbox', { name: 'Add a topic' });
    add.focus();
    fireEvent.click(screen.getByRole('checkbox', { name: /Second screen/ }));
    const field = await screen.findByRole('textbox', { name: 'What came of it?' });
    expect(document.activeElement).toBe(add);
    fireEvent.input(field, { target: { value: 'Ordered' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    await screen.findByRole('button', { name: 'Ordered' });
    expect(worker.sent.map(({ data }) => data)).toEqual([
      { id: '1', meetingId: meeting.id, done: true },
      { table: 'topic', id: '1', fields: { outcome: 'Ordered' } },
    ]);
  });

  test('is asked of the last ticked topic alone', async () => {
    await show({ topics: [topic('1', 'one'), topic('2', 'two')] });
    for (const name of [/one/, /two/]) fireEvent.click(screen.getByRole('checkbox', { name }));
    const field = await screen.findByRole('textbox', { name: 'What came of it?' });
    expect(field.closest('li')?.textContent).toContain('two');
    fireEvent.click(screen.getByRole('checkbox', { name: /two/ }));
    await waitFor(() => expect(screen.queryByRole('textbox', { name: 'What came of it?' })).toBeNull());
  });

  test('stands at the next meeting', async () => {
    const saidAndDid = [{ id: '1', text: 'Second screen', outcome: 'Ordered', visibility: 'shared' as const }];
    await show({ saidAndDid });
    const since = within(screen.getByRole('region', { name: 'Since last time' }));
    expect([since.getByText('Second screen'), since.getByText('Ordered')]).toHaveLength(2);
  });
});

describe('not now', () => {
  test.each([
    ['Park', 'Parked', { parkedAt: NOW }],
    ['Next time', 'It waits for your next 1:1', { notIn: meeting.id }],
  ])('%s: off the agenda, set aside, and back with one click', async (action, words, fields) => {
    const worker = await show({ topics: [topic('1', 'one'), topic('2', 'two')] });
    await choose('one', action);
    await waitFor(() => expect(list('Agenda')).toEqual(['two']));
    expect(screen.getByText(words)).toBeTruthy();
    expect(worker.sent[0]!.data).toEqual({ table: 'topic', id: '1', fields });
    fireEvent.click(screen.getByText('Set aside (1)'));
    fireEvent.click(screen.getByRole('button', { name: 'Bring back' }));
    await waitFor(() => expect(list('Agenda')).toEqual(['one', 'two']));
  });

  test('undo of what was just parked', async () => {
    await show({ topics: [topic('1', 'one')] });
    await choose('one', 'Park');
    await waitFor(() => expect(screen.getByText('Set aside (1)')).toBeTruthy());
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(list('Agenda')).toEqual(['one']));
  });
});

describe('kinds', () => {
  test('a blocker asks once who can clear it, and says so in its line', async () => {
    const worker = await show({ topics: [topic('1', 'No laptop', { ageDays: 9 })] });
    await choose('No laptop', 'Mark as', 'Blocker');
    const field = await screen.findByRole('textbox', { name: 'Who can clear it?' });
    fireEvent.input(field, { target: { value: 'IT' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    await screen.findByRole('button', { name: 'waits for IT' });
    expect([agenda().getByText('Blocker'), agenda().getByText('waiting 9 days')]).toHaveLength(2);
    expect(worker.sent.at(-1)!.data).toMatchObject({ fields: { unblocker: 'IT' } });
  });

  test('a status goes to chat: copied, ticked, and taken back in one step', async () => {
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const worker = await show({ topics: [topic('1', 'Figures are in', { kind: 'status' })] });
    fireEvent.click(screen.getByRole('button', { name: 'Move to chat' }));
    await waitFor(() => expect(screen.getByRole('checkbox', { name: /Figures/ })).toHaveProperty('checked', true));
    expect(writeText).toHaveBeenCalledWith('Figures are in');
    expect(screen.getByRole('button', { name: 'Told in chat' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(screen.getByRole('checkbox', { name: /Figures/ })).toHaveProperty('checked', false));
    expect(worker.sent.at(-1)!.data).toMatchObject({ fields: { outcome: null } });
  });

  test('what cannot be copied is not ticked', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'));
    document.execCommand = () => false;
    const worker = await show({ topics: [topic('1', 'Figures are in', { kind: 'status' })] });
    fireEvent.click(screen.getByRole('button', { name: 'Move to chat' }));
    await screen.findByText("The browser didn't let Halfhour copy it.");
    expect(worker.sent).toEqual([]);
  });
});

test('what stands under a topic is saved as it is typed, and when the field is left', async () => {
  const worker = await show({ topics: [topic('1', 'Budget')] });
  await choose('Budget', 'Write underneath');
  const field = await screen.findByRole('textbox', { name: 'Details of “Budget”' });
  await waitFor(() => expect(document.activeElement).toBe(field));
  fireEvent.input(field, { target: { value: 'See the *sheet*' } });
  await waitFor(() => expect(worker.sent).toHaveLength(1));
  fireEvent.input(field, { target: { value: 'See the *sheet*\nand ask' } });
  fireEvent.blur(field);
  expect(worker.sent.map(({ data }) => (data as { fields: object }).fields)).toEqual([
    { detail: 'See the *sheet*' },
    { detail: 'See the *sheet*\nand ask' },
  ]);
});

test('a topic is given to somebody else, and taken back to its place', async () => {
  const ben = personEntry('Ben', { id: 'person-ben', pairId: 'pair-ben' });
  const worker = await show(
    { topics: [topic('1', 'one'), topic('2', 'two')] },
    { 'view/people': () => peopleView([personEntry('Ana Novak', ana), ben]) },
  );
  await choose('one', 'Move', 'To somebody else…');
  const drawer = within(await screen.findByRole('dialog', { name: 'Move this topic', hidden: true }));
  const pick = await drawer.findByRole('button', { name: /Ben/, hidden: true });
  expect(drawer.queryByRole('button', { name: /^Ana Novak/, hidden: true })).toBeNull();
  fireEvent.click(pick);
  await waitFor(() => expect(list('Agenda')).toEqual(['two']));
  const { newId } = worker.sent[0]!.data as { newId: string };
  expect(worker.sent[0]).toEqual({ type: 'topic/give', data: { id: '1', newId, personId: 'person-ben' } });
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(list('Agenda')).toEqual(['one', 'two']));
  expect(worker.sent.slice(1).map(({ data }) => (data as { id: string }).id)).toEqual(['1', newId]);
});

test('the line about who writes the agenda is gentle, offers a message, and goes away', async () => {
  const worker = await show({ lopsided: { mine: 8, theirs: 2 } });
  expect(screen.getByText(/^8 of the last 10 topics were yours. Ask Ana what/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Not for now' }));
  await waitFor(() => expect(screen.queryByText(/^8 of the last 10/)).toBeNull());
  expect(worker.sent).toEqual([{ type: 'lopsided/hush', data: { personId: ana.id } }]);
});

test('under cover nobody else sees that line, nor what came of a private topic', async () => {
  const saidAndDid = [{ id: '1', text: 'Salary', outcome: 'Asked for it', visibility: 'private' as const }];
  await show({ lopsided: { mine: 8, theirs: 2 }, saidAndDid });
  expect(screen.getByText('Asked for it')).toBeTruthy();
  chooseCover('hidden');
  await waitFor(() => expect(screen.queryByText(/^8 of the last 10|Asked for it|Salary/)).toBeNull());
  chooseCover('none');
});

test('t goes to the line that adds a topic', async () => {
  await show({});
  await waitFor(() => {
    fireEvent.keyDown(document.body, { key: 't' });
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Add a topic' }));
  });
});

test('a menu leads into choices and back, by keyboard too', async () => {
  await show({ topics: [topic('1', 'one')] });
  fireEvent.click(screen.getByRole('button', { name: 'More for “one”' }));
  const mark = await screen.findByRole('menuitem', { name: 'Mark as' });
  mark.focus();
  fireEvent.keyDown(mark, { key: 'ArrowRight' });
  await waitFor(() =>
    expect(document.activeElement).toBe(screen.getByRole('menuitemradio', { name: 'To talk about' })),
  );
  fireEvent.keyDown(document.activeElement!, { key: 'ArrowLeft' });
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('menuitem', { name: 'Mark as' })));
});
