import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const bundles = new Map<string, Promise<string>>();

/** The page script of a stand-in as one classic script that defines `standInPage`; made once per process. */
export function bundlePage(entry: string): Promise<string> {
  const made = bundles.get(entry) ?? bundle(entry);
  bundles.set(entry, made);
  return made;
}

async function bundle(entry: string): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    resolve: { alias: { '@': root } },
    build: {
      write: false,
      minify: false,
      target: 'es2023',
      lib: { entry, formats: ['iife'], name: 'standInPage', fileName: 'page' },
    },
  });
  const output = [result].flat()[0] as Rolldown.RolldownOutput;
  return output.output[0].code;
}
