// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { PopupScreen } from '@/components/popup/popup-screen';
import { HalfhourError } from '@/utils/domain/errors';
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
    ...{ captures: [], capturesCount: 0 },
    ...{ people: [ana, ben], firstRun: false, calendarAccess: true },
    ...fields,
  };
}

function draw({ port }: ReturnType<typeof fakePort>) {
  const popup = new PopupModel(port, () => NOW);
  popup.start();
  render(<PopupScreen popup={popup} port={port} requestAccess={() => undefined} />);
}

async function show(view: PopupView, answers = {}) {
  const worker = fakePort({ 'view/popup': () => view, ...answers });
  draw(worker);
  await waitFor(() => expect(screen.queryByLabelText('Loading')).toBeNull());
  return worker;
}

test('before the first calendar it leads to the calendars and to nothing else', async () => {
  await show(popupView({ firstRun: true, people: [] }));
  expect(screen.getAllByRole('link').map((link) => link.textContent)).toEqual([
    'Dashboard',
    'Google Calendar',
    'Outlook',
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
