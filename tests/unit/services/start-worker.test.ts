import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { calendarMessenger } from '@/utils/messaging/calendar-messenger';
import { ownPagesMessenger } from '@/utils/messaging/own-pages-messenger';
import { CALENDAR_MESSAGES } from '@/utils/schema/calendar-messages';
import { OWN_PAGES_MESSAGES } from '@/utils/schema/own-pages-messages';
import { calendarHandlers } from '@/utils/services/calendar/calendar-handlers';
import { ownPageHandlers } from '@/utils/services/own-page-handlers';
import { repairHandlers } from '@/utils/services/repair/repair-handlers';
import { startWorker } from '@/utils/services/start-worker';
import { createContext } from '@/utils/services/worker-context';

const listening = { messages: 0 };

beforeEach(() => {
  fakeBrowser.reset();
  calendarMessenger.removeAllListeners();
  ownPagesMessenger.removeAllListeners();
  listening.messages = 0;
  const onMessage = { addListener: () => listening.messages++, removeListener: () => undefined };
  vi.stubGlobal('chrome', { runtime: { onMessage } });
  const access = { addListener: vi.fn(), removeListener: vi.fn() };
  fakeBrowser.permissions = { onRemoved: access, onAdded: access, contains: async () => true } as never;
  fakeBrowser.contextMenus = { onClicked: access, removeAll: async () => undefined, create: vi.fn() } as never;
  fakeBrowser.commands = { onCommand: access } as never;
  fakeBrowser.action.setBadgeText = vi.fn(async () => undefined) as never;
  fakeBrowser.scripting.executeScript = vi.fn(async () => []) as never;
  fakeBrowser.runtime.getManifest = () =>
    ({ content_scripts: [{ js: ['content-scripts/google.js'], matches: ['https://calendar.google.com/*'] }] }) as never;
  fakeBrowser.tabs.query = vi.fn(async () => [{ id: 3 }, { id: 4, discarded: true }]) as never;
});

const parts = { repair: repairHandlers, nudges: vi.fn() };

test('every listener is there before the first tick is over', () => {
  startWorker(parts);
  expect(listening.messages).toBeGreaterThan(0);
  expect(parts.nudges).toHaveBeenCalled();
  expect(fakeBrowser.runtime.onInstalled.hasListeners()).toBe(true);
  expect(fakeBrowser.runtime.onStartup.hasListeners()).toBe(true);
  expect(fakeBrowser.alarms.onAlarm.hasListeners()).toBe(true);
});

test('an update puts the content script into open calendars; a browser update does not', async () => {
  startWorker(parts);
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'chrome_update', temporary: false } as never);
  await vi.waitFor(async () => expect(await fakeBrowser.alarms.get('heartbeat')).toBeTruthy());
  expect(fakeBrowser.scripting.executeScript).not.toHaveBeenCalled();
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', temporary: false } as never);
  await vi.waitFor(() => expect(fakeBrowser.scripting.executeScript).toHaveBeenCalledTimes(1));
  expect(fakeBrowser.scripting.executeScript).toHaveBeenCalledWith({
    target: { tabId: 3 },
    files: ['content-scripts/google.js'],
  });
});

test('a heartbeat that beats already is left alone', async () => {
  await fakeBrowser.alarms.create('heartbeat', { periodInMinutes: 7 });
  startWorker(parts);
  await fakeBrowser.runtime.onStartup.trigger();
  await vi.waitFor(() => expect(fakeBrowser.action.setBadgeText).toHaveBeenCalled());
  expect((await fakeBrowser.alarms.get('heartbeat'))!.periodInMinutes).toBe(7);
});

test('every message has a check and a handler, and none is missing its other half', () => {
  const context = createContext({ databaseName: 'handlers' });
  expect(Object.keys(calendarHandlers(context)).sort()).toEqual(Object.keys(CALENDAR_MESSAGES).sort());
  const own = [...Object.keys(ownPageHandlers(context)), ...Object.keys(repairHandlers(context))];
  expect(own.sort()).toEqual(Object.keys(OWN_PAGES_MESSAGES).sort());
});
