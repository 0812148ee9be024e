import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerNudge } from '@/utils/services/nudges/answer-nudge';
import { retractNudges } from '@/utils/services/nudges/show-nudge';
import { shown } from './nudges/on-the-screen';
import { TestWorker } from './support/worker';

beforeEach(() => fakeBrowser.reset());

const NOW = '2026-11-23T09:00:00Z';

/** Tabs that stand open, and what becomes of them. */
function tabs(...urls: string[]) {
  const open = urls.map((url, at) => ({ id: at + 1, url, active: false }));
  fakeBrowser.tabs.query = (async ({ url }: { url: string[] }) =>
    open.filter((tab) => url.some((pattern) => tab.url.startsWith(pattern.replace('*', ''))))) as never;
  const update = vi.fn(async (id: number) => ({ id }));
  fakeBrowser.tabs.update = update as never;
  return update;
}

test('a calendar that is open is shown; its mail beside it is none', async () => {
  const update = tabs('https://outlook.office.com/mail/', 'https://outlook.office.com/calendar/view/day');
  await new TestWorker(NOW).ask('calendar/show', { calendar: 'outlook-work' }, 7);
  expect(update.mock.calls).toEqual([[2, { active: true }]]);
});

test.each([
  ['google', 'https://calendar.google.com/calendar/u/0/r/week'],
  ['outlook-work', 'https://outlook.office.com/calendar/view/week'],
  ['outlook-home', 'https://outlook.live.com/calendar/0/view/week'],
] as const)('with no %s calendar open, the tab that asks goes there', async (calendar, url) => {
  const update = tabs('https://example.com/calendar');
  await new TestWorker(NOW).ask('calendar/show', { calendar }, 7);
  expect(update.mock.calls).toEqual([[7, { active: true, url }]]);
});

test('a nudge can be seen before one comes, without being one: a click on it leads nowhere', async () => {
  const worker = new TestWorker(NOW);
  expect(await worker.ask('nudge/try')).toBe(true);
  const [trial] = shown();
  expect(trial!.title).toContain('Ben');
  await answerNudge(worker.alive, trial!.id, null);
  await retractNudges(worker.alive);
  expect(shown()).toHaveLength(1);
  fakeBrowser.notifications.create = (async () => {
    throw new Error('off');
  }) as never;
  expect(await worker.ask('nudge/try')).toBe(false);
});

test('who is both writes to people of unknown relation as to a peer', async () => {
  const worker = new TestWorker(NOW);
  await worker.ask('settings/patch', { role: 'both' });
  await worker.ask('person/create', { id: 'ben', name: 'Ben', relation: 'unknown' });
  expect((await worker.ask('view/ask', { personId: 'ben', minutes: null })).role).toBe('peer');
});
