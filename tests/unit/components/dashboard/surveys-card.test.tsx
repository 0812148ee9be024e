// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { SurveysCard } from '@/components/dashboard/surveys/surveys-card';
import { Port } from '@/components/shared/use-port';
import { createToasts } from '@/components/ui/toasts';
import { emptyTally } from '@/utils/domain/insights/tally';
import { addCalendarDays } from '@/utils/domain/time/zone';
import type { InsightsAbout, InsightsView } from '@/utils/domain/views/insights-view';
import type { SurveyView } from '@/utils/domain/views/surveys-view';
import { localDate } from '@/utils/state/local-date';
import { fakePort } from '../../state/fake-port';

vi.stubGlobal(
  'ResizeObserver',
  class {
    observe() {}
    disconnect() {}
  },
);

afterEach(cleanup);

const WEEKS = [
  { first: '2026-11-02', last: '2026-11-08' },
  { first: '2026-11-09', last: '2026-11-15' },
];

function insights(): InsightsView {
  const rated = { ...emptyTally(), ratings: [{ at: 1, value: 4 }] };
  return {
    ...{ name: null, days: { first: '2026-11-02', last: '2026-11-15' }, compared: emptyTally(), tally: rated },
    before: { first: '2026-10-19', last: '2026-11-01' },
    steps: WEEKS.map((days, at) => ({ days, tally: at === 0 ? rated : emptyTally() })),
    ...{ people: [], waiting: [0, 0, 0, 0], themes: [], groups: [] },
  };
}

const survey = (id: string, fields: Partial<SurveyView> = {}): SurveyView => ({
  ...{ id, name: 'Pulse', value: 4, best: 5, takenOn: '2026-11-10', personId: null, personName: null },
  ...fields,
});

async function show(surveys: SurveyView[], about: InsightsAbout = { kind: 'all' }) {
  const people = [{ personId: 'ana', pairId: 'pair-ana', name: 'Ana' }];
  const worker = fakePort({ 'view/surveys': () => ({ surveys, people }) });
  worker.hold();
  const toasts = createToasts();
  render(
    <Port.Provider value={worker.port}>
      <SurveysCard about={about} insights={insights()} toasts={toasts} />
    </Port.Provider>,
  );
  const card = within(await screen.findByRole('region', { name: 'Outside surveys' }));
  return { worker, card, toasts };
}

const type = (label: string, value: string) => fireEvent.input(screen.getByLabelText(label), { target: { value } });

test('what is wrong is said in words, and nothing is kept until it is right', async () => {
  const { worker, card } = await show([]);
  fireEvent.click(card.getByRole('button', { name: 'Add a result' }));
  type('Result', '6');
  fireEvent.click(card.getByRole('button', { name: 'Save' }));
  await card.findByText('What was the survey called?');
  card.getByText('No more than the best possible');
  expect(worker.sent).toEqual([]);
  type('Survey', '360 feedback');
  type('Result', '4,2');
  fireEvent.change(card.getByLabelText('About'), { target: { value: 'ana' } });
  fireEvent.click(card.getByRole('button', { name: 'Save' }));
  await card.findByText('4.2 of 5');
  expect(worker.sent).toMatchObject([
    {
      type: 'row/create',
      data: {
        ...{ table: 'survey', visibility: 'private' },
        fields: { pairId: 'pair-ana', name: '360 feedback', value: 4.2, best: 5, takenOn: localDate(Date.now()) },
      },
    },
  ]);
});

test('a day still to come is kept only when one says so', async () => {
  const { worker, card } = await show([]);
  fireEvent.click(card.getByRole('button', { name: 'Add a result' }));
  type('Survey', 'Pulse');
  type('Result', '3');
  type('Day', addCalendarDays(localDate(Date.now()), 3));
  fireEvent.click(card.getByRole('button', { name: 'Save' }));
  fireEvent.click(await card.findByRole('button', { name: 'Save it anyway' }));
  expect(worker.sent).toMatchObject([{ type: 'row/create', data: { fields: { pairId: null } } }]);
});

test('one person is not asked about whom it is, and a result is changed where it stands', async () => {
  const about: InsightsAbout = { kind: 'person', id: 'ana' };
  const { worker, card } = await show([survey('s', { personId: 'ana', personName: 'Ana' })], about);
  fireEvent.click(card.getByRole('button', { name: 'Change Pulse' }));
  expect(card.queryByLabelText('About')).toBeNull();
  type('Best possible', '10');
  fireEvent.click(card.getByRole('button', { name: 'Save' }));
  await card.findByText('4 of 10');
  expect(worker.sent).toMatchObject([{ type: 'row/patch', data: { id: 's', fields: { value: 4, best: 10 } } }]);
});

test('a deleted result comes back by its undo', async () => {
  const { worker, card, toasts } = await show([survey('s')]);
  fireEvent.click(card.getByRole('button', { name: 'Delete Pulse' }));
  await waitFor(() => expect(card.queryByText('4 of 5')).toBeNull());
  toasts.shown.value!.action!.run();
  await card.findByText('4 of 5');
  expect(worker.sent.map(({ type: sent }) => sent)).toEqual(['row/delete', 'row/restore']);
});

test('surveys and ratings stand on one line of time, with their names in the table', async () => {
  const { card } = await show([survey('s'), survey('t', { name: '360', value: 80, best: 100, takenOn: '2026-11-12' })]);
  card.getByText('The latest: Pulse, 80% of the best possible.');
  fireEvent.click(card.getByRole('button', { name: 'Show as table' }));
  const rows = card.getAllByRole('row').map((row) => row.textContent);
  expect(rows[1]).toMatch(/202680%–$/);
  expect(rows[2]).toMatch(/· Pulse, 360–80%$/);
});

test('results of another time stay in the list and out of the drawing; a scale without a best is no percentage', async () => {
  const { card } = await show([survey('s', { takenOn: '2020-01-01' }), survey('t', { best: 0 })]);
  card.getByText('None of these results is from the time you chose.');
  expect(document.body.textContent).not.toMatch(/NaN|Infinity/);
});
