import { resolve } from 'node:path';
import { build } from 'wxt';

/** Builds for Chromium into a folder of the bench's own, so that a build in progress elsewhere is never measured. */
export async function buildExtension(): Promise<string> {
  const outDir = '.artifacts/bench';
  await build({ browser: 'chrome', outDir, logger: SILENT });
  return resolve(outDir, 'chrome-mv3');
}

const nothing = () => undefined;
const SILENT = {
  debug: nothing,
  log: nothing,
  info: nothing,
  warn: nothing,
  success: nothing,
  error: console.error,
  fatal: console.error,
  level: 0,
};
