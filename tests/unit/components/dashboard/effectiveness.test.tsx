// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DashboardScreen } from '@/components/dashboard/dashboard-screen';
import { CheckOffer } from '@/components/dashboard/effectiveness/check-offer';
import { EffectivenessCard } from '@/components/dashboard/effectiveness/effectiveness-card';
import { Port } from '@/components/shared/use-port';
import { createToasts } from '@/components/ui/toasts';
import { type Check, type CheckScores, NO_SCORES } from '@/utils/domain/insights/effectiveness';
import { DEFAULT_SETTINGS } from '@/utils/domain/settings/settings';
import { DAY_MS } from '@/utils/domain/time/lengths';
import type { EffectivenessView } from '@/utils/domain/views/effectiveness-view';
import { chooseCover, cover } from '@/utils/state/cover';
import { fakePort } from '../../state/fake-port';
import { fakePopovers } from '../fake-popovers';

fakePopovers();
vi.stubGlobal(
  'ResizeObserver',
  class {
    observe() {}
    disconnect() {}
  },
);

const NOW = Date.now();
const ago = (days: number) => NOW - days * DAY_MS;

beforeEach(() => {
  location.hash = '#/people/ana/check/me';
});

afterEach(() => {
  cleanup();
  chooseCover('none');
});

const check = (side: 'me' | 'them', days: number, scores: Partial<CheckScores>): Check => ({
  ...{ id: `${side} ${days}`, at: ago(days), side },
  scores: { ...NO_SCORES, ...scores },
});

function viewOf(fields: Partial<EffectivenessView> = {}): EffectivenessView {
  return {
    ...{ personId: 'ana', pairId: 'pair-ana', personName: 'Ana Novak', role: 'manager', checks: [], held: [] },
    ...{ raised: [], laterAt: null, never: false, inCrisis: false, away: false },
    ...fields,
  };
}

const answers = (fields: Partial<EffectivenessView>) => ({
  'view/settings': () => DEFAULT_SETTINGS,
  'view/effectiveness': () => viewOf(fields),
});

function open(fields: Partial<EffectivenessView> = {}) {
  const worker = fakePort(answers(fields));
  worker.hold();
  render(<DashboardScreen port={worker.port} requestAccess={() => undefined} />);
  return worker;
}

async function card(fields: Partial<EffectivenessView>) {
  const worker = fakePort(answers(fields));
  worker.hold();
  const toasts = createToasts();
  render(
    <Port.Provider value={worker.port}>
      <EffectivenessCard personId="ana" toasts={toasts} />
    </Port.Provider>,
  );
  const region = within(await screen.findByRole('region', { name: 'Do these 1:1s work?' }));
  return { worker, toasts, region };
}

const score = (words: string, value: number) =>
  fireEvent.click(within(screen.getByRole('radiogroup', { name: words })).getByRole('radio', { name: String(value) }));
const written = (worker: { sent: { type: string; data: unknown }[] }, type: string) =>
  worker.sent.filter((one) => one.type === type).map(({ data }) => data);

test('one’s own answers, some left out, are kept as they were given', async () => {
  const worker = open();
  await screen.findByRole('heading', { level: 1, name: 'Five short questions' });
  expect(screen.getAllByRole('radiogroup')).toHaveLength(5);
  score('Are our 1:1s worth the time for you?', 4);
  score('Do you hear what is really going on, good and bad?', 2);
  fireEvent.click(await screen.findAllByRole('button', { name: 'Leave out' }).then(([, second]) => second!));
  await waitFor(() => expect(screen.getAllByRole('button', { name: 'Leave out' })).toHaveLength(1));
  fireEvent.click(screen.getByRole('button', { name: 'Done' }));
  expect(written(worker, 'row/create')).toMatchObject([
    { table: 'effectiveness', visibility: 'private', fields: { pairId: 'pair-ana', side: 'me', ...NO_SCORES, q1: 4 } },
  ]);
  await waitFor(() => expect(location.hash).toBe('#/insights/person/ana'));
});

test('with nothing answered there is nothing to keep', async () => {
  const worker = open();
  fireEvent.click(await screen.findByRole('button', { name: 'Done' }));
  expect(written(worker, 'row/create')).toEqual([]);
});

test('what they wrote is typed in, in the words that they were asked', async () => {
  location.hash = '#/people/ana/check/typed';
  const worker = open({ role: 'employee' });
  await screen.findByRole('heading', { level: 1, name: /Ana.*answers/ });
  score('Do we talk enough about growth and what comes next?', 5);
  fireEvent.click(screen.getByRole('button', { name: 'Done' }));
  expect(written(worker, 'row/create')).toMatchObject([{ fields: { side: 'them', q5: 5 } }]);
});

test('a screen that is handed over has the questions alone, and the cover stays on after it', async () => {
  location.hash = '#/people/ana/check/them';
  const worker = open({ checks: [check('me', 3, { q1: 1 })] });
  await screen.findByRole('heading', { level: 1, name: /Ana.*how do our 1:1s work for you/ });
  expect(screen.queryByRole('navigation')).toBeNull();
  expect(screen.queryAllByRole('link')).toEqual([]);
  expect(cover.value).toBe('presenting');
  for (const key of ['h', 'H']) fireEvent.keyDown(document.body, { key });
  expect(cover.value).toBe('presenting');
  score('Does what we agree on get done, by both of us?', 3);
  fireEvent.click(screen.getByRole('button', { name: 'Done' }));
  await screen.findByText('Please hand the screen back.');
  expect(screen.queryByRole('radiogroup')).toBeNull();
  expect(written(worker, 'row/create')).toMatchObject([{ fields: { side: 'them', q3: 3 } }]);
  expect(cover.value).toBe('presenting');
});

test('whoever would rather not leaves nothing behind', async () => {
  location.hash = '#/people/ana/check/them';
  const worker = open();
  fireEvent.click(await screen.findByRole('button', { name: "I'd rather not" }));
  await screen.findByText('Thank you.');
  expect(written(worker, 'row/create')).toEqual([]);
});

test('what both see differently goes onto the agenda by its name alone, and comes off again', async () => {
  const { worker, toasts, region } = await card({
    checks: [check('me', 3, { q1: 4, q2: 5 }), check('them', 1, { q1: 4, q2: 2 })],
  });
  expect(region.getAllByText('You see this differently: worth a talk.')).toHaveLength(1);
  fireEvent.click(region.getByRole('button', { name: 'Put it on the agenda: Openness' }));
  await region.findByText('It is on the agenda.');
  const [command] = written(worker, 'row/create');
  expect(command).toMatchObject({
    ...{ table: 'topic', visibility: 'shared' },
    fields: { pairId: 'pair-ana', text: 'Our 1:1s: Openness', questionKey: 'effectiveness-q2', detail: null },
  });
  toasts.shown.value!.action!.run();
  await region.findByRole('button', { name: 'Put it on the agenda: Openness' });
  expect(written(worker, 'row/delete')).toMatchObject([{ table: 'topic' }]);
});

test('a low answer proposes one thing', async () => {
  const { region } = await card({ checks: [check('me', 3, { q5: 2 })] });
  const way = region.getByRole('link', { name: 'Look at growth' });
  expect(way.getAttribute('href')).toBe('#/people/ana/growth');
  expect(region.queryByText(/You see this differently/)).toBeNull();
});

test('over the checks both sides are drawn, all together or one question, with a table behind', async () => {
  const { region } = await card({
    checks: [check('me', 90, { q1: 2, q2: 4 }), check('them', 89, { q1: 1 }), check('me', 3, { q1: 5 })],
    held: Array.from({ length: 9 }, (_, n) => ago(80 - n)),
  });
  const trend = within(region.getByRole('figure', { name: 'How it changed' }));
  trend.getByText('All five together, over 2 checks.');
  fireEvent.click(trend.getByRole('button', { name: 'Show as table' }));
  const cells = () =>
    trend.getAllByRole('row').map((row) => [...row.querySelectorAll('td')].map((td) => td.textContent));
  expect(cells().slice(1)).toEqual([
    ['3', '1'],
    ['5', '–'],
  ]);
  fireEvent.change(trend.getByLabelText('What to draw'), { target: { value: 'q2' } });
  await waitFor(() => expect(cells()[1]).toEqual(['4', '–']));
});

test('answers are deleted and come back', async () => {
  const { worker, toasts, region } = await card({ checks: [check('me', 3, { q1: 4 })] });
  fireEvent.click(region.getByRole('button', { name: /^Delete: You/ }));
  await waitFor(() => expect(region.queryByText(/Latest answers/)).toBeNull());
  toasts.shown.value!.action!.run();
  await region.findByText(/Latest answers/);
  expect(worker.sent.map(({ type }) => type)).toEqual(['row/delete', 'row/restore']);
});

test('after eight one-on-ones it asks; not now, and never, each with a way back', async () => {
  const held = Array.from({ length: 8 }, (_, n) => ago(60 - n));
  const { worker, toasts, region } = await card({ held });
  await region.findByText(/^8 1:1s since the last look/);
  fireEvent.click(region.getByRole('button', { name: 'Not now' }));
  await waitFor(() => expect(region.queryByText(/^8 1:1s/)).toBeNull());
  toasts.shown.value!.action!.run();
  await region.findByText(/^8 1:1s/);
  fireEvent.click(region.getByRole('button', { name: 'Not for this person' }));
  fireEvent.click(await region.findByRole('button', { name: 'Ask again' }));
  await region.findByText(/^8 1:1s/);
  expect(written(worker, 'effectiveness/hush')).toMatchObject([
    { how: 'later' },
    { how: 'again' },
    { how: 'never' },
    { how: 'again' },
  ]);
});

test('the questions are copied for a message, and nothing else', async () => {
  const copied: string[] = [];
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: { writeText: async (text: string) => void copied.push(text) },
  });
  const { region, toasts } = await card({ checks: [check('me', 3, { q1: 1 })] });
  fireEvent.click(region.getByRole('button', { name: 'Copy the questions to send' }));
  await waitFor(() => expect(toasts.shown.value?.text).toMatch(/Copied/));
  expect(copied[0]).toMatch(/^Hi Ana,\n/);
  expect(copied[0]!.match(/^\d\. .+\?$/gm)).toHaveLength(5);
});

test('while others look on the card is not there', async () => {
  const { region } = await card({ checks: [check('them', 3, { q1: 1 })] });
  region.getByText(/Latest answers/);
  chooseCover('hidden');
  await waitFor(() => expect(screen.queryByRole('region', { name: 'Do these 1:1s work?' })).toBeNull());
});

test('on a person’s page it is one line, there only when it is due', async () => {
  const held = Array.from({ length: 8 }, (_, n) => ago(60 - n));
  const { port } = fakePort(answers({ held }));
  render(
    <Port.Provider value={port}>
      <CheckOffer personId="ana" toasts={createToasts()} />
    </Port.Provider>,
  );
  const way = await screen.findByRole('link', { name: 'Answer five questions' });
  expect(way.getAttribute('href')).toBe('#/people/ana/check/me');
  chooseCover('hidden');
  await waitFor(() => expect(screen.queryByRole('link')).toBeNull());
  chooseCover('none');
  fireEvent.click(await screen.findByRole('button', { name: 'Not now' }));
  await waitFor(() => expect(screen.queryByRole('link')).toBeNull());
});
