// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { PanelScreen } from '@/components/panel/panel-screen';
import { DEFAULT_SETTINGS } from '@/utils/domain/settings/settings';
import type { GrowthView } from '@/utils/domain/views/growth-view';
import { chooseCover } from '@/utils/state/cover';
import { PanelModel } from '@/utils/state/panel/panel-model';
import { aim, meetingOn, milestone, priority, view } from '../../domain/growth/growth-fixture';
import { fakePort } from '../../state/fake-port';
import { meeting, NOW, panelView } from '../../state/panel/panel-fixture';
import { fakePopovers } from '../fake-popovers';

fakePopovers();

afterEach(() => {
  cleanup();
  chooseCover('none');
  localStorage.clear();
});

async function show(fields: Partial<GrowthView>) {
  let answered = 0;
  const worker = fakePort({
    'view/panel': () => panelView(),
    'view/settings': () => DEFAULT_SETTINGS,
    'view/growth': () => {
      answered += 1;
      return view(fields);
    },
  });
  worker.hold();
  const panel = new PanelModel(worker.port, () => NOW);
  render(<PanelScreen panel={panel} port={worker.port} />);
  const loaded = (times: number) => waitFor(() => expect(answered).toBeGreaterThanOrEqual(times));
  await loaded(1);
  return { worker, panel, loaded };
}

const fold = () => screen.findByRole('region', { name: 'Growth and priorities' });

const written: Partial<GrowthView> = {
  aims: [aim('lead'), aim('old', { closedAt: 1 })],
  milestones: [milestone('plan'), milestone('done', { doneAt: NOW })],
  priorities: [priority('calls'), priority('hire', { rank: 'a1' })],
  meetings: ['2026-11-19', '2026-11-12', '2026-11-05'].map((on) => meetingOn(on)),
};

test('nothing written down is nothing drawn', async () => {
  const { worker, loaded } = await show({});
  // Asked a second time, it has drawn the first answer.
  worker.changed(['aim']);
  await loaded(2);
  expect(screen.queryByRole('region', { name: 'Growth and priorities' })).toBeNull();
});

test('one folded line says what there is; behind the agenda, and only what is open', async () => {
  await show(written);
  const line = await fold();
  within(line).getByText('1 aim · 2 priorities');
  expect(line.querySelector('details')?.open).toBe(false);
  expect(within(line).getAllByRole('checkbox')).toHaveLength(4);
  const agenda = document.querySelector('[data-part=agenda]');
  expect(agenda!.compareDocumentPosition(line) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
});

test('a tick says that it was spoken of here; taken off, it was not', async () => {
  const { worker } = await show(written);
  const line = within(await fold());
  expect(line.getAllByText('not a word in the last 3 1:1s')).toHaveLength(2);
  const tick = line.getByRole<HTMLInputElement>('checkbox', { name: /Priority calls/ });
  fireEvent.click(tick);
  expect(worker.sent.at(-1)).toEqual({
    type: 'mention/say',
    data: { meetingId: meeting.id, aboutId: 'calls', on: true },
  });
  await line.findByText('1 came up');
  expect(line.getAllByText('not a word in the last 3 1:1s')).toHaveLength(1);
  fireEvent.click(tick);
  expect(worker.sent.at(-1)).toMatchObject({ data: { aboutId: 'calls', on: false } });
});

test.each([
  ['For both of you', 'shared'],
  ['For you alone', 'private'],
])('onto the agenda: %s', async (label, visibility) => {
  const { worker } = await show(written);
  const line = within(await fold());
  fireEvent.click(line.getByRole('button', { name: 'Put on the agenda: Step plan' }));
  fireEvent.click(await screen.findByRole('menuitem', { name: label }));
  expect(worker.sent.at(-1)).toMatchObject({
    type: 'row/create',
    data: { table: 'topic', visibility, fields: { text: 'Step plan', theme: 'growth', questionKey: 'plan' } },
  });
});

test('what waits on the agenda already is not offered again', async () => {
  await show({ ...written, topics: [{ id: 't', aboutId: 'calls', doneOn: null }] });
  const line = within(await fold());
  line.getByText(/on the agenda/);
  expect(line.queryByRole('button', { name: 'Put on the agenda: Priority calls' })).toBeNull();
});

test('after the meeting it asks what came up; under cover it is gone', async () => {
  const { panel } = await show(written);
  await fold();
  panel.phase.choose('after');
  await screen.findByRole('region', { name: 'What came up?' });
  chooseCover('hidden');
  await waitFor(() => expect(screen.queryByText(/Aim lead|Priority calls/)).toBeNull());
});
