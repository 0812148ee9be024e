// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { SampleNotice } from '@/components/dashboard/sample/sample-notice';
import { Port } from '@/components/shared/use-port';
import { ToastRegion } from '@/components/ui/toast-region';
import { createToasts } from '@/components/ui/toasts';
import { GERMAN } from '@/utils/i18n/sample/de';
import { ENGLISH } from '@/utils/i18n/sample/en';
import { chooseCover } from '@/utils/state/cover';
import { fakePort } from '../../state/fake-port';

afterEach(() => {
  cleanup();
  chooseCover('none');
});

const GONE = [{ table: 'person', row: { id: 'nora' } }];

function show({ people = 5, real = 0, welcomed = true, texts = [] as string[][] } = {}) {
  let there = people;
  const worker = fakePort({
    'view/sample': () => ({ people: there, real, welcomed }),
    'view/sample-texts': () => texts,
    'sample/clear': () => {
      there = 0;
      return GONE;
    },
    'sample/fill': () => {
      there = people;
    },
  });
  const toasts = createToasts();
  render(
    <Port.Provider value={worker.port}>
      <SampleNotice toasts={toasts} />
      <ToastRegion toasts={toasts} closeName="Close" />
    </Port.Provider>,
  );
  return worker;
}

const remove = async () => fireEvent.click(await screen.findByRole('button', { name: 'Remove it' }));

test('the strip is there while the sample is; one click takes it out, and undo puts back what went', async () => {
  const worker = show();
  await screen.findByText('Sample data is shown. None of it nudges you.');
  expect(screen.queryByRole('link')).toBeNull();
  await remove();
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Remove it' })).toBeNull());
  expect(worker.sent).toEqual([{ type: 'sample/clear', data: { keep: [] } }]);
  fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  await screen.findByRole('button', { name: 'Remove it' });
  expect(worker.sent.at(-1)).toEqual({ type: 'sample/fill', data: { rows: GONE } });
});

test('beside real people it says so, and who was not set up yet finds the way back', async () => {
  show({ real: 2, welcomed: false });
  await screen.findByText(/beside your own people/);
  expect(screen.getByRole('link', { name: 'Set up Halfhour' }).getAttribute('href')).toBe('#/welcome');
});

test('without a sample there is no strip', async () => {
  const worker = show({ people: 0 });
  await waitFor(() => expect(worker.listeners.size).toBe(1));
  expect(screen.queryByText(/Sample data/)).toBeNull();
});

const SENTENCES = [[ENGLISH.people.nora.waiting[0]!], [GERMAN.people.nora.notes[0]!]];

test('sentences of the sample, ticked or moved, are nobody’s words: nothing is asked about them', async () => {
  const worker = show({ texts: SENTENCES });
  await remove();
  await waitFor(() => expect(worker.sent).toEqual([{ type: 'sample/clear', data: { keep: [] } }]));
});

test('the user’s own words are shown before anything goes, and kept where they say so', async () => {
  const worker = show({ texts: [...SENTENCES, ['My topic'], [ENGLISH.people.nora.talked[0]!, 'My outcome']] });
  await remove();
  const dialog = within(await screen.findByRole('dialog', { name: 'You wrote something here, too' }));
  dialog.getByText(/2 things of yours/);
  expect(dialog.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['My topic', 'My outcome']);
  expect(worker.sent).toEqual([]);
  fireEvent.click(dialog.getByRole('button', { name: 'Keep my words' }));
  await screen.findByText(/kept as thoughts/);
  expect(worker.sent).toEqual([{ type: 'sample/clear', data: { keep: ['My topic', 'My outcome'] } }]);
});

test('cancelling takes nothing out; a text of a page is kept in pieces, whole', async () => {
  const long = 'a'.repeat(25_000);
  const worker = show({ texts: [[long]] });
  await remove();
  fireEvent.click(await screen.findByRole('button', { name: 'Cancel' }));
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Keep my words' })).toBeNull());
  expect(worker.sent).toEqual([]);
  await remove();
  fireEvent.click(await screen.findByRole('button', { name: 'Keep my words' }));
  await waitFor(() => expect(worker.sent).toHaveLength(1));
  const { keep } = worker.sent[0]!.data as { keep: string[] };
  expect(keep.map(({ length }) => length)).toEqual([10_000, 10_000, 5_000]);
  expect(keep.join('')).toBe(long);
});

test('on a shared screen the question counts and shows no word', async () => {
  show({ texts: [['My secret']] });
  await remove();
  await screen.findByText('My secret');
  chooseCover('hidden');
  await waitFor(() => expect(screen.queryByText('My secret')).toBeNull());
  screen.getByText(/One thing of yours/);
});
