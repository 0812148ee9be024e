import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ensureWords, hasWords } from '@/utils/i18n/spare-words';

const FILES: Record<string, object> = {
  en: { extName: { message: 'Halfhour' }, popup_more: { message: 'and $1 more for $$5' } },
  de: { extName: { message: 'Halfhour' }, popup_more: { message: 'und $1 weitere' } },
};

function extensionThatSays(message: string, language: string) {
  const i18n = { getMessage: () => message, getUILanguage: () => language };
  vi.stubGlobal('browser', undefined);
  vi.stubGlobal('chrome', { i18n, runtime: { getURL: (path: string) => `chrome-extension://id${path}` } });
}

const getMessage = (name: string, values?: string | string[]) =>
  (globalThis as unknown as { chrome: { i18n: { getMessage(...all: unknown[]): string } } }).chrome.i18n.getMessage(
    name,
    values,
  );

beforeEach(() => {
  const read = vi.fn(async (url: string) => ({ json: async () => FILES[/_locales\/(\w+)\//.exec(url)![1]!] }));
  vi.stubGlobal('fetch', read);
});
afterEach(() => vi.unstubAllGlobals());

test('where the browser has the words, nothing is read', async () => {
  extensionThatSays('Halfhour', 'en-US');
  await ensureWords();
  expect(fetch).not.toHaveBeenCalled();
});

test('a process that lost its words reads them from the extension’s own files', async () => {
  extensionThatSays('', 'de-AT');
  expect(hasWords()).toBe(false);
  await ensureWords();
  expect(hasWords()).toBe(true);
  expect(getMessage('popup_more', ['3'])).toBe('und 3 weitere');
  expect(getMessage('nobody_knows')).toBe('');
});

test('a language we don’t speak gets English', async () => {
  extensionThatSays('', 'fi');
  await ensureWords();
  expect(getMessage('popup_more', '3')).toBe('and 3 more for $5');
});
