// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DashboardScreen } from '@/components/dashboard/dashboard-screen';
import { HalfhourError } from '@/utils/domain/errors';
import { DEFAULT_SETTINGS } from '@/utils/domain/settings/settings';
import { countKinds } from '@/utils/domain/timeline/count-kinds';
import { filterTimeline, ofKinds } from '@/utils/domain/timeline/filter-timeline';
import { foldTimeline, lineOf } from '@/utils/domain/timeline/fold-timeline';
import type { TimelineRows } from '@/utils/domain/timeline/timeline-rows';
import { yearsOf } from '@/utils/domain/timeline/years';
import type { TimelineQuery, TimelineView } from '@/utils/domain/views/timeline-view';
import { chooseCover } from '@/utils/state/cover';
import { at, rowOf, stampOf, told } from '../../domain/timeline/timeline-fixture';
import { fakePort } from '../../state/fake-port';
import { ana, meeting } from '../../state/panel/panel-fixture';
import { personView } from '../../state/person-fixture';
import { fakePopovers } from '../fake-popovers';

fakePopovers();

beforeEach(() => {
  location.hash = `#/people/${ana.id}`;
});

afterEach(() => {
  cleanup();
  chooseCover('none');
});

/** Answers as the worker does, of rows that stand in no database. */
function answer(rows: Partial<TimelineRows>, query: TimelineQuery): TimelineView {
  const ids = query.words === null ? null : new Map([[query.words, null]]);
  const all = told(rows);
  const fitting = filterTimeline(all, { visibility: query.visibility, from: null, until: null, ids });
  const chosen = ofKinds(fitting, query.kinds);
  const lines = ids ? chosen.map((entry) => lineOf(entry)) : foldTimeline(chosen);
  const reached = lines.findIndex(({ entry }) => entry.id === query.reach) + 1;
  const shown = lines.slice(0, Math.max(query.limit, reached));
  const snippet = ids && [
    { text: 'a ', hit: false },
    { text: 'hit', hit: true },
  ];
  return {
    lines: shown.map((line) => ({ ...line, snippet })),
    ...{ more: shown.length < lines.length, counts: countKinds(fitting), years: yearsOf(all, 'UTC') },
  };
}

async function show(rows: Partial<TimelineRows>) {
  const asked: TimelineQuery[] = [];
  let broken = false;
  const worker = fakePort({
    'view/settings': () => DEFAULT_SETTINGS,
    'view/person': () => personView(),
    'view/timeline': (query: TimelineQuery) => {
      asked.push(query);
      if (broken) throw new HalfhourError('storage-failed');
      return answer(rows, query);
    },
    'view/meeting': () => ({
      ...{ meeting, sections: [], topics: [], actionItems: [] },
      notes: {
        shared: { id: 'n', visibility: 'shared', body: 'What was said' },
        private: { id: 'p', visibility: 'private', body: '' },
      },
    }),
  });
  render(<DashboardScreen port={worker.port} requestAccess={() => undefined} />);
  const region = within(await screen.findByRole('region', { name: 'Timeline' }));
  const breakIt = (now: boolean) => {
    broken = now;
  };
  return { worker, region, asked, breakIt, last: () => asked.at(-1)! };
}

const rows: Partial<TimelineRows> = {
  meeting: [rowOf('meeting', 'm1', { start: at('2026-11-12') }), rowOf('meeting', 'm2', { start: at('2025-10-29') })],
  note: [rowOf('note', 'n1', { body: 'About budgets' })],
  topic: [rowOf('topic', 't1', { doneIn: 'm1', text: 'Budgets' }), rowOf('topic', 't2', { text: 'Still open' })],
  'action-item': [rowOf('action-item', 'i1', { madeIn: 'm1', text: 'Send the figures' })],
  'wrap-up': [rowOf('wrap-up', 'w1', { better: 'Fewer topics' })],
  capture: [rowOf('capture', 'c1', { text: 'Held the demo', capturedAt: at('2026-11-14') })],
};

const chip = (region: ReturnType<typeof within>, name: RegExp | string) => region.getByRole('button', { name });

test('it stands by month: what came between by itself, a one-on-one with its gist and what is folded under it', async () => {
  const { region } = await show(rows);
  const months = await region.findAllByRole('heading', { level: 3 });
  expect(months.map(({ textContent }) => textContent)).toEqual(['November 2026', 'January 2026', 'October 2025']);
  region.getByText('Held the demo');
  region.getByText('About budgets');
  region.getByText('notes · 1 topic · 1 action item · rated 4');
  expect(region.queryByText('Send the figures')).toBeNull();
});

test('unfolded in its place it has its record, and what the record leaves out', async () => {
  const { region } = await show(rows);
  const head = (await region.findByText('About budgets')).closest('details')!;
  head.open = true;
  fireEvent(head, new Event('toggle'));
  await region.findByText('What was said');
  region.getByText('Rated 4 of 5');
  region.getByText('Next time better: Fewer topics');
  region.getByRole('button', { name: 'Send a recap' });
});

test('what is still open leads to what waits', async () => {
  const { region } = await show(rows);
  fireEvent.click(await region.findByRole('button', { name: /Still open/ }));
  expect(document.activeElement?.textContent).toBe('What waits');
});

test('the one-on-one of the address stands unfolded, however far back', async () => {
  location.hash = `#/people/${ana.id}/m2`;
  const { region, asked } = await show(rows);
  await waitFor(() => expect(region.getAllByRole('listitem').length).toBeGreaterThan(0));
  expect(asked[0]).toMatchObject({ reach: 'm2', limit: 30 });
  const open = document.querySelectorAll('details[open]');
  expect([...open].map((one) => one.textContent)).toEqual([expect.stringContaining('Oct 29')]);
});

test('kinds are chosen by keys: arrows walk, several hold, “Everything” lets go; each says how many there are', async () => {
  const { region, last } = await show(rows);
  const bar = within(await region.findByRole('toolbar', { name: 'Show only' }));
  const all = bar.getByRole('button', { name: 'Everything', pressed: true });
  expect(bar.getAllByRole('button').filter(({ tabIndex }) => tabIndex === 0)).toEqual([all]);
  all.focus();
  fireEvent.keyDown(all, { key: 'ArrowRight' });
  expect(document.activeElement?.textContent).toBe('One-on-ones2');
  fireEvent.keyDown(document.activeElement!, { key: 'End' });
  expect(document.activeElement?.textContent).toBe('Captures1');
  fireEvent.click(chip(bar, 'Captures 1'));
  await waitFor(() => expect(region.getAllByRole('listitem')).toHaveLength(1));
  fireEvent.click(chip(bar, 'Topics 2'));
  await waitFor(() => expect(region.getAllByRole('listitem')).toHaveLength(3));
  expect(last().kinds).toEqual(['capture', 'topic']);
  region.getByText('in the 1:1 of Thu, Nov 12', { exact: false });
  await waitFor(() => expect(region.getByRole('status').textContent).toBe('3 things'));
  fireEvent.click(chip(bar, 'Everything'));
  await waitFor(() => expect(last().kinds).toEqual([]));
});

test('words are sought where they stand; what fits nothing leads back to everything', async () => {
  const { region, last } = await show(rows);
  const field = await region.findByRole('searchbox', { name: 'Search your history with Ana' });
  fireEvent.input(field, { target: { value: ' i1 ' } });
  await waitFor(() => expect(region.getByText('hit').tagName).toBe('MARK'));
  expect(last().words).toBe('i1');
  fireEvent.input(field, { target: { value: 'nowhere' } });
  fireEvent.click(await region.findByRole('button', { name: 'Show everything' }));
  await waitFor(() => expect(region.getByText('Held the demo')).toBeTruthy());
  expect((field as HTMLInputElement).value).toBe('');
});

test('while others look on nothing private is there, nor how much of it; the worker is asked for the rest alone', async () => {
  const { region, last } = await show(rows);
  const bar = await region.findByRole('toolbar');
  expect(bar.textContent).toContain('Captures1');
  fireEvent.click(within(bar).getByRole('button', { name: /Ratings/ }));
  await region.findByText('Rated 4 of 5');
  chooseCover('hidden');
  await waitFor(() => expect(region.queryByText('Rated 4 of 5')).toBeNull());
  expect(bar.textContent).not.toMatch(/Captures|Feedback|Growth|Ratings1/);
  expect(region.queryByRole('combobox', { name: 'Whose eyes' })).toBeNull();
  await waitFor(() => expect(last().visibility).toBe('shared'));
  chooseCover('none');
  await region.findByText('Rated 4 of 5');
});

test('a year, or days of one’s own; days in the wrong order ask nothing', async () => {
  const { region, last, asked } = await show(rows);
  const span = await region.findByRole('combobox', { name: 'From when' });
  expect(
    within(span)
      .getAllByRole('option')
      .map(({ textContent }) => textContent),
  ).toEqual(['Any time', '2026', '2025', 'Days of your choice…']);
  fireEvent.change(span, { target: { value: '2025' } });
  await waitFor(() => expect(last()).toMatchObject({ first: '2025-01-01', last: '2025-12-31' }));
  fireEvent.change(span, { target: { value: 'own' } });
  fireEvent.input(region.getByLabelText('From'), { target: { value: '2026-11-20' } });
  await waitFor(() => expect(last()).toMatchObject({ first: '2026-11-20', last: null }));
  const before = asked.length;
  fireEvent.input(region.getByLabelText('To'), { target: { value: '2026-11-01' } });
  await region.findByRole('alert');
  expect(asked).toHaveLength(before);
});

test('each kind of which there is nothing says how it begins; a new relationship says what will stand here', async () => {
  const { region } = await show({});
  await region.findByText(/After your first 1:1 with Ana/);
  fireEvent.click(region.getByRole('button', { name: /Feedback/ }));
  await region.findByText(/No feedback yet with Ana/);
  region.getByRole('link', { name: 'Write feedback' });
  fireEvent.click(region.getByRole('button', { name: /Growth/ }));
  fireEvent.click(region.getByRole('button', { name: /Feedback/ }));
  expect((await region.findByRole('link', { name: 'To the growth page' })).getAttribute('href')).toBe(
    `#/people/${ana.id}/growth`,
  );
});

test('earlier lines come on demand; the focus goes to the first of them, and new things push none out', async () => {
  const capture = Array.from({ length: 70 }, (_, n) =>
    rowOf('capture', `c${n}`, { text: `Win ${n}`, capturedAt: at('2026-11-14') - n * 86_400_000 }),
  );
  const { region, worker } = await show({ capture });
  await region.findByText('Win 29');
  expect(region.queryByText('Win 30')).toBeNull();
  fireEvent.click(region.getByRole('button', { name: 'Show earlier' }));
  await region.findByText('Win 59');
  await waitFor(() => expect(document.activeElement?.textContent).toContain('Win 30'));
  capture.unshift(rowOf('capture', 'new', { text: 'Just now', capturedAt: at('2026-11-15'), createdAt: stampOf(0) }));
  worker.changed(['capture']);
  await region.findByText('Just now');
  region.getByText('Win 59');
});

test('when it can’t be read, it says so, and can be tried again', async () => {
  const { region, breakIt, worker } = await show(rows);
  await region.findByText('Held the demo');
  breakIt(true);
  worker.changed(['topic']);
  await region.findByRole('alert');
  breakIt(false);
  fireEvent.click(region.getByRole('button', { name: 'Try again' }));
  await waitFor(() => expect(region.queryByRole('alert')).toBeNull());
  region.getByText('Held the demo');
});
