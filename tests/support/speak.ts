import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { parse } from 'yaml';

type Entry = string | { [key: string]: Entry };

function flatten(entries: { [key: string]: Entry }, prefix = ''): Map<string, string> {
  const messages = new Map<string, string>();
  for (const [key, value] of Object.entries(entries)) {
    if (typeof value === 'string') messages.set(prefix + key, value);
    else if (Object.keys(value).some((k) => /^(\d+|n)$/.test(k))) {
      messages.set(prefix + key, Object.values(value).join(' | '));
    } else for (const [k, v] of flatten(value, `${prefix}${key}_`)) messages.set(k, v);
  }
  return messages;
}

/** `fakeBrowser` has no messages: a locale answers, so that tests read what a person would. */
export function speak(locale: string): void {
  const path = resolve(import.meta.dirname, `../../utils/i18n/locales/${locale}.yml`);
  const words = flatten(parse(readFileSync(path, 'utf8')));
  fakeBrowser.i18n.getMessage = vi.fn((key: string, substitutions?: string | string[]) => {
    const values = [substitutions ?? []].flat();
    return (words.get(key) ?? '').replace(/\$(\d)/g, (_, n) => String(values[Number(n) - 1] ?? ''));
  }) as typeof fakeBrowser.i18n.getMessage;
}
