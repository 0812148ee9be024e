import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Bench } from './measure';

const GOAL = 20 * 1024;

/** Read and compiled on every load of a calendar page. */
export const contentScriptSize: Bench = {
  name: 'content script size',
  run: async (extension) =>
    ['google-calendar', 'outlook'].map((name) => {
      const code = readFileSync(join(extension, 'content-scripts', `${name}.js`));
      return { name: `${name}.js, gzipped`, unit: 'B', goal: GOAL, runs: [gzipSync(code, { level: 9 }).length] };
    }),
};
