// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DashboardScreen } from '@/components/dashboard/dashboard-screen';
import { DEFAULT_SETTINGS } from '@/utils/domain/settings/settings';
import type { ConcernView, FeedbackView } from '@/utils/domain/views/feedback-view';
import { NO_WORDS, type SuccessionSheet, type SuccessionView } from '@/utils/domain/views/succession-view';
import { chooseCover } from '@/utils/state/cover';
import { entry, NOW } from '../../domain/feedback/all-feedback-fixture';
import { fakePort } from '../../state/fake-port';

beforeEach(() => {
  location.hash = '#/people/ana/sheets';
});

afterEach(() => {
  cleanup();
  chooseCover('none');
});

const SHEET: SuccessionSheet = { ...NO_WORDS, pairId: 'pair-ana', changedAt: null };

const CONCERN: ConcernView = {
  ...{ id: 'late', behaviour: 'Comes late', impact: 'Others wait', nextStep: 'Ask why', reviewOn: null },
  ...{ due: false, closed: false, since: NOW, trail: [{ id: 't', at: NOW, text: 'We talked' }] },
};

interface Noted {
  view?: Partial<SuccessionView>;
  feedback?: FeedbackView[];
  concerns?: ConcernView[];
}

async function show({ view, feedback = [], concerns = [] }: Noted = {}) {
  const succession = { visibility: 'private', personId: 'ana', personName: 'Ana Novak', role: 'manager', ...view };
  const worker = fakePort({
    'view/settings': () => DEFAULT_SETTINGS,
    'view/succession': () => ({ sheet: SHEET, earlier: [], ...succession }),
    'view/feedback': () => ({ pairId: 'pair-ana', personName: 'Ana Novak', feedback, concerns }),
  });
  worker.hold();
  render(<DashboardScreen port={worker.port} requestAccess={() => undefined} />);
  await screen.findByRole('heading', { level: 1, name: 'Private sheets: Ana Novak' });
  await screen.findByRole('region', { name: 'Concern' });
  return worker;
}

const field = (name: string) => screen.getByRole<HTMLTextAreaElement>('textbox', { name });
const region = (name: string) => within(screen.getByRole('region', { name }));

test('says on top who sees it, and leads back to the person', async () => {
  await show();
  screen.getByText('Only you see this.');
  expect(screen.getByRole('link', { name: 'Overview' }).getAttribute('href')).toBe('#/people/ana');
  screen.getByText('Nothing written down yet');
});

test.each([
  ['manager', 'What Ana may be ready for', 'What is missing'],
  ['employee', 'What I want to be ready for', 'What I still need'],
  ['peer', 'What I want to be ready for', 'What I still need'],
] as const)('as %s the sheet is called by whose it is', async (role, heading, gap) => {
  await show({ view: { role } });
  screen.getByRole('heading', { level: 2, name: heading });
  expect(region(heading).getAllByRole('textbox')).toHaveLength(4);
  field(gap);
});

test('is kept as it is typed; whoever leaves a field changed may have the old words back', async () => {
  const worker = await show({ view: { sheet: { ...SHEET, readyFor: 'Shift lead', changedAt: NOW } } });
  const readyFor = field('Ready for what');
  fireEvent.focus(readyFor);
  fireEvent.input(readyFor, { target: { value: 'Team lead' } });
  await waitFor(() =>
    expect(worker.sent).toEqual([
      { type: 'succession/write', data: { pairId: 'pair-ana', fields: { readyFor: 'Team lead' } } },
    ]),
  );
  fireEvent.blur(readyFor);
  fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(worker.sent.at(-1)).toEqual({
    type: 'succession/write',
    data: { pairId: 'pair-ana', fields: { readyFor: 'Shift lead' } },
  });
  await waitFor(() => expect(readyFor.value).toBe('Shift lead'));
});

test('what is half typed when others come near is written down, with the pair it belongs to', async () => {
  const worker = await show();
  const gap = field('What is missing');
  gap.focus();
  fireEvent.input(gap, { target: { value: 'Half a thou' } });
  chooseCover('hidden');
  await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
  expect(worker.sent[0]).toEqual({
    type: 'succession/write',
    data: { pairId: 'pair-ana', fields: { gap: 'Half a thou' } },
  });
  expect(document.body.textContent).not.toMatch(/Ana Novak|Half a thou/);
});

test('leaving a field as it was says and writes nothing', async () => {
  const worker = await show({ view: { sheet: { ...SHEET, gap: 'Planning', changedAt: NOW } } });
  fireEvent.focus(field('What is missing'));
  fireEvent.blur(field('What is missing'));
  expect(worker.sent).toEqual([]);
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
});

test('sheets from before two people became one can still be read', async () => {
  await show({
    view: { earlier: [{ ...SHEET, pairId: 'pair-other', nextStep: 'Run the night shift', changedAt: NOW }] },
  });
  screen.getByText('From before two people became one');
  screen.getByText('Run the night shift');
});

test('a concern with its trail, and feedback, are worked where they stand', async () => {
  const worker = await show({ concerns: [CONCERN], feedback: [entry('calm', { state: 'draft' })] });
  region('Concern').getByText('We talked');
  const trail = region('Concern').getByRole('textbox', { name: 'Add what happened' });
  fireEvent.input(trail, { target: { value: 'Came on time' } });
  fireEvent.keyDown(trail, { key: 'Enter' });
  expect(worker.sent.at(-1)).toMatchObject({ data: { table: 'concern-entry', fields: { concernId: 'late' } } });
  fireEvent.click(screen.getByRole('button', { name: 'Write down a concern' }));
  fireEvent.input(region('Concern').getByRole('textbox', { name: 'What you see' }), { target: { value: 'Silent' } });
  fireEvent.click(region('Concern').getByRole('button', { name: 'Keep it' }));
  expect(worker.sent.at(-1)).toMatchObject({ data: { table: 'concern', fields: { behaviour: 'Silent' } } });
  fireEvent.click(region('Feedback').getByRole('button', { name: 'I said it' }));
  expect(worker.sent.at(-1)).toMatchObject({ data: { table: 'feedback', fields: { state: 'said' } } });
});

test('a concern that was half-written when others came near is there again; given up, it is gone', async () => {
  await show();
  const begin = () => fireEvent.click(screen.getByRole('button', { name: 'Write down a concern' }));
  begin();
  fireEvent.input(field('What you see'), { target: { value: 'Half a thou' } });
  chooseCover('hidden');
  await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
  chooseCover('none');
  await screen.findByRole('region', { name: 'Concern' });
  begin();
  expect(field('What you see').value).toBe('Half a thou');
  fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  begin();
  expect(field('What you see').value).toBe('');
});
