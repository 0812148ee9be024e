import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Bench, Measure } from './measure';

const GOAL = 20 * 1024;

/** The first two are read and compiled on every load of their pages, the others when somebody is there. */
export const contentScriptSize: Bench = {
  name: 'content script size',
  run: async (extension) => {
    const line = (path: string, goal: number | null): Measure => {
      const code = readFileSync(join(extension, path));
      return { name: `${path}, gzipped`, unit: 'B', goal, runs: [gzipSync(code, { level: 9 }).length] };
    };
    return [
      line('content-scripts/google-calendar.js', GOAL),
      line('content-scripts/outlook.js', GOAL),
      line('google-picker.js', null),
      line('outlook-picker.js', null),
      line('panel-frame.js', null),
    ];
  },
};
