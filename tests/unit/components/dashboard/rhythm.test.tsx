// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DashboardScreen } from '@/components/dashboard/dashboard-screen';
import type { PersonRow } from '@/utils/domain/rows/person';
import { DEFAULT_SETTINGS } from '@/utils/domain/settings/settings';
import { addCalendarDays } from '@/utils/domain/time/zone';
import type { PersonEntry, PersonView } from '@/utils/domain/views/dashboard-view';
import { localDate } from '@/utils/state/local-date';
import { fakePort } from '../../state/fake-port';
import { ana } from '../../state/panel/panel-fixture';
import { peopleView, personEntry } from '../../state/people-fixture';
import { personView } from '../../state/person-fixture';
import { profileView } from '../../state/profile-fixture';
import { rhythmOf } from '../../state/rhythm-fixture';
import { fakePopovers } from '../fake-popovers';

fakePopovers();

beforeEach(() => {
  location.hash = '';
});

afterEach(cleanup);

const TODAY = localDate(Date.now());

function show(answers: Record<string, (data: never) => unknown>) {
  const worker = fakePort({ 'view/settings': () => DEFAULT_SETTINGS, ...answers });
  render(<DashboardScreen port={worker.port} requestAccess={() => undefined} />);
  return worker;
}

const rhythmView = (daysAgo: number[], fields: Partial<PersonRow> = {}, more: Partial<PersonView> = {}): PersonView =>
  personView({
    person: { ...ana, next: null, ...(fields.relation ? { relation: fields.relation } : {}) },
    rhythm: rhythmOf(Date.now(), daysAgo, fields),
    ...more,
  });

async function showPerson(view: PersonView) {
  location.hash = `#/people/${ana.id}`;
  const worker = show({ 'view/person': () => view, 'view/profile': () => profileView() });
  return { worker, card: within(await screen.findByRole('region', { name: 'Rhythm' })) };
}

test.each<[string, number[], Partial<PersonRow>, RegExp[]]>([
  ['read and in time', [2, 9, 16], {}, [/Every week, as your calendar has it/, /All in good time/, /2 days/, /7 days/]],
  ['suggested, and time again', [15], {}, [/Every two weeks, as suggested/, /It is time for the next one/]],
  [
    'chosen and late',
    [13],
    { rhythmDays: 7 },
    [/Every week, as you set it/, /longer than you mean it to be/, /13 days/],
  ],
  ['past a month', [40], {}, [/More than a month is a long time/]],
  ['never met', [], {}, [/You have not met yet/]],
  ['nobody in particular', [40], { relation: 'unknown' }, [/No rhythm is planned/, /Nothing is expected/]],
])('how it goes: %s', async (_, daysAgo, fields, words) => {
  const { card } = await showPerson(rhythmView(daysAgo, fields));
  for (const word of words) expect(card.getAllByText(word).length).toBeGreaterThan(0);
});

test('the picker says what would fit and why; two levels apart choose from a quarter, half a year and a year', async () => {
  const since = addCalendarDays(TODAY, -20);
  const { worker } = await showPerson(rhythmView([3], { since }));
  const picker = screen.getByRole<HTMLSelectElement>('combobox', { name: 'How often you meet' });
  expect([...picker.options].map(({ text }) => text)).toContain('Every week: first 90 days');
  fireEvent.change(picker, { target: { value: '7' } });
  expect(worker.sent).toMatchObject([{ type: 'row/patch', data: { fields: { rhythmDays: 7 } } }]);

  cleanup();
  await showPerson(
    rhythmView([100], { relation: 'skip-up' }, { person: { ...ana, relation: 'skip-up', rhythmDays: null } }),
  );
  const levels = screen.getByRole<HTMLSelectElement>('combobox', { name: 'How often you meet' });
  expect([...levels.options].map(({ text }) => text)).toEqual([
    'Every half year: two levels apart',
    'Every quarter',
    'Every half year: two levels apart',
    'Once a year',
  ]);
});

test('what another rhythm would do better is taken with a click', async () => {
  const { worker, card } = await showPerson(rhythmView([2, 9, 16], {}, { advice: { kind: 'rarer', days: 14 } }));
  card.getByText(/short and had no topic. Every two weeks might be enough/);
  fireEvent.click(card.getByRole('button', { name: 'Plan it so' }));
  expect(worker.sent).toMatchObject([{ type: 'row/patch', data: { fields: { rhythmDays: 14 } } }]);
});

test('crisis mode begins with what is filled in, and is taken back', async () => {
  const { worker, card } = await showPerson(rhythmView([2, 9, 16]));
  fireEvent.click(card.getByRole('button', { name: 'Crisis mode' }));
  fireEvent.click(card.getByRole('button', { name: 'Start' }));
  const fields = { crisisFrom: TODAY, crisisUntil: addCalendarDays(TODAY, 28), crisisRhythmDays: 3 };
  expect(worker.sent).toMatchObject([{ type: 'row/patch', data: { fields } }]);
  fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(worker.sent.at(-1)).toMatchObject({ data: { fields: { crisisUntil: null } } });
});

test('a last day before the first is told and not sent', async () => {
  const { worker, card } = await showPerson(rhythmView([2]));
  fireEvent.click(card.getByRole('button', { name: 'Crisis mode' }));
  fireEvent.input(card.getByLabelText('Until'), { target: { value: addCalendarDays(TODAY, -1) } });
  await card.findByText('The last day lies before the first.');
  expect(card.getByRole<HTMLButtonElement>('button', { name: 'Start' }).disabled).toBe(true);
  expect(worker.sent).toEqual([]);
});

test('while it lasts a strip says until when; its end can be taken back', async () => {
  const crisis = { crisisFrom: TODAY, crisisUntil: addCalendarDays(TODAY, 10), crisisRhythmDays: 1 };
  const { worker, card } = await showPerson(rhythmView([2], crisis));
  card.getByText(/Every day, while crisis mode lasts/);
  screen.getByText(/^Crisis mode until .* · ten minutes, three questions$/);
  await screen.findByText('10 minutes', { selector: 'dd' });
  fireEvent.click(screen.getByRole('button', { name: 'End now' }));
  expect(worker.sent).toMatchObject([{ data: { fields: { crisisFrom: null, crisisUntil: null } } }]);
  fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(worker.sent.at(-1)).toMatchObject({ data: { fields: crisis } });
});

function entry(id: string, relation: PersonRow['relation'], fields: Partial<PersonRow> = {}): PersonEntry {
  const rhythm = rhythmOf(Date.now(), [40], { relation, ...fields });
  return personEntry(id, { relation, next: null, rhythm });
}

test('for all who report to the user at once, with somebody left out; and the way out for all of them', async () => {
  location.hash = '#/people';
  const crisis = { crisisFrom: TODAY, crisisUntil: addCalendarDays(TODAY, 3), crisisRhythmDays: 1 };
  let people = [entry('Ana', 'report'), entry('Ben', 'report'), entry('Cem', 'report'), entry('Dana', 'peer')];
  const worker = show({ 'view/people': () => peopleView(people) });
  fireEvent.click(await screen.findByRole('button', { name: 'Crisis mode' }));
  const box = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name });
  expect(['Ana', 'Ben', 'Cem', 'Dana'].map((name) => box(name).checked)).toEqual([true, true, true, false]);
  fireEvent.click(box('Cem'));
  await waitFor(() => expect(box('All who report to me').checked).toBe(false));
  fireEvent.click(screen.getByRole('button', { name: 'Start' }));
  expect(worker.sent.map(({ data }) => (data as { id: string }).id)).toEqual(['Ana', 'Ben']);

  people = [entry('Ana', 'report', crisis), entry('Ben', 'report', crisis), entry('Cem', 'report')];
  worker.changed(['person']);
  await screen.findByText('Crisis mode with 2 people');
  fireEvent.click(screen.getByRole('button', { name: 'End for all' }));
  const ends = worker.sent.slice(-2).map(({ data }) => (data as { fields: object }).fields);
  expect(ends).toEqual([1, 2].map(() => ({ crisisFrom: null, crisisUntil: null, crisisRhythmDays: null })));
});

test('the list says who waits, and is silent on whom nothing was agreed with', async () => {
  location.hash = '#/people';
  show({ 'view/people': () => peopleView([entry('Ana', 'report'), entry('Dana', 'peer')]) });
  expect((await screen.findByRole('link', { name: /Ana/ })).textContent).toContain('More than a month');
  expect(screen.getByRole('link', { name: /Dana/ }).textContent).not.toMatch(/month|Time for/);
});
