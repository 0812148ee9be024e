import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

type Manifest = Record<'host_permissions' | 'optional_host_permissions', string[]> & Record<string, unknown>;

/**
 * A copy of the built extension with a few lines of its manifest changed: a server of this machine has an address that
 * the real one may not read, and not even ask for.
 */
export function copyExtension(browser: 'chrome' | 'firefox', change: (manifest: Manifest) => Partial<Manifest>) {
  const { HALFHOUR_EXTENSION, HALFHOUR_EXTENSION_FIREFOX } = process.env;
  const built = (browser === 'chrome' ? HALFHOUR_EXTENSION : HALFHOUR_EXTENSION_FIREFOX) ?? `.output/${browser}-mv3`;
  const folder = mkdtempSync(join(tmpdir(), 'halfhour-copy-'));
  cpSync(built, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Manifest;
  writeFileSync(path, JSON.stringify({ ...manifest, ...change(manifest) }));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }) };
}

/** The copy for Chromium may read the host from the start: nobody can answer the browser's question there. */
export function copyWithHost(pattern: string) {
  return copyExtension('chrome', ({ host_permissions }) => ({ host_permissions: [...host_permissions, pattern] }));
}
