// @vitest-environment happy-dom

import { afterEach, describe, expect, it, vi } from 'vitest';
import { createKeys } from '@/components/shared/keys';

let stop = () => {};
afterEach(() => {
  stop();
  document.body.innerHTML = '';
});

function screen() {
  const keys = createKeys();
  stop = keys.listen(document);
  return keys;
}

function press(key: string, target: Element = document.body, init: KeyboardEventInit = {}) {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init });
  target.dispatchEvent(event);
  return event;
}

describe('single keys', () => {
  it('wait while a dialog is open, save those that can’t wait', () => {
    const [run, hide] = [vi.fn(), vi.fn()];
    const keys = screen();
    keys.add({ key: 't', name: 'Add a topic', run });
    keys.add({ key: 'h', name: 'Hide', run: hide, always: true });
    document.body.innerHTML = '<dialog open></dialog><input>';
    press('t');
    press('h');
    press('h', document.querySelector('input')!);
    expect([run.mock.calls.length, hide.mock.calls.length]).toEqual([0, 1]);
  });

  it('run what they name, and nothing once their part is gone', () => {
    const run = vi.fn();
    const gone = screen().add({ key: 't', name: 'Add a topic', run });
    expect(press('t').defaultPrevented).toBe(true);
    gone();
    expect(press('t').defaultPrevented).toBe(false);
    expect(run).toHaveBeenCalledTimes(1);
  });

  it.each(['<input>', '<textarea></textarea>', '<div contenteditable="true">a</div>', '<select></select>'])(
    'are letters in %s',
    (html) => {
      const run = vi.fn();
      screen().add({ key: 't', name: 'Add a topic', run });
      document.body.innerHTML = html;
      press('t', document.body.firstElementChild!);
      expect(run).not.toHaveBeenCalled();
    },
  );

  it.each([{ ctrlKey: true }, { metaKey: true }, { altKey: true }, { isComposing: true }])(
    'are left alone with %o',
    (init) => {
      const run = vi.fn();
      screen().add({ key: 't', name: 'Add a topic', run });
      press('t', document.body, init);
      expect(run).not.toHaveBeenCalled();
    },
  );

  it('wait while a dialog is open', () => {
    const run = vi.fn();
    screen().add({ key: 't', name: 'Add a topic', run });
    document.body.innerHTML = '<dialog open></dialog>';
    press('t');
    expect(run).not.toHaveBeenCalled();
  });

  it('belong to the newest part that wants them; the help names each once', () => {
    const keys = screen();
    const [older, newer] = [vi.fn(), vi.fn()];
    keys.add({ key: 't', name: 'Older', run: older });
    const gone = keys.add({ key: 't', name: 'Newer', run: newer });
    press('t');
    expect(keys.list().map(({ name }) => name)).toEqual(['Newer']);
    gone();
    press('t');
    expect([older.mock.calls.length, newer.mock.calls.length]).toEqual([1, 1]);
  });
});
