import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { filesBelow, ROOT, readSource } from '../support/source-files';

describe('permissions', () => {
  test('no more than the main job needs', () => {
    const config = readSource('wxt.config.ts');
    const permissions = /permissions: \[([^\]]*)\]/
      .exec(config)![1]!
      .match(/'(\w+)'/g)!
      .map((p) => p.slice(1, -1));
    const allowed = ['storage', 'unlimitedStorage', 'alarms', 'notifications', 'contextMenus', 'scripting'];
    expect(permissions.filter((permission) => !allowed.includes(permission))).toEqual([]);
  });

  test('no host but the calendars; another one is asked for when its address was pasted', () => {
    const config = readSource('wxt.config.ts');
    expect(/[^_]host_permissions: (.*),/.exec(config)![1]).toBe('calendarHosts');
    expect([...config.matchAll(/optional_\w+: .*,/g)].map(String)).toEqual([
      "optional_host_permissions: ['https://*/*'],",
    ]);
    const hosts = [...config.matchAll(/'https:\/\/([^/']+)\/\*'/g)]
      .map(([, host]) => host)
      .filter((host) => host !== '*');
    expect(hosts.filter((host) => !/^(calendar\.google\.com|outlook\..+)$/.test(host!))).toEqual([]);
  });
});

test('nothing in the product can reach the network but the one file that reads pasted calendar addresses', () => {
  const callers = ['utils', 'components', 'entrypoints']
    .flatMap((folder) => filesBelow(folder, /\.tsx?$/))
    // The first reads the extension's own files, where a browser lost them; the second is what is left.
    .filter((path) => !['utils/i18n/spare-words.ts', 'utils/services/feeds/fetch-feed.ts'].includes(path))
    .filter((path) =>
      /\b(fetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection)/.test(readSource(path)),
    );
  expect(callers).toEqual([]);
});

test('nothing in the product writes markup from text, or to the console', () => {
  const writers = ['utils', 'components', 'entrypoints']
    .flatMap((folder) => filesBelow(folder, /\.tsx?$/))
    .filter((path) =>
      /\.(innerHTML|outerHTML)\s*=|insertAdjacentHTML|\beval\(|new Function\(|console\./.test(readSource(path)),
    );
  expect(writers).toEqual([]);
});

test('file names are kebab-case and files stay small', () => {
  const sources = ['utils', 'components', 'entrypoints'].flatMap((folder) => filesBelow(folder, /\.tsx?$/));
  expect(sources.filter((path) => !/^[a-z0-9.-]+$/.test(path.split('/').pop()!))).toEqual([]);
  // Word tables are long by nature.
  const long = sources.filter(
    (path) => !/words|table|markers|i18n\/(questions|sample)/.test(path) && readSource(path).split('\n').length > 320,
  );
  expect(long).toEqual([]);
});

test('the front door stands', () => {
  for (const path of ['README.md', 'CONTRIBUTING.md', '.ci/run']) expect(existsSync(`${ROOT}${path}`), path).toBe(true);
});
