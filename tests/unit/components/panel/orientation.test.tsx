// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { PanelScreen } from '@/components/panel/panel-screen';
import type { PanelView } from '@/utils/domain/views/panel-view';
import { PanelModel } from '@/utils/state/panel/panel-model';
import { fakePort } from '../../state/fake-port';
import { NOW, panelView, topic } from '../../state/panel/panel-fixture';
import { fakePopovers } from '../fake-popovers';

fakePopovers();

afterEach(cleanup);

const WORDS = /This is the agenda of your 1:1/;
const ORIENTED = { type: 'settings/patch', data: { oriented: true } };

async function show(fields: Partial<PanelView>) {
  const worker = fakePort({ 'view/panel': () => panelView(fields) });
  render(<PanelScreen panel={new PanelModel(worker.port, () => NOW)} port={worker.port} />);
  await screen.findByRole('heading', { level: 1 });
  return worker;
}

test('the first panel says in one line what it is; read once, it is gone at once and for good', async () => {
  const worker = await show({ orient: true });
  screen.getByText(WORDS);
  fireEvent.click(screen.getByRole('button', { name: "Don't show this again" }));
  await waitFor(() => expect(worker.sent).toContainEqual(ORIENTED));
});

test('who wrote something knows already: the line goes by itself', async () => {
  const worker = await show({ orient: true, topics: [topic('1', 'Holidays')] });
  expect(screen.queryByText(WORDS)).toBeNull();
  await waitFor(() => expect(worker.sent).toContainEqual(ORIENTED));
});

test('afterwards no panel says it, and nothing is written', async () => {
  const worker = await show({ orient: false });
  expect(screen.queryByText(WORDS)).toBeNull();
  expect(worker.sent).toEqual([]);
});
