import { Window } from 'happy-dom';
import { beforeEach, expect, test, vi } from 'vitest';
import { onFirstSign } from '@/utils/calendar-page/first-sign';

let page: Document;
const act = vi.fn();

beforeEach(() => {
  page = new Window().document as unknown as Document;
  vi.stubGlobal('document', page);
  act.mockClear();
});

const sign = (type: string) => page.dispatchEvent(new (page.defaultView as never as typeof globalThis).Event(type));

test.each(['pointermove', 'pointerdown', 'keydown', 'focusin'])('%s tells that somebody is there, once', (type) => {
  onFirstSign(act, new AbortController().signal);
  expect(act).not.toHaveBeenCalled();
  sign(type);
  sign('keydown');
  expect(act).toHaveBeenCalledTimes(1);
});

test('nothing is heard on a page that was given up', () => {
  const over = new AbortController();
  onFirstSign(act, over.signal);
  over.abort();
  sign('pointermove');
  expect(act).not.toHaveBeenCalled();
});
