import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

export const ROOT = new URL('../../', import.meta.url).pathname;

const SKIPPED = new Set(['node_modules', '.output', '.wxt', '.git', '.artifacts']);

/** Paths of all files below a folder, from the root, with forward slashes. */
export function filesBelow(folder: string, pattern = /./): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    if (SKIPPED.has(entry.name)) return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(path, pattern);
    return pattern.test(entry.name) ? [relative(ROOT, join(ROOT, path)).replaceAll('\\', '/')] : [];
  });
}

export function readSource(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** What a file imports: as written, static or dynamic. */
export function importsOf(path: string): string[] {
  const found = readSource(path).matchAll(/(?:\bfrom\s*|\bimport\s*\(\s*|\bimport\s+)['"]([^'"]+)['"]/g);
  return [...found].map((match) => match[1]!);
}
