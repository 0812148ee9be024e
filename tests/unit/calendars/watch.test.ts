import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { googlePicker } from '@/utils/calendars/google/picker';
import { googleReader } from '@/utils/calendars/google/reader';
import { watchCalendar } from '@/utils/calendars/watch';
import type { GoogleReading } from '@/utils/domain/calendar/page-reading';
import type { PageReport, SelectedReport } from '@/utils/domain/calendar/page-report';
import { understandGoogle } from '@/utils/readings/google/understand-page';
import { eventKey, pageOf, timedChip, weekGrid } from './google/page';

const id = eventKey('series1_20261123T130000Z');
const chip = timedChip(
  id,
  '2pm to 2:30pm, Ana / Maya 1:1, Maya Example, Accepted, No location, November 23, 2026',
  'Ana / Maya 1:1',
);

let stop: AbortController;
let pages: PageReport[];
let selected: SelectedReport[];
let document: Document;

/** A page under watch, with the globals that a content script has. */
function watch(main: string, body?: string) {
  const page = pageOf(main, body === undefined ? {} : { body });
  document = page.document;
  vi.stubGlobal('document', document);
  vi.stubGlobal('window', page.window);
  vi.stubGlobal('location', page.window.location);
  vi.stubGlobal('MutationObserver', page.window.MutationObserver);
  watchCalendar(
    googleReader,
    { now: () => googlePicker, bring: async () => googlePicker },
    {
      onPage: (reading) => pages.push(understandGoogle(reading as GoogleReading)),
      onComplete: (reading) => pages.push(understandGoogle(reading as GoogleReading)),
      onSelected: (report) => selected.push(report),
    },
    stop.signal,
  );
}

/** Only for what must not happen; a busy machine takes its time over what must. */
const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const PATIENCE = 15_000;
vi.setConfig({ testTimeout: 2 * PATIENCE });

/** Waits until so many have been told. */
const told = (list: unknown[], count: number) =>
  vi.waitFor(() => expect(list.length).toBeGreaterThanOrEqual(count), { timeout: PATIENCE });

/** Waits until a page has been told for good: until it changes, there is no reason to read it again. */
const settled = () => vi.waitFor(() => expect(pages.at(-1)?.range?.complete).toBe(true), { timeout: PATIENCE });

const counts = () => pages.map(({ events, range }) => [events.length, range?.complete]);

function click(selector: string) {
  const target = document.querySelector(selector);
  const { MouseEvent } = document.defaultView as unknown as { MouseEvent: typeof globalThis.MouseEvent };
  const event = new MouseEvent('click', { bubbles: true, cancelable: true });
  target?.dispatchEvent(event);
  return event;
}

beforeEach(() => {
  stop = new AbortController();
  pages = [];
  selected = [];
});

afterEach(() => {
  stop.abort();
  vi.unstubAllGlobals();
});

describe('watching a calendar page', () => {
  it('tells a page once, and again only when it has changed', async () => {
    watch(weekGrid({ 23: chip }));
    await settled();
    const before = pages.length;
    document.querySelector('[role="main"]')?.append(document.createElement('p'));
    await wait(600);
    expect(pages).toHaveLength(before);
    document.querySelector('[data-eventchip]')?.remove();
    await told(pages, before + 1);
    expect(counts().slice(before - 1, before + 1)).toEqual([
      [1, true],
      [0, false],
    ]);
  });

  it('calls a range complete only when the same events have stood in it for a while', async () => {
    watch(weekGrid({}));
    await told(pages, 1);
    expect(counts()[0]).toEqual([0, false]);
    document.querySelector('[data-column-index]')?.insertAdjacentHTML('beforeend', chip);
    await vi.waitFor(() => expect(counts().at(-1)).toEqual([1, true]), { timeout: PATIENCE });
    expect(counts().at(-2)).toEqual([1, false]);
  });

  it('makes one reading of a storm of mutations', async () => {
    const read = vi.spyOn(googleReader, 'readSteps');
    watch(weekGrid({ 23: chip }));
    await settled();
    read.mockClear();
    for (let i = 0; i < 2000; i += 1) document.body.setAttribute('style', `top: ${i}px`);
    await vi.waitFor(() => expect(read).toHaveBeenCalled(), { timeout: PATIENCE });
    await wait(500);
    expect(read).toHaveBeenCalledTimes(1);
    read.mockRestore();
  });

  it('is silent once stopped', async () => {
    watch(weekGrid({ 23: chip }));
    await told(pages, 1);
    const before = pages.length;
    stop.abort();
    document.querySelector('[data-eventchip]')?.remove();
    click('[data-eventid]');
    await wait(500);
    expect(pages).toHaveLength(before);
    expect(selected).toHaveLength(0);
  });

  it('says nothing of a page that is no calendar', async () => {
    watch('<p>Mail</p>', '');
    await wait(150);
    expect(pages).toHaveLength(0);
  });
});

describe('following what the user picks', () => {
  it('tells the chip at once and the popup when its people are there, and prevents nothing', async () => {
    watch(weekGrid({ 23: chip }));
    await told(pages, 1);
    const event = click('.I0UMhf span');
    expect(event.defaultPrevented).toBe(false);
    expect(selected).toMatchObject([
      { from: 'chip', event: { id, attendees: null }, account: 'maya.example@fernhill.example' },
    ]);
    const guest = (email: string) => `<div role="treeitem" data-email="${email}" aria-label="${email}"></div>`;
    const dialog = document.createElement('div');
    dialog.setAttribute('role', 'dialog');
    dialog.innerHTML = `<div id="xDetDlg" data-eventid="${id}"><div id="xDetDlgAtt">2 guests${guest('a@x.example')}${guest('b@x.example')}</div></div>`;
    document.body.append(dialog);
    await told(selected, 2);
    expect(selected.map(({ from }) => from)).toEqual(['chip', 'popup']);
    expect(selected[1]?.event.attendees).toHaveLength(2);
  });

  it('hears keys as well as the mouse, and leaves everything else alone', async () => {
    watch(weekGrid({ 23: chip }));
    await told(pages, 1);
    const { KeyboardEvent } = document.defaultView as unknown as { KeyboardEvent: typeof globalThis.KeyboardEvent };
    const press = (key: string) =>
      document.querySelector('[data-eventchip]')?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    press('j');
    click('[role="main"]');
    expect(selected).toHaveLength(0);
    press('Enter');
    expect(selected).toHaveLength(1);
  });
});
