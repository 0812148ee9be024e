import { afterEach, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '@/utils/domain/settings/settings';
import type { Cover } from '@/utils/domain/views/cover';
import { chooseCover, cover, followCover } from '@/utils/state/cover';
import { createLiveView } from '@/utils/state/live-view';
import { fakePort } from './fake-port';

let stop: () => void = () => undefined;
afterEach(() => stop());

/** The worker and its setting; `chosen` is what other pages chose. */
function pageUnder(first: Cover) {
  const chosen = { cover: first };
  const worker = fakePort({
    'view/settings': () => ({ ...DEFAULT_SETTINGS, ...chosen }),
    'settings/patch': (fields: { cover: Cover }) => void Object.assign(chosen, fields),
  });
  stop = followCover(worker.port);
  return { ...worker, chosen };
}

const topics = [
  { id: 'a', visibility: 'shared', text: 'Budget' },
  { id: 'b', visibility: 'private', text: 'Salary' },
];

test('a page that opens under cover never draws what is private, whatever comes first', async () => {
  pageUnder('hidden');
  const live = createLiveView(async () => ({ topics }));
  const seen: string[] = [];
  live.shown.subscribe((view) => void seen.push(JSON.stringify(view)));
  await live.reload();
  expect(live.shown.value).toEqual({ topics: [topics[0]] });
  expect(seen.join()).not.toContain('Salary');
});

test('an answer that tells the cover is drawn without waiting for the settings', async () => {
  const worker = fakePort({ 'view/settings': () => new Promise(() => undefined) });
  stop = followCover(worker.port);
  const live = createLiveView(async () => ({ cover: 'presenting', topics, people: [{ name: 'Ben' }] }));
  await live.reload();
  expect(live.shown.value).toEqual({ cover: 'presenting', topics: [topics[0]], people: [] });
});

test('a key hides at once, before the worker knows, and its older word doesn’t show anything again', async () => {
  const { hold, release, changed, chosen } = pageUnder('none');
  const live = createLiveView(async () => ({ topics }));
  await live.reload();
  hold();
  chooseCover('hidden');
  expect(live.shown.value?.topics).toHaveLength(1);
  changed(['setting']);
  await Promise.resolve();
  expect(cover.value).toBe('hidden');
  release();
  await vi.waitFor(() => expect(chosen.cover).toBe('hidden'));
  expect(cover.value).toBe('hidden');
});

test('what another page chose is followed, and what is half-typed is written first', async () => {
  const { port, changed, chosen } = pageUnder('none');
  const flushed = vi.fn(() => expect(cover.value).toBe('none'));
  port.onLeave(flushed);
  chosen.cover = 'presenting';
  changed(['setting']);
  await vi.waitFor(() => expect(cover.value).toBe('presenting'));
  expect(flushed).toHaveBeenCalledOnce();
  chosen.cover = 'none';
  changed(['setting']);
  await vi.waitFor(() => expect(cover.value).toBe('none'));
  expect(flushed).toHaveBeenCalledOnce();
});

test('an edit under cover stays out of sight and is there when the cover goes', async () => {
  pageUnder('hidden');
  const live = createLiveView(async () => ({ topics }));
  await live.reload();
  const added = { id: 'c', visibility: 'private', text: 'Typed under cover' };
  live.edit(
    (view) => ({ topics: [...view.topics, added] }),
    () => new Promise(() => undefined),
  );
  expect(live.shown.value?.topics).toEqual([topics[0]]);
  chooseCover('none');
  expect(live.shown.value?.topics).toEqual([...topics, added]);
});
