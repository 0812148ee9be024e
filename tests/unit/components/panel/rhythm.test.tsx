// @vitest-environment happy-dom
import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { PanelScreen } from '@/components/panel/panel-screen';
import { DEFAULT_SETTINGS } from '@/utils/domain/settings/settings';
import type { PanelView } from '@/utils/domain/views/panel-view';
import { chooseCover } from '@/utils/state/cover';
import { PanelModel } from '@/utils/state/panel/panel-model';
import { fakePort } from '../../state/fake-port';
import { ana, NOW, panelView } from '../../state/panel/panel-fixture';
import { rhythmOf } from '../../state/rhythm-fixture';
import { fakePopovers } from '../fake-popovers';

fakePopovers();
// What is folded away is loaded when it is first opened, which takes its time on a busy machine.
configure({ asyncUtilTimeout: 10_000 });

afterEach(() => {
  cleanup();
  chooseCover('none');
});

async function show(fields: Partial<PanelView>) {
  const worker = fakePort({
    'view/panel': () => panelView(fields),
    'view/settings': () => DEFAULT_SETTINGS,
    'view/templates': () => ({ templates: [] }),
    'view/ask': () => null,
  });
  render(<PanelScreen panel={new PanelModel(worker.port, () => NOW)} port={worker.port} />);
  await screen.findByRole('heading', { level: 1 });
  worker.hold();
  return worker;
}

const crisis = { crisisFrom: '2026-11-20', crisisUntil: '2026-12-12', crisisRhythmDays: 3 };

test('in a crisis the panel says until when, begins with three questions, and ends it with a way back', async () => {
  const worker = await show({ rhythm: rhythmOf(NOW, [2], crisis) });
  screen.getByText('Crisis mode until Sat, Dec 12 · ten minutes, three questions');
  await screen.findByRole('button', { name: 'Start with a crisis check-in' });
  fireEvent.click(screen.getByRole('button', { name: 'End now' }));
  expect(worker.sent).toMatchObject([{ type: 'row/patch', data: { fields: { crisisUntil: null } } }]);
  fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(worker.sent.at(-1)).toMatchObject({ data: { fields: crisis } });
});

test('nobody who looks on hears of it', async () => {
  await show({ rhythm: rhythmOf(NOW, [2], crisis) });
  screen.getByText(/Crisis mode/);
  chooseCover('hidden');
  await waitFor(() => expect(screen.queryByText(/Crisis mode/)).toBeNull());
  screen.getByRole('button', { name: /Start with/ });
  expect(screen.queryByRole('button', { name: 'Start with a crisis check-in' })).toBeNull();
});

test('late stands beside the name, the figures under the profile; without a next one it is asked for from here', async () => {
  await show({ person: { ...ana, next: null }, rhythm: rhythmOf(NOW, [24]) });
  screen.getByText('Later than planned');
  fireEvent.click(screen.getByRole('button', { name: 'Profile of Ana Novak' }));
  await screen.findByText('Every two weeks, as suggested');
  screen.getAllByText('24 days');
  fireEvent.click(screen.getByRole('button', { name: 'Ask for a 1:1' }));
  within(await screen.findByRole('dialog', { name: 'Ask for a 1:1' }));
});
