import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Manifest extends Record<string, unknown> {
  host_permissions: string[];
}

/**
 * A copy of the built extension that may read one more host from the start: the browser's own question for it can't be
 * answered by a driver. `more`: what else its manifest says. Nothing but the manifest differs.
 */
export function copyWithHost(browser: 'chrome' | 'firefox', pattern: string, more: Record<string, unknown> = {}) {
  const { HALFHOUR_EXTENSION, HALFHOUR_EXTENSION_FIREFOX } = process.env;
  const built = (browser === 'chrome' ? HALFHOUR_EXTENSION : HALFHOUR_EXTENSION_FIREFOX) ?? `.output/${browser}-mv3`;
  const folder = mkdtempSync(join(tmpdir(), 'halfhour-copy-'));
  cpSync(built, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Manifest;
  const host_permissions = [...manifest.host_permissions, pattern];
  writeFileSync(path, JSON.stringify({ ...manifest, ...more, host_permissions }));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }) };
}
