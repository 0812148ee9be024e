// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { PopupScreen } from '@/components/popup/popup-screen';
import { HalfhourError } from '@/utils/domain/errors';
import type { CaptureView } from '@/utils/domain/preparation/captures';
import type { Question } from '@/utils/domain/views/parts';
import type { PopupView } from '@/utils/domain/views/popup-view';
import { PopupModel } from '@/utils/state/popup-model';
import { fakePort } from '../../state/fake-port';
import { ana, item, meeting, NOW } from '../../state/panel/panel-fixture';
import { fakePopovers } from '../fake-popovers';

fakePopovers();

afterEach(() => {
  cleanup();
});

const ben = { ...ana, id: 'person-ben', pairId: 'pair-ben', name: 'Ben Okafor' };

function popupView(fields: Partial<PopupView> = {}): PopupView {
  return {
    ...{ questions: [], today: [], tomorrow: [], mine: [], waitingOn: [], mineCount: 0, waitingOnCount: 0 },
    ...{ lostRhythms: [], lostRhythmsCount: 0, captures: [], capturesCount: 0, silentFeeds: [] },
    ...{ people: [ana, ben], firstRun: false, calendarAccess: true },
    ...fields,
  };
}

function draw({ port }: ReturnType<typeof fakePort>, toCapture = false) {
  const popup = new PopupModel(port, () => NOW);
  popup.start();
  render(<PopupScreen popup={popup} port={port} requestAccess={() => undefined} toCapture={toCapture} />);
}

async function show(view: PopupView, answers = {}) {
  const worker = fakePort({ 'view/popup': () => view, ...answers });
  draw(worker);
  await waitFor(() => expect(screen.queryByLabelText('Loading')).toBeNull());
  return worker;
}

test.each([
  [[], null],
  [[{ name: 'Work', since: Date.parse('2026-11-20T09:00:00Z') }], /^.*Work.* can't be read since .*Nov 20.*See why$/],
  [[{ name: 'Work', since: null }], /could never be read/],
  [['a', 'b'].map((name) => ({ name, since: null })), /^2 followed calendars/],
])('a followed calendar that fell silent is told in one line', async (silentFeeds, words) => {
  await show(popupView({ silentFeeds }));
  const link = screen.queryByRole('link', { name: 'See why' });
  expect(link?.getAttribute('href') ?? null).toBe(words && '/dashboard.html#/feeds');
  if (words) expect(link!.parentElement!.textContent).toMatch(words);
});

test('before the first calendar it leads to the calendars, and quietly to a way without an open one', async () => {
  await show(popupView({ firstRun: true, people: [] }));
  expect(screen.getAllByRole('link').map((link) => link.textContent)).toEqual([
    'Dashboard',
    'Google Calendar',
    'Outlook',
    'First steps',
    'Follow it by its address',
  ]);
  expect(screen.queryAllByRole('heading', { level: 2 })).toEqual([]);
});

test('a thought is kept for the person who stands under it, privately, and the field is ready again', async () => {
  const worker = await show(popupView());
  const field = screen.getByRole('textbox', { name: 'Something to talk about' }) as HTMLInputElement;
  expect((screen.getByRole('button', { name: 'Keep it' }) as HTMLButtonElement).disabled).toBe(true);
  fireEvent.change(screen.getByRole('combobox', { name: 'For whom' }), { target: { value: ben.id } });
  fireEvent.input(field, { target: { value: '  Holiday swap ' } });
  fireEvent.submit(field.form!);
  expect(worker.sent).toMatchObject([
    {
      type: 'row/create',
      data: {
        table: 'capture',
        visibility: 'private',
        fields: { pairId: 'pair-ben', kind: 'thought', text: 'Holiday swap' },
      },
    },
  ]);
  await waitFor(() => expect(field.value).toBe(''));
  screen.getByText('Kept for Ben Okafor. Only you see it.');
});

const caught: CaptureView = {
  ...{ id: 'capture-1', pairId: 'pair-ben', personName: 'Ben Okafor', kind: 'win' },
  ...{ text: 'Closed the stocktake', source: null, capturedAt: NOW },
};
const forNobody: CaptureView = { ...caught, id: 'capture-2', pairId: null, personName: null, text: 'For somebody' };

test('a win for nobody in particular is kept as such, and the kind is remembered', async () => {
  const worker = await show(popupView());
  fireEvent.change(screen.getByRole('combobox', { name: 'Kind' }), { target: { value: 'win' } });
  fireEvent.change(screen.getByRole('combobox', { name: 'For whom' }), { target: { value: '' } });
  const field = screen.getByRole('textbox', { name: 'Something to talk about' }) as HTMLInputElement;
  fireEvent.input(field, { target: { value: 'Closed the stocktake' } });
  fireEvent.submit(field.form!);
  expect(worker.sent[0]!.data).toMatchObject({ table: 'capture', fields: { pairId: null, kind: 'win' } });
  await screen.findByText('Kept for nobody in particular. Only you see it.');
  cleanup();
  await show(popupView());
  expect((screen.getByRole('combobox', { name: 'Kind' }) as HTMLSelectElement).value).toBe('win');
  localStorage.clear();
});

test('opened by its key, or by w, the popup is ready to be written in', async () => {
  await show(popupView());
  const line = () => screen.getByRole('textbox', { name: 'Something to talk about' });
  expect(document.activeElement).not.toBe(line());
  await waitFor(() => {
    fireEvent.keyDown(document.body, { key: 'w' });
    expect(document.activeElement).toBe(line());
  });
  cleanup();
  draw(fakePort({ 'view/popup': () => popupView() }), true);
  await waitFor(() => expect(document.activeElement).toBe(line()));
});

test('what was captured waits in a list: onto the agenda with one click, and back', async () => {
  const worker = await show(popupView({ captures: [caught], capturesCount: 1 }), { 'row/patch': () => undefined });
  worker.hold();
  const region = within(screen.getByRole('region', { name: 'Captured 1' }));
  expect(region.getByText(/for .*Ben Okafor/)).toBeTruthy();
  fireEvent.click(region.getByRole('button', { name: 'On the agenda, for you alone' }));
  await waitFor(() => expect(screen.queryByRole('region', { name: /Captured/ })).toBeNull());
  expect(worker.sent).toMatchObject([
    { type: 'row/create', data: { table: 'topic', visibility: 'private', fields: { pairId: 'pair-ben' } } },
    { type: 'row/patch', data: { table: 'capture', id: 'capture-1', fields: { usedAt: NOW } } },
  ]);
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await screen.findByRole('region', { name: 'Captured 1' });
  expect(worker.sent.slice(2)).toMatchObject([
    { type: 'row/patch', data: { fields: { usedAt: null } } },
    { type: 'row/delete', data: { table: 'topic' } },
  ]);
});

test('what is for nobody asks for whom, and can’t stand on an agenda before', async () => {
  const worker = await show(popupView({ captures: [forNobody], capturesCount: 1 }));
  worker.hold();
  const region = within(screen.getByRole('region', { name: 'Captured 1' }));
  expect(region.queryByRole('button', { name: /On the agenda/ })).toBeNull();
  fireEvent.change(region.getByRole('combobox', { name: 'For whom?' }), { target: { value: ben.id } });
  expect(worker.sent).toMatchObject([
    { type: 'row/patch', data: { table: 'capture', id: 'capture-2', fields: { pairId: 'pair-ben' } } },
  ]);
  await region.findByText(/for .*Ben Okafor/);
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await region.findByRole('combobox', { name: 'For whom?' });
});

test('five captures are in sight, the rest on demand', async () => {
  const captures = Array.from({ length: 7 }, (_, at) => ({ ...caught, id: `c${at}`, text: `Caught ${at}` }));
  await show(popupView({ captures, capturesCount: 60 }));
  const region = within(screen.getByRole('region', { name: 'Captured 60' }));
  expect(region.getAllByRole('listitem')).toHaveLength(5);
  fireEvent.click(region.getByRole('button', { name: 'Show 2 more' }));
  await waitFor(() => expect(region.getAllByRole('listitem')).toHaveLength(7));
  expect(region.getByText('53 older ones follow as these are used.')).toBeTruthy();
});

test('while others look at the popup no capture is in it', async () => {
  await show(popupView({ captures: [caught], capturesCount: 1 }));
  fireEvent.keyDown(document.body, { key: 'h' });
  await waitFor(() => expect(screen.queryByRole('region', { name: /Captured/ })).toBeNull());
  expect(document.body.textContent).not.toContain('Closed the stocktake');
  fireEvent.keyDown(document.body, { key: 'h' });
  await screen.findByRole('region', { name: 'Captured 1' });
});

test('four questions are shown, the rest on demand', async () => {
  const questions = Array.from({ length: 6 }, (_, i): Question => {
    return { kind: 'is-one-on-one', sightingId: `s${i}`, title: `Talk ${i}`, start: null, names: [] };
  });
  await show(popupView({ questions }));
  const region = within(screen.getByRole('region', { name: '6 things need an answer' }));
  expect(region.getAllByRole('listitem')).toHaveLength(4);
  fireEvent.click(region.getByRole('button', { name: 'Show 2 more' }));
  await waitFor(() => expect(region.getAllByRole('listitem')).toHaveLength(6));
});

test('what the worker refuses is taken back and told', async () => {
  const view = popupView({ mine: [item('1', 'Send the rota')], mineCount: 1 });
  await show(view, {
    'item/close': () => Promise.reject(new HalfhourError('not-found')),
  });
  fireEvent.click(screen.getByRole('checkbox', { name: 'Done with Send the rota' }));
  await screen.findByText('This is gone. It may have been deleted in another window.');
  expect((screen.getByRole('checkbox', { name: 'Done with Send the rota' }) as HTMLInputElement).checked).toBe(false);
});

test('an agenda that can’t be opened says why', async () => {
  await show(popupView({ today: [meeting] }), {
    'meeting/open': () => Promise.reject(new HalfhourError('no-calendar-tab')),
  });
  fireEvent.click(screen.getByRole('button', { name: /Ana Novak/ }));
  await screen.findByText('No calendar is open in a tab. Open one and try again.');
});

test('what was called off stays in today’s list, struck through and in words', async () => {
  const off = { ...meeting, state: 'cancelled' as const, stateReason: 'marked-cancelled', stateBy: 'them' as const };
  await show(popupView({ today: [meeting, { ...off, id: 'meeting-2', personName: 'Ben Okafor' }] }));
  const lines = screen.getByRole('region', { name: 'Today' }).querySelectorAll('button');
  expect([...lines].map((line) => [line.querySelector('s')?.textContent ?? null, line.textContent])).toEqual([
    [null, expect.stringMatching(/Ana Novak.*2 waiting$/)],
    ['Ben Okafor', expect.stringMatching(/cancelled by Ben$/)],
  ]);
  expect(screen.getByRole('link', { name: 'This week' }).getAttribute('href')).toBe('/dashboard.html#/week');
});

test('people one has not met for too long are one folded line, with the way to ask them', async () => {
  const lost = (personId: string, personName: string, gapDays: number) => {
    return { personId, personName, gapDays, standing: 'late' as const };
  };
  await show(
    popupView({ lostRhythms: [lost('p1', 'Ana Novak', 45), lost('p2', 'Ben Okafor', 20)], lostRhythmsCount: 5 }),
  );
  const fold = screen.getByText('Longer ago than planned: Ana Novak and Ben Okafor').closest('details')!;
  expect(fold.open).toBe(false);
  const links = [...fold.querySelectorAll('a')].map((link) => [link.textContent, link.getAttribute('href')]);
  expect(links).toEqual([
    ['Ask for a 1:1', '/dashboard.html#/ask/p1'],
    ['Ask for a 1:1', '/dashboard.html#/ask/p2'],
    ['and 3 more', '/dashboard.html#/people'],
  ]);
  expect(fold.textContent).toContain('last in touch 6 weeks ago');
});

test('each question says how it is known', async () => {
  const asked = (kind: 'cancelled' | 'moved' | 'unclear', fields: Partial<typeof meeting>): Question => {
    return { kind, meeting: { ...meeting, id: kind, ...fields } };
  };
  const worker = await show(
    popupView({
      questions: [
        asked('cancelled', { state: 'cancelled', stateReason: 'gone-from-two-views' }),
        asked('moved', { movedFrom: NOW, stateReason: 'moved' }),
        asked('unclear', { stateReason: 'not-shown' }),
      ],
    }),
    { 'meeting/answer': () => undefined },
  );
  screen.getByText(/It was gone from your calendar, twice in a row/);
  screen.getByText(/Moved from Thu, Nov 26/);
  fireEvent.click(screen.getByRole('button', { name: 'It does take place' }));
  expect(worker.sent).toEqual([{ type: 'meeting/answer', data: { meetingId: 'unclear', answer: 'stands' } }]);
});

test('a calendar was read and nobody was met in it yet: it says what to do, and nothing else stands in the way', async () => {
  await show(popupView({ people: [] }));
  screen.getByText('No 1:1 seen yet');
  screen.getByRole('link', { name: 'Google Calendar' });
  expect(screen.queryByRole('heading', { name: 'Today' })).toBeNull();
  cleanup();
  await show(popupView());
  expect(screen.queryByText('No 1:1 seen yet')).toBeNull();
  screen.getByRole('heading', { name: 'Today' });
});

test('while sample data is shown the popup says so, and shows it in place of the first words', async () => {
  await show(popupView({ firstRun: true, sample: true }));
  screen.getByText(/Sample data is shown/);
  expect(screen.queryByText('Open your calendar to begin')).toBeNull();
  screen.getByRole('heading', { name: 'Today' });
});
