import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { HalfhourError } from '@/utils/domain/errors';
import { Gate, type GateHandlers } from '@/utils/messaging/gate';

const OWN = 'chrome-extension://abcdef';
const CALENDAR = 'https://calendar.google.com';

const calendar = {
  id: 'abcdef',
  origin: CALENDAR,
  url: `${CALENDAR}/calendar/u/0/r/week?secret=1`,
  frameId: 0,
  tab: { id: 7 },
};
const panel = { id: 'abcdef', origin: OWN, url: `${OWN}/panel.html`, frameId: 5, tab: { id: 7 } };
const popup = { id: 'abcdef', origin: OWN, url: `${OWN}/popup.html` };

let handled: { type: string; data: unknown; sender: unknown }[];
let answers: () => unknown;

/** Handlers that note what came through. */
const noting = new Proxy(
  {},
  {
    get: (_, type: string) => async (data: unknown, sender: unknown) => {
      handled.push({ type, data, sender });
      return answers();
    },
  },
);
const gate = new Gate({ calendar: noting, ownPages: noting } as unknown as GateHandlers);

beforeEach(() => {
  handled = [];
  answers = () => 'answer';
  fakeBrowser.runtime.id = 'abcdef';
  fakeBrowser.runtime.getURL = vi.fn((path: string) => `${OWN}${path}`) as never;
});

test('a panel asks as an own page of its tab, a popup as one without', async () => {
  expect(await gate.answer('view/panel', undefined, panel)).toBe('answer');
  await gate.answer('view/popup', null, popup);
  expect(handled.map((one) => one.sender)).toEqual([
    { kind: 'own-page', tabId: 7, frameId: 5 },
    { kind: 'own-page', tabId: null, frameId: null },
  ]);
});

test('a calendar reports as its site and tab; its address comes without what is behind the path', async () => {
  await gate.answer('calendar/placement', undefined, calendar);
  expect(handled[0]!.sender).toEqual({
    kind: 'calendar',
    tabId: 7,
    site: 'google',
    url: `${CALENDAR}/calendar/u/0/r/week`,
  });
});

test.each([
  ['a content script that asks for the panel', 'view/panel', calendar],
  ['a content script that asks for the backup', 'backup/make', calendar],
  ['an own page that reports a calendar', 'calendar/placement', panel],
  ['another extension', 'view/panel', { ...panel, id: 'other' }],
  [
    'a content script of a page that is no calendar',
    'calendar/placement',
    { ...calendar, origin: 'https://evil.example', url: 'https://evil.example/' },
  ],
  ['a frame inside the calendar', 'calendar/placement', { ...calendar, frameId: 3 }],
  ['a calendar without a tab', 'calendar/placement', { ...calendar, tab: undefined }],
  [
    'a calendar over plain http',
    'calendar/placement',
    { ...calendar, origin: 'http://calendar.google.com', url: 'http://calendar.google.com/' },
  ],
  [
    'an address that only begins like a calendar',
    'calendar/placement',
    { ...calendar, origin: `${CALENDAR}.evil.example`, url: `${CALENDAR}.evil.example/` },
  ],
  ['an opaque frame of our own', 'view/panel', { ...panel, origin: 'null' }],
  ['a page that names our origin and is elsewhere', 'view/panel', { ...panel, url: `${CALENDAR}/x` }],
  ['nobody', 'view/panel', {}],
  ['a message that does not exist', 'constructor', calendar],
])('%s is refused', async (_, type, sender) => {
  await expect(gate.answer(type, undefined, sender)).rejects.toMatchObject({ code: 'not-allowed' });
  expect(handled).toEqual([]);
});

test('arguments that do not fit are refused before anyone sees them', async () => {
  for (const type of ['view/person', 'toString', 'note/write']) {
    await expect(gate.answer(type, { personId: { $gt: '' } }, panel)).rejects.toMatchObject({ code: 'bad-request' });
  }
  expect(handled).toEqual([]);
});

test('a failure crosses with its code and nothing else', async () => {
  answers = () => {
    throw new HalfhourError('storage-full', { cause: new Error('while writing "Ben seems tired"') });
  };
  const error = (await gate.answer('view/panel', undefined, panel).catch((one) => one)) as Error;
  expect(error).toMatchObject({ code: 'storage-full', message: 'storage-full' });
  expect([error.cause, error.stack]).toEqual([undefined, '']);
  answers = () => {
    throw Object.assign(new Error('Ben seems tired'), { code: 'ben@acme.example' });
  };
  const unknown = await gate.answer('view/panel', undefined, panel).catch((one) => one);
  expect(unknown).toMatchObject({ code: 'unknown', message: 'unknown' });
});
