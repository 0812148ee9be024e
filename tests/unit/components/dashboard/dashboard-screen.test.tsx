// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DashboardScreen } from '@/components/dashboard/dashboard-screen';
import { DEFAULT_SETTINGS } from '@/utils/domain/settings/settings';
import { fakePort } from '../../state/fake-port';
import { ana, topic } from '../../state/panel/panel-fixture';
import { peopleView } from '../../state/people-fixture';
import { personView } from '../../state/person-fixture';
import { fakePopovers } from '../fake-popovers';

fakePopovers();

beforeEach(() => {
  location.hash = '';
});

afterEach(() => {
  cleanup();
});

function show(answers: Record<string, (data: never) => unknown> = {}) {
  const worker = fakePort({
    'view/settings': () => DEFAULT_SETTINGS,
    'view/people': () => peopleView([]),
    'view/health': () => ({ pages: [], access: { google: true, outlook: true } }),
    ...answers,
  });
  render(<DashboardScreen port={worker.port} requestAccess={() => undefined} />);
  return worker;
}

test('who was never greeted is greeted; who was, sees the week', async () => {
  const worker = show();
  await screen.findByRole('heading', { name: 'Ready in a minute' });
  fireEvent.click(await screen.findByRole('button', { name: 'Skip this' }));
  expect(worker.sent).toContainEqual({ type: 'settings/patch', data: { welcomed: true } });
  await screen.findByRole('heading', { name: 'This week' });

  cleanup();
  location.hash = '';
  show({ 'view/settings': () => ({ ...DEFAULT_SETTINGS, welcomed: true }) });
  await screen.findByRole('heading', { name: 'This week' });
  expect(screen.queryByRole('button', { name: 'Skip this' })).toBeNull();
});

test('an address with a page is never sent elsewhere', async () => {
  location.hash = '#/people';
  show();
  await screen.findByText('Nobody here yet');
  expect(location.hash).toBe('#/people');
});

test('a topic that waits is shared and deleted where it stands, and brought back', async () => {
  location.hash = `#/people/${ana.id}`;
  const worker = show({
    'view/person': () => personView({ topics: [topic('1', 'A hint', { visibility: 'private' })] }),
  });
  const waiting = within(await screen.findByRole('region', { name: 'What waits' }));
  fireEvent.click(waiting.getByRole('button', { name: 'More for “A hint”' }));
  fireEvent.click(await waiting.findByRole('menuitem', { name: /Delete/ }));
  fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(worker.sent.map(({ type }) => type)).toEqual(['row/delete', 'row/restore']));
});

test('the keys stand in the settings as the browser has them', async () => {
  location.hash = '#/settings';
  show({
    'view/shortcuts': () => ({ panel: 'Alt+Shift+H', popup: null, hide: 'Alt+Shift+P', capture: 'Alt+Shift+W' }),
  });
  const keys = within(await screen.findByRole('region', { name: 'Keyboard' }));
  await keys.findByText('Alt+Shift+H');
  keys.getByText('not set');
});
