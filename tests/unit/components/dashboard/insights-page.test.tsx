// @vitest-environment happy-dom

import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DashboardScreen } from '@/components/dashboard/dashboard-screen';
import { FIGURES } from '@/utils/domain/insights/figures';
import { emptyTally, sumTallies, type Tally } from '@/utils/domain/insights/tally';
import { DEFAULT_SETTINGS } from '@/utils/domain/settings/settings';
import { DAY_MS } from '@/utils/domain/time/lengths';
import type { InsightsQuery, InsightsView, PersonFigures } from '@/utils/domain/views/insights-view';
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

const saved: { name: string; text: Promise<string> }[] = [];

beforeEach(async () => {
  // The event of an address comes later than the address, and a page that hears it in its test starts anew.
  if (location.hash !== '#/insights') {
    const heard = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
    location.hash = '#/insights';
    await heard;
  }
  saved.length = 0;
  let last: Blob | null = null;
  URL.createObjectURL = (blob) => {
    last = blob as Blob;
    return 'blob:x';
  };
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    if (this.download) saved.push({ name: this.download, text: last!.text() });
  };
});

afterEach(cleanup);

const STEPS = [
  { first: '2026-11-02', last: '2026-11-08' },
  { first: '2026-11-09', last: '2026-11-15' },
];
const DAYS = { first: '2026-11-02', last: '2026-11-15' };

const tally = (fields: Partial<Tally>): Tally => ({ ...emptyTally(), ...fields });
const person = (name: string, fields: Partial<Tally>, more: Partial<PersonFigures> = {}): PersonFigures => ({
  ...{ personId: name, name, relation: 'report', rhythmDays: 7, longestGap: 9, lastMet: null },
  tally: tally(fields),
  ...more,
});

function viewOf(steps: Partial<Tally>[], people: PersonFigures[] = []): InsightsView {
  const tallies = steps.map(tally);
  return {
    ...{ name: null, days: DAYS, before: { first: '2026-10-19', last: '2026-11-01' }, compared: emptyTally() },
    tally: sumTallies(tallies),
    steps: tallies.map((one, at) => ({ days: STEPS[at]!, tally: one })),
    ...{ people, waiting: [1, 0, 2, 0], themes: [], groups: [] },
  };
}

function show(view: InsightsView, more: Record<string, (data: never) => unknown> = {}) {
  const asked: InsightsQuery[] = [];
  const worker = fakePort({
    'view/settings': () => DEFAULT_SETTINGS,
    'view/observations': () => ({ observations: [], hushed: 0 }),
    'view/insights': (query: InsightsQuery) => {
      asked.push(query);
      return view;
    },
    ...more,
  });
  render(<DashboardScreen port={worker.port} requestAccess={() => undefined} />);
  return { worker, asked };
}

const held = (part: number, of: number) => ({ held: { part, of } });

test('before anything was counted there are words and no figures', async () => {
  show(viewOf([{}, {}]));
  await screen.findByText('Nothing to count yet');
  expect(screen.queryByText('Took place')).toBeNull();
  expect(screen.queryByRole('region', { name: 'Worth a look' })).toBeNull();
  expect(document.body.textContent).not.toMatch(/NaN|Infinity|undefined/);
});

test('a figure says what it is made of, and what has no data says so', async () => {
  show(viewOf([held(3, 4), held(1, 1)]));
  const figure = async (name: string) => (await screen.findByText(name, { selector: 'dt' })).parentElement!.textContent;
  expect(await figure('Took place')).toMatch(/80%.*4 of 5/);
  expect(await figure('Your rating')).toMatch(/No data yet/);
  expect(document.body.textContent).not.toMatch(/NaN|Infinity|undefined/);
});

test('a chart has its table, and a file with the same numbers', async () => {
  show(viewOf([{ ...held(3, 4), missed: 1 }, held(1, 1)]));
  const chart = within(await screen.findByRole('figure', { name: 'What became of the 1:1s' }));
  chart.getByText('4 held, 0 called off, 1 missed.');
  fireEvent.click(chart.getByRole('button', { name: 'Show as table' }));
  const rows = chart.getAllByRole('row').map((row) => row.textContent);
  expect(rows[1]).toMatch(/^November 2\s–\s8, 20263010$/);
  fireEvent.click(chart.getByRole('button', { name: 'Save as CSV' }));
  expect(saved[0]!.name).toBe('halfhour What became of the 1:1s.csv');
  const [head, first] = (await saved[0]!.text).split('\r\n');
  expect(head).toMatch(/"Week","Held","Called off","Missed","Nobody knows"$/);
  expect(first).toMatch(/,3,0,1,0$/);
});

test('arrow keys walk along a chart and tell each step', async () => {
  show(viewOf([held(3, 4), held(1, 1)]));
  const chart = within(await screen.findByRole('figure', { name: 'What became of the 1:1s' }));
  const plot = chart.getByRole('img');
  fireEvent.keyDown(plot, { key: 'ArrowRight' });
  await chart.findByText(/November 2\s–\s8, 2026 · Held 3/);
  fireEvent.keyDown(plot, { key: 'End' });
  await chart.findByText(/November 9\s–\s15, 2026 · Held 1/);
  fireEvent.keyDown(plot, { key: 'ArrowRight' });
  await chart.findByText(/November 9\s–\s15, 2026/);
});

test('another span is asked for, and remembered; one’s own days begin where one was', async () => {
  const { worker, asked } = show(viewOf([held(3, 4), held(1, 1)]));
  await screen.findByText('Took place', { selector: 'dt' });
  const length = ({ days: { first, last } }: InsightsQuery) => (Date.parse(last) - Date.parse(first)) / DAY_MS + 1;
  expect(length(asked.at(-1)!)).toBe(84);
  fireEvent.click(screen.getByRole('radio', { name: '1 year' }));
  await waitFor(() => expect(length(asked.at(-1)!)).toBe(364));
  expect(worker.sent).toContainEqual({ type: 'settings/patch', data: { insightsSpan: 'year' } });
  fireEvent.click(screen.getByRole('radio', { name: 'Own dates' }));
  fireEvent.change(await screen.findByLabelText('From'), { target: { value: '2099-01-01' } });
  const before = asked.length;
  fireEvent.input(screen.getByLabelText('From'), { target: { value: '2099-01-01' } });
  await screen.findByText('The first day lies after the last one.');
  expect(asked.length).toBe(before);
});

test('people stand by name until one sorts them; who has no data comes last', async () => {
  const people = [person('Ana', held(1, 1)), person('Bo', {}), person('Cem', held(1, 2))];
  show(viewOf([held(2, 3), {}], people));
  const table = within(await screen.findByRole('region', { name: 'Figures of each person' }));
  const names = () => table.getAllByRole('rowheader').map((head) => head.textContent);
  expect(names()).toEqual(['Ana', 'Bo', 'Cem']);
  fireEvent.click(table.getByRole('button', { name: 'Sort by Took place' }));
  await waitFor(() => expect(names()).toEqual(['Cem', 'Ana', 'Bo']));
});

test('who stands apart is marked kindly, among those one leads', async () => {
  const minutes = (part: number) => ({ ...held(1, 1), minutes: { part, of: 1 } });
  const people = [
    ...['Ana', 'Bo', 'Cem'].map((name, at) => person(name, minutes(at === 0 ? 10 : 60))),
    person('Boss', minutes(1), { relation: 'manager' }),
  ];
  show(viewOf([held(4, 4), {}], people));
  const glance = (await screen.findByText('Minutes together')).parentElement!;
  expect(glance.textContent).toMatch(/1 person stands apart.*Ana.*look here/);
  expect(glance.textContent).not.toMatch(/Boss/);
});

test('an observation has its reason and one proposal, and goes with a click and comes back', async () => {
  const one = { key: 'noPraise', evidence: { seen: 2 }, action: 'praise', personId: 'ana', personName: 'Ana' };
  const { worker } = show(viewOf([held(1, 1), {}]), {
    'view/observations': () => ({ observations: [one], hushed: 0 }),
  });
  const look = within(await screen.findByRole('region', { name: 'Worth a look' }));
  look.getByRole('link', { name: 'Note praise' });
  fireEvent.click(look.getByRole('button', { name: 'Not for this person' }));
  fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(() =>
    expect(worker.sent.filter(({ type }) => type === 'observation/hush')).toEqual([
      { type: 'observation/hush', data: { personId: 'ana', key: 'noPraise', how: 'good' } },
      { type: 'observation/hush', data: { personId: 'ana', key: 'noPraise', how: 'never' } },
    ]),
  );
});

test('from the figures of one person a link leads to all about them', async () => {
  location.hash = '#/insights/person/ana';
  show({ ...viewOf([held(1, 1), {}]), name: 'Ana Novak' });
  const link = await screen.findByRole('link', { name: 'Overview' });
  expect(link.getAttribute('href')).toBe('#/people/ana');
  expect((await screen.findByRole('link', { name: 'Everyone' })).getAttribute('href')).toBe('#/insights');
});

test('every figure has its definition', async () => {
  location.hash = '#/insights/how';
  show(viewOf([{}, {}]));
  await screen.findByRole('heading', { name: 'How figures are counted' });
  expect(screen.getAllByText(/^Formula:/).length).toBe(FIGURES.length + 2);
});

test('every table and list of figures is a file with the same numbers, and no name is read as a formula', async () => {
  show(viewOf([held(2, 3), {}], [person('=Ana', held(2, 3)), person('Bo', {})]));
  await screen.findByText('Took place', { selector: 'dt' });
  const linesOf = async (title: string) => {
    fireEvent.click(screen.getByRole('button', { name: `Save as CSV: ${title}` }));
    expect(saved.at(-1)!.name).toBe(`halfhour ${title}.csv`);
    return (await saved.at(-1)!.text).split('\r\n');
  };
  const figures = await linesOf('Figures');
  expect(figures[0]).toMatch(/"Figure","2026-11-02 – 2026-11-15","2026-10-19 – 2026-11-01"$/);
  expect(figures[1]).toBe('"Took place",67,""');
  const people = await linesOf('Person by person');
  expect(people[1]).toMatch(/^"'=Ana",67,9,/);
  expect(people[2]).toMatch(/^"Bo","",/);
  const spread = await linesOf('Is it spread evenly?');
  expect(spread).toHaveLength(4);
  expect(spread[1]).toBe('"\'=Ana",0,0,0,0');
});

test('on paper a chart stands above its table, and whose eyes it is for was said before', async () => {
  show(viewOf([held(3, 4), held(1, 1)]));
  const figure = await screen.findByRole('figure', { name: 'What became of the 1:1s' });
  screen.getByText(/This page is for your eyes only/);
  screen.getByText('Halfhour · for your eyes only');
  const seen: string[] = [];
  vi.stubGlobal('print', () =>
    seen.push(
      ...figure
        .querySelectorAll('table, [role=img]')
        .values()
        .map(({ tagName }) => tagName),
    ),
  );
  fireEvent.click(screen.getByRole('button', { name: 'Print' }));
  await waitFor(() => expect(seen).toEqual(['DIV', 'TABLE']));
  await waitFor(() => expect(within(figure).queryByRole('table')).toBeNull());
});
