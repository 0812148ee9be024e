// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DashboardScreen } from '@/components/dashboard/dashboard-screen';
import { DEFAULT_SETTINGS } from '@/utils/domain/settings/settings';
import type { ReviewQuery, ReviewView } from '@/utils/domain/views/review-view';
import { chooseCover } from '@/utils/state/cover';
import { fakePort } from '../../state/fake-port';
import { fakePopovers } from '../fake-popovers';

fakePopovers();

beforeEach(() => {
  location.hash = '#/people/person-ben/review';
});

afterEach(() => {
  cleanup();
  chooseCover('none');
});

const LINES = { a: 'Ben: Book the room', b: 'Ana: Write the plan' };

function sheet({ leaveOut }: ReviewQuery): ReviewView {
  const kept = !leaveOut.parts.includes('done');
  const lines = Object.entries(LINES).map(([id, text]) => ({
    ...{ id, text, mark: 'done' as const, rows: 1 },
    kept: !leaveOut.lines.includes(id),
  }));
  return {
    ...{ personId: 'person-ben', personName: 'Ben Okafor', title: 'Our 1:1s: Ben Okafor', facts: ['Peers', '3 of 4'] },
    sections: [{ part: 'done', heading: 'Done', kept, lines: kept ? lines : [], more: kept ? 'and 7 more' : null }],
    ...{ document: { title: '', blocks: [] }, markdown: '# Ours\n', html: '<h1>Ours</h1>', plain: 'Ours' },
    fileName: 'halfhour-ben-review.md',
  };
}

async function show(answer: (query: ReviewQuery) => ReviewView = sheet) {
  const asked: ReviewQuery[] = [];
  const worker = fakePort({
    'view/settings': () => DEFAULT_SETTINGS,
    'view/feeds': () => ({ feeds: [] }),
    'view/review': (query: ReviewQuery) => {
      asked.push(query);
      return answer(query);
    },
  });
  render(<DashboardScreen port={worker.port} requestAccess={() => undefined} />);
  await screen.findByRole('heading', { level: 1, name: 'Review sheet: Ben Okafor' });
  return { worker, asked };
}

const paper = () => within(screen.getByRole('region', { name: 'The sheet, as it is printed' }));

test('the sheet is looked at first, and says what is never on it', async () => {
  await show();
  paper().getByText('Peers · 3 of 4');
  paper().getByText('and 7 more');
  screen.getByText(/It never holds notes and topics for you alone, ratings, growth, feedback and praise, or concerns/);
});

test('a line and a part are left out and had back; the line stays in sight, and is not printed', async () => {
  const { asked } = await show();
  fireEvent.click(paper().getByRole('button', { name: `Leave out: ${LINES.a}` }));
  const line = async (kept: string) =>
    waitFor(() => expect(paper().getByText(LINES.a).closest('li')!.dataset.kept).toBe(kept));
  await line('false');
  expect(asked.at(-1)!.leaveOut).toEqual({ parts: [], lines: ['a'] });
  fireEvent.click(paper().getByRole('button', { name: `Put back: ${LINES.a}` }));
  await line('true');
  fireEvent.click(paper().getByRole('button', { name: 'Leave out: Done' }));
  await waitFor(() => expect(paper().queryByText(LINES.b)).toBeNull());
  fireEvent.click(paper().getByRole('button', { name: 'Put back: Done' }));
  await paper().findByText(LINES.b);
});

test('the span is remembered; one that has its ends swapped is not asked for', async () => {
  const { worker, asked } = await show();
  const days = ({ days: { first, last } }: ReviewQuery) => (Date.parse(last) - Date.parse(first)) / 86_400_000 + 1;
  expect(days(asked[0]!)).toBe(182);
  fireEvent.click(screen.getByRole('radio', { name: '1 year' }));
  await waitFor(() => expect(days(asked.at(-1)!)).toBe(364));
  expect(worker.sent).toContainEqual({ type: 'settings/patch', data: { reviewSpan: 'year' } });
  fireEvent.click(screen.getByRole('radio', { name: 'Own dates' }));
  const from = await screen.findByLabelText('From');
  const before = asked.length;
  fireEvent.input(from, { target: { value: '2099-01-01' } });
  await screen.findByText('The first day lies after the last one.');
  expect(asked).toHaveLength(before);
});

test('it prints under its own name, and is copied and saved as it stands', async () => {
  await show();
  const names: string[] = [];
  vi.stubGlobal('print', () => names.push(document.title));
  const usual = document.title;
  fireEvent.click(screen.getByRole('button', { name: 'Print or save as PDF' }));
  await waitFor(() => expect(names).toEqual(['Our 1:1s: Ben Okafor']));
  expect(document.title).toBe(usual);

  const written: string[] = [];
  vi.stubGlobal(
    'ClipboardItem',
    class {
      data: Record<string, Blob>;
      constructor(data: Record<string, Blob>) {
        this.data = data;
      }
    },
  );
  const write = async ([item]: { data: Record<string, Blob> }[]) => {
    for (const blob of Object.values(item!.data)) written.push(await blob.text());
  };
  vi.stubGlobal('navigator', { ...navigator, language: 'en', clipboard: { write } });
  fireEvent.click(screen.getByRole('button', { name: 'Copy' }));
  await screen.findByText('Copied. Paste it where you like.');
  expect(written.toSorted()).toEqual(['<h1>Ours</h1>', 'Ours']);
  vi.unstubAllGlobals();

  let saved = '';
  URL.createObjectURL = () => 'blob:x';
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    saved = this.download;
  };
  fireEvent.click(screen.getByRole('button', { name: 'Save as Markdown' }));
  await waitFor(() => expect(saved).toBe('halfhour-ben-review.md'));
});

test('with nothing shared there is a word for it and nothing to print', async () => {
  await show((query) => ({ ...sheet(query), sections: [] }));
  screen.getByText('Nothing shared in this time');
  expect(screen.queryByRole('button', { name: /Print/ })).toBeNull();
});

test('what both know stays while private things are hidden; a shared screen shows nobody', async () => {
  await show();
  chooseCover('hidden');
  await waitFor(() => expect(paper().getByText(LINES.a)).toBeTruthy());
  chooseCover('presenting');
  await waitFor(() => expect(document.body.textContent).not.toContain('Ben'));
});
