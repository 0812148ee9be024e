// @vitest-environment happy-dom

import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { PanelScreen } from '@/components/panel/panel-screen';
import type { CaptureView } from '@/utils/domain/preparation/captures';
import { DEFAULT_SETTINGS } from '@/utils/domain/settings/settings';
import { DAY_MS } from '@/utils/domain/time/lengths';
import type { PreparationView } from '@/utils/domain/views/preparation-view';
import { chooseCover } from '@/utils/state/cover';
import { PanelModel } from '@/utils/state/panel/panel-model';
import { fakePort } from '../../state/fake-port';
import { meeting, NOW, panelView } from '../../state/panel/panel-fixture';
import { fakePopovers } from '../fake-popovers';

fakePopovers();

afterEach(() => {
  cleanup();
  chooseCover('none');
  localStorage.clear();
  vi.restoreAllMocks();
});

function preparation(fields: Partial<PreparationView> = {}): PreparationView {
  return {
    ...{ meetingId: meeting.id, visibility: 'private', last: null, oldest: [], growthOn: null, captures: [] },
    ...{ promises: { mine: 0, theirs: 0, overdue: 0 }, feedback: null, stage: null },
    prompts: [
      { prompt: 'their-mind', text: '', last: null },
      { prompt: 'their-work', text: '', last: null },
    ],
    ...fields,
  };
}

const caught: CaptureView = {
  ...{ id: 'capture-1', pairId: 'pair-ana', personName: 'Ana Novak', kind: 'win', source: null },
  ...{ text: 'The tour went well', capturedAt: NOW - DAY_MS },
};

/** An hour before the meeting. The preparation is held back until `arrive` is called. */
async function show(fields: Partial<PreparationView> = {}, late = false) {
  let arrive: () => void = () => undefined;
  const arrived = late
    ? new Promise<void>((go) => {
        arrive = go;
      })
    : Promise.resolve();
  let answer = preparation(fields);
  const worker = fakePort({
    'view/panel': () => panelView(),
    'view/settings': () => DEFAULT_SETTINGS,
    'view/preparation': () => arrived.then(() => answer),
    'view/meeting': () => new Promise(() => undefined),
  });
  worker.hold();
  const panel = new PanelModel(worker.port, () => NOW);
  render(<PanelScreen panel={panel} port={worker.port} />);
  await waitFor(() => expect(screen.queryByLabelText('Loading')).toBeNull());
  if (!late) await waitFor(() => expect(panel.preparation.view.value).not.toBeNull());
  const change = (next: Partial<PreparationView>) => {
    answer = preparation(next);
    worker.changed(['capture']);
  };
  return { worker, panel, arrive, change };
}

const card = () => screen.queryByRole('region', { name: 'Before you meet' });
const found = async () => within(await screen.findByRole('region', { name: 'Before you meet' }));
/** Pressed until the panel hears its keys, which is just after it was drawn. */
const pressW = () =>
  waitFor(() => {
    fireEvent.keyDown(document.body, { key: 'w' });
    return screen.getByRole<HTMLInputElement>('textbox', { name: 'Keep something for Ana' });
  });
const folded = () => !card()?.querySelector('details')?.open;

test('nothing to say is nothing drawn, whatever could be asked', async () => {
  const { panel } = await show();
  await waitFor(() => expect(panel.preparation.view.value).not.toBeNull());
  expect(card()).toBeNull();
});

test('each thing that has something to say says it in one line', async () => {
  await show({
    last: {
      meetingId: 'before',
      start: NOW - 14 * DAY_MS,
      date: '2026-11-12',
      lines: ['One page now', 'Looked tired'],
    },
    promises: { mine: 2, theirs: 1, overdue: 1 },
    oldest: [{ id: 't', text: 'Budget', ageDays: 23, meetingsWaited: 3 }],
    growthOn: '2026-09-10',
    feedback: { count: 1, oldDays: 9 },
  });
  await found();
  const text = card()!.textContent;
  for (const words of [
    /Last time, Thu, Nov 12.*One page now.*Looked tired/,
    /Open promises: you 2, Ana 1 · 1 overdue/,
    /Budget.*waiting 23 days, 3 meetings/,
    /Growth last came up 3 months ago/,
    /1 piece of feedback not said yet · the oldest has waited 9 days/,
  ]) {
    expect(text).toMatch(words);
  }
});

test('the feedback that waits is a click away', async () => {
  const { panel } = await show({ feedback: { count: 2, oldDays: null } });
  fireEvent.click((await found()).getByRole('button', { name: '2 pieces of feedback not said yet' }));
  expect(panel.drawer.shown.value).toMatchObject({ kind: 'feedback' });
});

test('one click puts a capture on the agenda, for the owner alone, and undo brings it back', async () => {
  const { worker } = await show({ captures: [caught] });
  fireEvent.click((await found()).getByRole('button', { name: 'On the agenda, for you alone' }));
  await screen.findByText('It is on the agenda. Only you see it.');
  await screen.findByRole('button', { name: 'The tour went well' });
  expect(card()).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(screen.queryByRole('button', { name: 'The tour went well' })).toBeNull());
  expect((await found()).getByText('The tour went well')).toBeTruthy();
  expect(worker.sent.map(({ type }) => type)).toEqual(['row/create', 'row/patch', 'row/patch', 'row/delete']);
  expect(worker.sent[0]!.data).toMatchObject({
    ...{ table: 'topic', visibility: 'private' },
    fields: { pairId: 'pair-ana', text: 'The tour went well', raisedBy: 'me', theme: 'feedback' },
  });
  expect(worker.sent[1]!.data).toMatchObject({ table: 'capture', id: 'capture-1', fields: { usedAt: NOW } });
});

test('from its menu it is shared or let go', async () => {
  const second = { ...caught, id: 'capture-2', text: 'A thought', kind: 'thought' as const };
  const { worker } = await show({ captures: [caught, second] });
  const open = async (text: string) =>
    fireEvent.click((await found()).getByRole('button', { name: `More for “${text}”` }));
  await open('The tour went well');
  fireEvent.click(await screen.findByRole('menuitem', { name: 'On the agenda, for both', hidden: true }));
  await screen.findByText('It is on the agenda, for both.');
  expect(worker.sent[0]!.data).toMatchObject({ table: 'topic', visibility: 'shared' });
  await open('A thought');
  fireEvent.click(await screen.findByRole('menuitem', { name: 'Let it go', hidden: true }));
  await screen.findByText('Let go.');
  expect(worker.sent.at(-1)).toMatchObject({ type: 'row/delete', data: { table: 'capture', id: 'capture-2' } });
});

test('w opens a line that keeps something for this person; what it keeps stands there at once', async () => {
  const { worker } = await show();
  const line = await pressW();
  await waitFor(() => expect(document.activeElement).toBe(line));
  fireEvent.change((await found()).getByRole('combobox', { name: 'Kind' }), { target: { value: 'setback' } });
  fireEvent.input(line, { target: { value: 'The order was late' } });
  fireEvent.keyDown(line, { key: 'Enter' });
  expect(worker.sent[0]).toMatchObject({
    type: 'row/create',
    data: {
      table: 'capture',
      fields: { pairId: 'pair-ana', kind: 'setback', text: 'The order was late', source: null, capturedAt: NOW },
    },
  });
  expect((await found()).getByText('The order was late')).toBeTruthy();
  expect(line.value).toBe('');
  fireEvent.keyDown(line, { key: 'Escape' });
  await waitFor(() => expect(screen.queryByRole('textbox', { name: 'Keep something for Ana' })).toBeNull());
  expect((await found()).getByText('The order was late')).toBeTruthy();
  expect(worker.sent.filter(({ type }) => type === 'panel/close')).toEqual([]);
});

test('w works while one talks, too, and nothing else of the preparation stands there then', async () => {
  const { panel } = await show({ captures: [caught] });
  panel.phase.choose('during');
  await waitFor(() => expect(card()).toBeNull());
  await pressW();
  expect(screen.queryByText('The tour went well')).toBeNull();
});

test('an answer to oneself is saved as it is typed, and the last one can be read', async () => {
  const last = { text: 'The move', start: NOW - 14 * DAY_MS, date: null };
  const { worker } = await show({ prompts: [{ prompt: 'their-mind', text: '', last }] });
  const field = (await found()).getByRole('textbox', {
    name: 'What may be weighing on Ana at the moment?',
    hidden: true,
  });
  expect((await found()).getByText(/Thu, Nov 12: .*The move/)).toBeTruthy();
  fireEvent.input(field, { target: { value: 'Her exam' } });
  fireEvent.blur(field);
  expect(worker.sent).toMatchObject([
    { type: 'prompt/write', data: { meetingId: meeting.id, prompt: 'their-mind', text: 'Her exam' } },
  ]);
});

test('what comes late waits while the panel is in use, and comes in with the next phase', async () => {
  const { panel, arrive } = await show({ captures: [caught] }, true);
  fireEvent.pointerDown(document.body);
  arrive();
  await waitFor(() => expect(panel.preparation.view.value).not.toBeNull());
  expect(card()).toBeNull();
  panel.phase.choose('during');
  await waitFor(() => expect(panel.phase.shown.value).toBe('during'));
  panel.phase.choose('before');
  await found();
});

test('where it would push the agenda out of sight it is one line', async () => {
  const real = Element.prototype.getBoundingClientRect;
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const box = real.call(this);
    return (this as HTMLElement).dataset?.part === 'agenda' ? ({ ...box, top: innerHeight } as DOMRect) : box;
  });
  await show({ captures: [caught], promises: { mine: 1, theirs: 1, overdue: 0 } });
  await found();
  await waitFor(() => expect(folded()).toBe(true));
  expect(card()!.querySelector('summary')!.textContent).toContain('1 captured · 2 open promises');
});

test('while others look at the screen none of it is there, nor what w would keep', async () => {
  await show({ captures: [caught], prompts: [{ prompt: 'their-mind', text: 'Her exam', last: null }] });
  await found();
  fireEvent.keyDown(document.body, { key: 'h' });
  await waitFor(() => expect(card()).toBeNull());
  expect(document.body.textContent).not.toContain('The tour went well');
  expect([...document.querySelectorAll('textarea')].map(({ value }) => value).join()).not.toContain('Her exam');
  fireEvent.keyDown(document.body, { key: 'w' });
  fireEvent.keyDown(document.body, { key: 'h' });
  await found();
  expect(screen.queryByRole('textbox', { name: 'Keep something for Ana' })).toBeNull();
});
