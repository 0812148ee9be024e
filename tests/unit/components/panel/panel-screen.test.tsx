// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { PanelScreen } from '@/components/panel/panel-screen';
import type { PanelView } from '@/utils/domain/views/panel-view';
import { PanelModel } from '@/utils/state/panel/panel-model';
import { fakePort } from '../../state/fake-port';
import { ana, item, meeting, NOW, panelView, topic } from '../../state/panel/panel-fixture';
import { fakePopovers } from '../fake-popovers';

fakePopovers();

afterEach(() => {
  cleanup();
});

async function show(view: PanelView, answers = {}) {
  const worker = fakePort({
    'view/panel': () => view,
    'note/write': ({ body }: { body: string }) => ({ body }),
    ...answers,
  });
  render(<PanelScreen panel={new PanelModel(worker.port, () => NOW)} port={worker.port} />);
  await waitFor(() => expect(screen.queryByLabelText('Loading')).toBeNull());
  const writes = () => worker.sent.map(({ type }) => type);
  return { worker, writes };
}

const agenda = () => within(screen.getByRole('region', { name: 'Agenda' }));
const rows = () =>
  agenda()
    .queryAllByRole('listitem')
    .map((row) => row.textContent);

test('the panel opens with its words and takes no focus', async () => {
  await show(panelView());
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Ana Novak');
  expect(document.activeElement).toBe(document.body);
});

test('one line and Enter make a topic, and the field is ready for the next', async () => {
  const { worker } = await show(panelView());
  worker.hold();
  const field = screen.getByRole('textbox', { name: 'Add a topic' });
  field.focus();
  for (const text of ['Budget', 'Holidays']) {
    fireEvent.input(field, { target: { value: text } });
    fireEvent.keyDown(field, { key: 'Enter' });
  }
  await waitFor(() => expect(rows()).toEqual(['Budget', 'Holidays']));
  expect(document.activeElement).toBe(field);
  expect((field as HTMLInputElement).value).toBe('');
});

test('a line that composes letters is not cut off by Enter', async () => {
  const { writes } = await show(panelView());
  const field = screen.getByRole('textbox', { name: 'Add a topic' });
  fireEvent.input(field, { target: { value: 'かん' } });
  fireEvent.keyDown(field, { key: 'Enter', isComposing: true });
  expect(writes()).toEqual([]);
});

test('a topic is edited where it stands: Enter saves once, Escape takes back and leaves the panel open', async () => {
  const { worker, writes } = await show(panelView({ topics: [topic('1', 'Bugdet')] }));
  fireEvent.click(screen.getByRole('button', { name: 'Bugdet' }));
  fireEvent.input(await screen.findByRole('textbox', { name: 'Topic' }), { target: { value: 'Nonsense' } });
  fireEvent.keyDown(screen.getByRole('textbox', { name: 'Topic' }), { key: 'Escape' });
  fireEvent.click(await screen.findByRole('button', { name: 'Bugdet' }));
  fireEvent.input(await screen.findByRole('textbox', { name: 'Topic' }), { target: { value: 'Budget' } });
  fireEvent.keyDown(screen.getByRole('textbox', { name: 'Topic' }), { key: 'Enter' });
  await waitFor(() => expect(writes()).toEqual(['row/patch']));
  expect(worker.sent[0]!.data).toMatchObject({ fields: { text: 'Budget' } });
});

test('Alt and an arrow move a topic, and say where it is now', async () => {
  const topics = [topic('1', 'one'), topic('2', 'two')];
  const { worker } = await show(panelView({ topics }));
  worker.hold();
  fireEvent.keyDown(screen.getByRole('button', { name: 'two' }), { key: 'ArrowUp', altKey: true });
  await waitFor(() => expect(rows()).toEqual(['two', 'one']));
  expect(screen.getByText('Moved to place 1 of 2')).toBeTruthy();
});

test('deleting is one step, and so is taking it back', async () => {
  const { worker } = await show(panelView({ topics: [topic('1', 'one'), topic('2', 'two')] }));
  worker.hold();
  fireEvent.click(screen.getByRole('button', { name: 'More for “one”' }));
  fireEvent.click(await screen.findByRole('menuitem', { name: 'Delete' }));
  await waitFor(() => expect(rows()).toEqual(['two']));
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(rows()).toEqual(['one', 'two']));
});

test('what is open since last time stands on top, with its age', async () => {
  const topics = [topic('1', 'Search rewrite', { ageDays: 23, meetingsWaited: 3 })];
  const actionItems = [
    item('2', 'Send the draft', { overdue: true, dueDate: '2026-11-24' }),
    item('3', 'Write it down', { owner: 'them' }),
  ];
  await show(panelView({ sinceLastTime: { actionItems, topics } }));
  const since = within(screen.getByRole('region', { name: 'Since last time' }));
  expect(since.getByText('waiting 23 days, 3 meetings')).toBeTruthy();
  expect(since.getByText(/^overdue since Tue, Nov 24$/)).toBeTruthy();
  expect(within(since.getByRole('list', { name: 'Ana Novak promised' })).getByText('Write it down')).toBeTruthy();
});

test.each([
  [{ state: 'cancelled', stateBy: 'them' }, 'Ana Novak cancelled this 1:1'],
  [{ state: 'declined', stateBy: 'me' }, 'You declined this 1:1'],
  [{ state: 'missed' }, "This 1:1 didn't happen"],
  [{ state: 'unknown', end: NOW - 1 }, 'Did you two meet?'],
  [{ state: 'scheduled', movedFrom: Date.UTC(2026, 10, 25, 9) }, /^This 1:1 moved. It was Wed, Nov 25/],
] as const)('a meeting that is %j says so', async (fields, words) => {
  await show(panelView({ meeting: { ...meeting, ...fields } }));
  expect(screen.getByText(words)).toBeTruthy();
});

test('"we met" is one click', async () => {
  const { worker } = await show(panelView({ meeting: { ...meeting, state: 'missed' } }));
  fireEvent.click(screen.getByRole('button', { name: 'We met' }));
  expect(worker.sent).toEqual([{ type: 'meeting/answer', data: { meetingId: meeting.id, answer: 'held' } }]);
});

test('an event that may be a one-on-one is asked about, and who it is with when nobody knows', async () => {
  const view = panelView({
    ...{ status: 'ask', person: null, meeting: null, notes: null, people: [ana] },
    event: { ...panelView().event!, title: 'Catch up', others: null },
    verdict: { verdict: 'ask', confidence: 0.5, reasons: [{ code: 'people-unknown', detail: null }] },
  });
  const { worker } = await show(view);
  fireEvent.click(screen.getByRole('button', { name: "Yes, it's a one-on-one" }));
  const field = await screen.findByRole('textbox', { name: 'Who is it with?' });
  fireEvent.input(field, { target: { value: 'Berta' } });
  fireEvent.click(await screen.findByRole('button', { name: 'New person “Berta”' }));
  expect(worker.sent[0]).toMatchObject({
    type: 'verdict/say',
    data: { sightingId: 'sighting-1', about: 'event', say: 'always', personId: null, personName: 'Berta' },
  });
});

test('"why?" tells the reasons and takes the user\'s word', async () => {
  const { worker } = await show(panelView());
  expect(screen.getByText('There are two people in it.')).toBeTruthy();
  fireEvent.click(screen.getByText('Never a 1:1'));
  expect(worker.sent[0]).toMatchObject({ type: 'verdict/say', data: { about: 'series', say: 'never' } });
});

test('a one-on-one needs no event', async () => {
  const { worker } = await show(
    panelView({ status: 'no-event', event: null, person: null, meeting: null, people: [ana] }),
  );
  fireEvent.click(screen.getByRole('button', { name: 'Ana Novak' }));
  expect(worker.sent[0]).toMatchObject({ type: 'meeting/start', data: { personId: ana.id, name: null, start: NOW } });
});

test('Escape closes the panel, but first leaves a line that holds words', async () => {
  const { worker, writes } = await show(panelView());
  const field = screen.getByRole('textbox', { name: 'Add a topic' });
  field.focus();
  fireEvent.input(field, { target: { value: 'half' } });
  fireEvent.keyDown(field, { key: 'Escape' });
  expect(writes()).toEqual([]);
  fireEvent.keyDown(document.body, { key: 'Escape' });
  await waitFor(() => expect(worker.sent).toEqual([{ type: 'panel/close', data: undefined }]));
});

test('a worker that can not be reached is told of in words, with a way to try again', async () => {
  let dead = true;
  await show(panelView(), {
    'view/panel': () => {
      if (dead) throw Object.assign(new Error(), { code: 'worker-unreachable' });
      return panelView();
    },
  });
  dead = false;
  fireEvent.click(await screen.findByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('Ana Novak')).toBeTruthy();
});

test('hostile names and titles are text', async () => {
  const evil = '<img src=x onerror=alert(1)>';
  const view = panelView({
    person: { ...ana, name: evil },
    topics: [topic('1', evil)],
    notes: {
      shared: {
        id: 'a',
        visibility: 'shared',
        body: `${evil} [x](javascript:alert(1)) ![p](https://evil.example/p.png)`,
      },
      private: { id: 'b', visibility: 'private', body: '' },
    },
  });
  await show(view);
  await waitFor(() => expect(screen.getByRole('textbox', { name: 'Shared notes' }).querySelector('p')).toBeTruthy());
  expect(document.querySelector('img')).toBeNull();
  expect(document.querySelector('a[href^="javascript"]')).toBeNull();
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(evil);
});

test('after deleting by keyboard the focus is on the next row, and on the empty line after the last', async () => {
  const { worker } = await show(panelView({ topics: [topic('1', 'one'), topic('2', 'two')] }));
  worker.hold();
  for (const [text, next] of [
    ['one', 'two'],
    ['two', ''],
  ]) {
    const more = screen.getByRole('button', { name: `More for “${text}”` });
    fireEvent.click(more);
    const choice = await screen.findByRole('menuitem', { name: 'Delete' });
    // A closing menu gives the focus back to its button before the choice runs.
    more.focus();
    fireEvent.click(choice);
    await waitFor(() => expect(document.activeElement?.textContent).toBe(next));
    expect(document.activeElement).not.toBe(document.body);
  }
});
