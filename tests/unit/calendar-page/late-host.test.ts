import { beforeEach, expect, test, vi } from 'vitest';
import { lateHost } from '@/utils/calendar-page/late-host';
import { offerHostMaker } from '@/utils/panel-host/host-maker';
import type { PanelHost, PanelHostOptions } from '@/utils/panel-host/panel-host';

/** The frame's script, as the worker puts it into the page; what became of the frame is written down. */
const story: string[] = [];
let isReachable = true;
const sendMessage = vi.fn(async ({ type }: { type: string }) => {
  if (!isReachable) throw new Error('gone');
  story.push(type);
  offerHostMaker(makeHost);
  return {};
});

function makeHost({ placement }: PanelHostOptions): PanelHost {
  story.push(`made ${placement.side}`);
  const names = ['prepare', 'show', 'hide', 'takeFocus', 'showTab', 'setDark', 'swap', 'place', 'keepClear'];
  const methods = names.map((name) => {
    return [name, (value?: unknown) => void story.push(value === undefined ? name : `${name} ${value}`)];
  });
  return { ...Object.fromEntries(methods), isOpen: true } as PanelHost;
}

function host(signal = new AbortController().signal) {
  const labels = () => ({ panel: '', open: '', resize: '' });
  return lateHost({ url: '', placement: { side: 'right', width: 380 }, labels, onPlaced: () => undefined, signal });
}

/** Whatever was set going is over: nothing here takes longer than promises do. */
const settled = () => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => {
  story.length = 0;
  isReachable = true;
  vi.stubGlobal('browser', { runtime: { id: 'own', sendMessage } });
});

test('a page on which nothing is wanted never asks for the frame', async () => {
  const late = host();
  late.setDark(true);
  late.hide();
  late.keepClear({} as DOMRect);
  await settled();
  expect(story).toEqual([]);
  expect(late.isOpen).toBe(false);
});

test('what was asked before the frame is there happens after it came, in order, where it should stand', async () => {
  const late = host();
  late.prepare();
  late.show();
  late.place({ side: 'left', width: 400 });
  late.setDark(true);
  const whole = ['calendar/frame', 'made left', 'setDark true', 'prepare', 'show'];
  await vi.waitFor(() => expect(story).toEqual(whole));
  late.hide();
  late.takeFocus();
  expect(story.slice(5)).toEqual(['hide', 'takeFocus']);
});

test('a worker that could not be reached is asked again the next time', async () => {
  const late = host();
  isReachable = false;
  late.show();
  await settled();
  isReachable = true;
  late.show();
  await settled();
  expect(story).toEqual(['calendar/frame', 'made right', 'setDark false', 'show']);
});

test('a page that was given up meanwhile gets no frame', async () => {
  const over = new AbortController();
  const late = host(over.signal);
  late.show();
  over.abort();
  await settled();
  expect(story).toEqual(['calendar/frame']);
});
