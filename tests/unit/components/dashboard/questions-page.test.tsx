// @vitest-environment happy-dom

import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DashboardScreen } from '@/components/dashboard/dashboard-screen';
import { DEFAULT_SETTINGS } from '@/utils/domain/settings/settings';
import { DAY_MS } from '@/utils/domain/time/lengths';
import type { QuestionBankView } from '@/utils/domain/views/question-bank-view';
import { ENGLISH } from '@/utils/i18n/questions/en';
import { fakePort } from '../../state/fake-port';
import { fakePopovers } from '../fake-popovers';

fakePopovers();
configure({ asyncUtilTimeout: 10_000 });

beforeEach(() => {
  location.hash = '#/questions';
});

afterEach(() => {
  cleanup();
});

const mine = {
  ...{ id: 'mine', text: 'Who brings the cake?', asker: 'employee' as const, theme: 'team' as const },
  ...{ stage: 'new' as const, field: null, tone: 'light' as const, visibility: 'private' as const },
};

async function show(view: Partial<QuestionBankView> = {}) {
  const worker = fakePort({
    'view/settings': () => ({ ...DEFAULT_SETTINGS, welcomed: true }),
    'view/question-bank': () => ({ asker: null, offered: [], own: [mine], asked: [], ...view }),
  });
  render(<DashboardScreen port={worker.port} requestAccess={() => undefined} />);
  await screen.findByRole('heading', { level: 1, name: 'Questions to ask' });
  await screen.findByText(ENGLISH['manager-week-felt']);
  worker.hold();
  return worker;
}

test('the page has the whole bank, one’s own questions on top with all that is said of them', async () => {
  const asked = [
    { key: 'mine', at: Date.now() - 1_000, personName: 'Ben', visibility: 'private' as const },
    { key: 'mentor-fun-lately', at: Date.now() - 9 * DAY_MS, personName: 'Ana', visibility: 'private' as const },
  ];
  await show({ asked });
  const own = within(screen.getByRole('region', { name: 'Your own questions' }));
  expect(own.getByRole('listitem').textContent).toMatch(
    /^Who brings the cake\?Team and organisation · An employee · Light · New in the role · asked .?Ben.? today$/,
  );
  await screen.findByText(/^A mentor · Light · asked .?Ana.? 9 days ago$/);
  await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(Object.keys(ENGLISH).length + 1));
});

test('it is narrowed by who asks', async () => {
  await show();
  fireEvent.change(screen.getByRole('combobox', { name: 'Who asks' }), { target: { value: 'skip-level' } });
  await waitFor(() => expect(screen.queryByText(ENGLISH['manager-week-felt'])).toBeNull());
  await screen.findByText(ENGLISH['skip-pace']);
  expect(screen.queryByText('Who brings the cake?')).toBeNull();
});

test('a question is written with all its tags, changed, deleted and had back', async () => {
  const worker = await show({ own: [] });
  expect(screen.queryByRole('region', { name: 'Your own questions' })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Write your own' }));
  const form = within(screen.getByRole('region', { name: 'Your own questions' }));
  expect(form.getByRole('button', { name: 'Keep it' })).toHaveProperty('disabled', true);
  fireEvent.input(form.getByRole('textbox', { name: 'Your question' }), { target: { value: 'And the cake?' } });
  const choose = (name: string, value: string) =>
    fireEvent.change(form.getByRole('combobox', { name, hidden: true }), { target: { value } });
  choose('Theme', 'belonging');
  choose('Tone', 'deep');
  choose('Who asks', 'mentor');
  choose('Stage', 'senior');
  choose('Field of work', 'grocery');
  // Once chosen, the words don't change the theme any more.
  fireEvent.input(form.getByRole('textbox', { name: 'Your question' }), { target: { value: 'And the holiday?' } });
  fireEvent.click(form.getByRole('button', { name: 'Keep it' }));
  await screen.findByText('And the holiday?');
  expect(worker.sent).toMatchObject([
    {
      type: 'row/create',
      data: {
        table: 'question',
        fields: {
          ...{ text: 'And the holiday?', theme: 'belonging', tone: 'deep' },
          ...{ asker: 'mentor', stage: 'senior', field: 'grocery' },
        },
      },
    },
  ]);
  fireEvent.click(screen.getByRole('button', { name: /^More about .*holiday/ }));
  fireEvent.click(await screen.findByRole('menuitem', { name: 'Delete' }));
  await waitFor(() => expect(screen.queryByText('And the holiday?')).toBeNull());
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await screen.findByText('And the holiday?');
});
