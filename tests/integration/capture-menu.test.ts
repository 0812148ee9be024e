import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { registerCaptureMenu } from '@/utils/services/captures/capture-menu';
import { TestWorker } from './support/worker';

interface Item {
  id: string;
  parentId?: string;
  title: string;
}

/** The browser's menu: it refuses what it has already, and outlives the worker. */
const menu = new Map<string, Item>();
let doubles = 0;
let click: (info: object, tab?: object) => void;
let openPopup: ReturnType<typeof vi.fn>;

beforeEach(() => {
  fakeBrowser.reset();
  menu.clear();
  doubles = 0;
  openPopup = vi.fn(async () => undefined);
  fakeBrowser.action.openPopup = openPopup as never;
  fakeBrowser.contextMenus = {
    onClicked: { addListener: (listener: typeof click) => (click = listener) },
    removeAll: async () => menu.clear(),
    create: (item: Item, done: () => void) => {
      if (menu.has(item.id)) doubles++;
      menu.set(item.id, item);
      setTimeout(done);
    },
  } as never;
});

/** A worker that lives as long as its story: its menu listens to its own commits. */
function start() {
  const worker = new TestWorker('2026-11-23T08:30:00Z');
  worker.dies = false;
  registerCaptureMenu(worker.alive);
  return worker;
}

const titles = () => [...menu.values()].map(({ title }) => title);
const addPerson = (worker: TestWorker, id: string, name: string) =>
  worker.ask('person/create', { id, name, relation: 'unknown' });

test('people come into the menu as they come to be known, and leave it when they are one person', async () => {
  const worker = start();
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' } as never);
  await vi.waitFor(() => expect(titles()).toEqual(['Keep for a one-on-one']));
  await addPerson(worker, 'person-ben-0000000', 'Ben');
  await addPerson(worker, 'person-eva-0000000', 'Eva');
  await vi.waitFor(() => expect(titles()).toEqual(['Talk about with…', 'Ben', 'Eva', 'Somebody else…']));
  await worker.ask('person/merge', { personId: 'person-eva-0000000', into: 'person-ben-0000000' });
  await vi.waitFor(() => expect(titles()).toEqual(['Talk about with…', 'Ben', 'Somebody else…']));
});

test('two starts at once make one menu', async () => {
  const worker = start();
  await addPerson(worker, 'person-ben-0000000', 'Ben');
  await Promise.all([
    fakeBrowser.runtime.onInstalled.trigger({ reason: 'update' } as never),
    fakeBrowser.runtime.onStartup.trigger(),
  ]);
  await vi.waitFor(() => expect(titles()).toEqual(['Talk about with…', 'Ben', 'Somebody else…']));
  expect(doubles).toBe(0);
});

test.each(['hidden', 'presenting'] as const)('while the screen is %s no name stands in the menu', async (cover) => {
  const worker = start();
  await addPerson(worker, 'person-ben-0000000', 'Ben');
  await vi.waitFor(() => expect(titles()).toContain('Ben'));
  await worker.ask('settings/patch', { cover });
  await vi.waitFor(() => expect(titles()).toEqual(['Keep for a one-on-one']));
  await worker.ask('settings/patch', { cover: 'none' });
  await vi.waitFor(() => expect(titles()).toContain('Ben'));
});

test('selected words are kept for whom they were picked, with their page and without its secrets', async () => {
  const worker = start();
  await addPerson(worker, 'person-ben-0000000', 'Ben');
  click({
    menuItemId: 'capture:person-ben-0000000',
    selectionText: ' Two\n words ',
    pageUrl: 'https://example.org/a?token=1#b',
  });
  await vi.waitFor(async () =>
    expect((await worker.ask('view/popup')).captures).toMatchObject([
      { kind: 'thought', text: 'Two words', source: 'https://example.org/a', personName: 'Ben' },
    ]),
  );
  expect(openPopup).not.toHaveBeenCalled();
  await vi.waitFor(async () => expect(await fakeBrowser.action.getBadgeText({})).toBe('✓'));
  expect(Object.keys(fakeBrowser.notifications.getAllCreateOptions())).toEqual([]);
  await vi.waitFor(async () => expect(await fakeBrowser.action.getBadgeText({})).toBe(''), { timeout: 5_000 });
});

test('for somebody else the popup is asked, where the browser opens it; the words are kept either way', async () => {
  const worker = start();
  openPopup.mockRejectedValue(new Error('no window'));
  click({ menuItemId: 'capture:', selectionText: 'Words', pageUrl: 'https://example.org/' });
  expect(openPopup).toHaveBeenCalledTimes(1);
  await vi.waitFor(async () =>
    expect((await worker.ask('view/popup')).captures).toMatchObject([{ text: 'Words', pairId: null }]),
  );
});

test('of a private window the address stays out; nothing selected keeps nothing; other menus are none of ours', async () => {
  const worker = start();
  const pageUrl = 'https://example.org/private';
  click({ menuItemId: 'capture:', selectionText: ' \n ', pageUrl });
  click({ menuItemId: 'of-another', selectionText: 'Not ours', pageUrl });
  click({ menuItemId: 'capture:nobody-of-this-id', selectionText: 'Words', pageUrl }, { incognito: true });
  await vi.waitFor(async () => expect((await worker.ask('view/popup')).captures).not.toEqual([]));
  expect((await worker.ask('view/popup')).captures).toMatchObject([{ text: 'Words', source: null, pairId: null }]);
});
