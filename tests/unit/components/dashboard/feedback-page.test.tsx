// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DashboardScreen } from '@/components/dashboard/dashboard-screen';
import { DEFAULT_SETTINGS } from '@/utils/domain/settings/settings';
import type { AllFeedbackView, FeedbackEntry } from '@/utils/domain/views/feedback-view';
import { chooseCover } from '@/utils/state/cover';
import { entry, person, view } from '../../domain/feedback/all-feedback-fixture';
import { fakePort } from '../../state/fake-port';

beforeEach(() => {
  location.hash = '#/feedback';
});

afterEach(() => {
  cleanup();
  chooseCover('none');
  vi.restoreAllMocks();
});

async function show(feedback: FeedbackEntry[] = [], fields: Partial<AllFeedbackView> = {}) {
  const worker = fakePort({
    'view/settings': () => DEFAULT_SETTINGS,
    'view/all-feedback': () => view(feedback, fields),
  });
  worker.hold();
  render(<DashboardScreen port={worker.port} requestAccess={() => undefined} />);
  await screen.findByRole('heading', { level: 1, name: 'Feedback' });
  await waitFor(() => expect(screen.queryByRole('status', { name: 'Loading' })).toBeNull());
  return worker;
}

const region = (name: string) => within(screen.getByRole('region', { name }));
const click = (name: string, inside = screen as Pick<typeof screen, 'getByRole'>) =>
  fireEvent.click(inside.getByRole('button', { name }));
const choose = (name: string, value: string) =>
  fireEvent.change(screen.getByRole('combobox', { name }), { target: { value } });
const write = (name: string, value: string) =>
  fireEvent.input(screen.getByRole('textbox', { name }), { target: { value } });

const OLD = entry('old', { state: 'draft', days: 9 });
const FRESH = entry('fresh', { state: 'draft', days: 1, personId: 'ben', kind: 'improve' });
const HEARD = entry('heard', { direction: 'received', days: 3 });

test('nobody there yet, and nothing written yet, say what the page is good for', async () => {
  await show([], { people: [] });
  screen.getByText('Nobody here yet');
  expect(screen.queryByRole('button', { name: 'Write feedback' })).toBeNull();
  cleanup();
  await show();
  screen.getByText('Nothing written down yet');
  expect(screen.queryByRole('table')).toBeNull();
});

test('drafts stand first, and those of a week or longer ask for one of three ways, each taken back', async () => {
  const worker = await show([OLD, FRESH, HEARD]);
  const drafts = region('Drafts');
  drafts.getByText('One draft has waited for a week or longer. Say it, schedule it, or let it go.');
  const [first] = drafts.getAllByRole('article');
  const old = within(first!);
  old.getByText('draft for 9 days');
  expect(old.getByRole('link', { name: 'For Ana Novak' }).getAttribute('href')).toBe('#/people/ana/sheets');
  click('Raise at the next 1:1', old);
  expect(worker.sent).toMatchObject([
    { type: 'row/create', data: { table: 'topic', visibility: 'private', fields: { pairId: 'pair-ana' } } },
  ]);
  await waitFor(() => region('On an agenda').getByText('What old is about'));
  click('I said it', region('On an agenda'));
  expect(worker.sent.at(-1)).toMatchObject({ type: 'row/patch', data: { fields: { state: 'said', saidIn: null } } });
  await waitFor(() => region('Said and heard').getByText('What old is about'));
  fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(worker.sent.at(-1)).toMatchObject({ data: { id: 'old', fields: { state: 'planned' } } });
  click('Let it go', region('Drafts'));
  await waitFor(() => expect(screen.queryByText('What fresh is about')).toBeNull());
  fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(worker.sent.at(-1)).toMatchObject({ data: { id: 'fresh', fields: { state: 'draft', stateAt: FRESH.at } } });
});

test('the list narrows by kind, way, state, person and words, and says how much is left', async () => {
  await show([OLD, FRESH, HEARD, entry('away', { personId: 'cy' })], {
    people: [person('ana'), person('ben'), person('cy', { putAway: true })],
  });
  const left = () => screen.queryAllByText(/^What .* is about$/).map((one) => one.textContent!.split(' ')[1]);
  expect(left()).toEqual(['old', 'fresh', 'heard']);
  for (const [name, value, expected] of [
    ['What kind of feedback', 'improve', ['fresh']],
    ['Given or received', 'received', ['heard']],
    ['What became of it', 'draft', ['old', 'fresh']],
    ['Where to look', 'ben', ['fresh']],
    ['Where to look', 'away', ['away']],
  ] as const) {
    const before = screen.getByRole<HTMLSelectElement>('combobox', { name }).value;
    choose(name, value);
    await waitFor(() => expect(left()).toEqual(expected));
    choose(name, before);
    await waitFor(() => expect(left()).toHaveLength(3));
  }
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'no such word' } });
  await screen.findByText('Nothing fits.');
  click('Show everything');
  await screen.findByText('3 things');
});

test('something new for anybody: a draft for somebody, or what one was told', async () => {
  const worker = await show([], { role: 'employee' });
  const [first] = buttonsOfPage();
  expect(first).toBe('Somebody told me something');
  click('Somebody told me something');
  choose('Person', 'ben');
  write('What Ben told you', 'Your questions help');
  click('Keep it');
  expect(worker.sent.at(-1)).toMatchObject({
    type: 'row/create',
    data: { table: 'feedback', fields: { pairId: 'pair-ben', direction: 'received', state: 'said' } },
  });
  await waitFor(() => region('Said and heard').getByText('Your questions help'));
  region('Said and heard').getByRole('link', { name: 'From Ben Ökafor' });
  click('Write feedback');
  choose('Person', 'ana');
  write('What you saw or heard', 'Clear minutes');
  click('Keep as a draft');
  await waitFor(() => region('Drafts').getByText('Clear minutes'));
});

function buttonsOfPage(): string[] {
  return within(screen.getByRole('main'))
    .getAllByRole('button')
    .map((button) => button.textContent!);
}

test('a message that asks for feedback, in the words of one’s role and tone, about what one likes', async () => {
  const copied: string[] = [];
  vi.stubGlobal('navigator', {
    ...navigator,
    clipboard: { writeText: async (text: string) => void copied.push(text) },
  });
  await show([], { people: [person('ana', { role: 'employee' })] });
  click('Ask for feedback');
  const message = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Your message' }).value;
  expect(message()).toMatch(/^Hi Ana,\n\nI want to get better at my work/);
  write('About what?', ' my minutes ');
  await waitFor(() => expect(message()).toMatch(/I am thinking of this in particular: my minutes$/));
  fireEvent.click(screen.getByRole('radio', { name: 'Short' }));
  await waitFor(() => expect(message()).toContain('Is there one thing I could do better?'));
  click('Copy');
  await waitFor(() => expect(copied).toEqual([message()]));
  vi.unstubAllGlobals();
});

test('by person it counts what went back and forth, and marks kindly who heard little', async () => {
  const praise = (personId: string, count: number) =>
    Array.from({ length: count }, (_, i) => entry(`${personId}${i}`, { personId }));
  const people = [person('ana'), person('ben'), person('cy')];
  await show([...praise('ana', 3), ...praise('ben', 3), HEARD], { people });
  const rows = within(screen.getByRole('table')).getAllByRole('row');
  expect(rows.slice(1).map((row) => [...row.children].map((cell) => cell.textContent))).toEqual([
    ['Ana Novak ', '3', '0', '1', '0', expect.stringContaining('Nov 26'), '0'],
    ['Ben Ökafor ', '3', '0', '0', '0', expect.stringContaining('Nov 26'), '0'],
    ['Cy Young look here', '0', '0', '0', '0', 'none yet', '0'],
  ]);
});

test('the list becomes a file whose name says that it is private, and names nobody', async () => {
  const files: { name: string; text: Promise<string> }[] = [];
  let blob: Blob | null = null;
  vi.spyOn(URL, 'createObjectURL').mockImplementation((made) => {
    blob = made as Blob;
    return 'blob:x';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    files.push({ name: this.download, text: blob!.text() });
  });
  await show([OLD, entry('formula', { behaviour: '=1+1' })]);
  click('Save as CSV: Feedback (private)');
  expect(files.map(({ name }) => name)).toEqual(['halfhour Feedback (private).csv']);
  const lines = (await files[0]!.text).split('\r\n');
  expect(lines).toHaveLength(4);
  expect(lines[1]).toMatch(/^"Ana Novak","Praise","Given","Drafts","2026-11-17",/);
  expect(lines[2]).toContain(`"'=1+1"`);
});

test('a long list is drawn in portions', async () => {
  await show(Array.from({ length: 95 }, (_, i) => entry(`n${i}`)));
  expect(screen.getAllByRole('article')).toHaveLength(40);
  click('Show 40 more');
  await waitFor(() => expect(screen.getAllByRole('article')).toHaveLength(80));
  click('Show 15 more');
  await waitFor(() => expect(screen.getAllByRole('article')).toHaveLength(95));
});

test.each(['hidden', 'presenting'] as const)('nothing of it is drawn while others look on: %s', async (cover) => {
  await show([OLD]);
  chooseCover(cover);
  await waitFor(() => expect(screen.queryByText(/What old is about|Ana Novak/)).toBeNull());
  expect(screen.queryByRole('heading', { level: 1, name: 'Feedback' })).toBeNull();
});
