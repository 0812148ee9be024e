import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';

const root = fileURLToPath(new URL('../../../', import.meta.url));

let made: Promise<string> | undefined;

/** The adapters as one classic script that defines `halfhour`, made once per process. */
export function bundleAdapters(): Promise<string> {
  made ??= bundle();
  return made;
}

/** Built as the extension's own content script is. */
async function bundle(): Promise<string> {
  const entry = fileURLToPath(new URL('./in-page.ts', import.meta.url));
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    resolve: { alias: { '@': root.replace(/[\\/]$/, '') } },
    build: {
      write: false,
      minify: false,
      target: 'es2023',
      lib: { entry, formats: ['iife'], name: 'halfhour', fileName: 'adapters' },
    },
  });
  const output = [result].flat()[0] as Rolldown.RolldownOutput;
  // `var` at the top of an evaluated script stays in the world; a bundler may write `const` one day.
  return `${output.output[0].code}\nglobalThis.halfhour = halfhour;`;
}
