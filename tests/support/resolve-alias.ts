import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';

/** Lets Node run the project's own TypeScript: `@/` is the root, and imports may leave out `.ts`. */
const root = new URL('../../', import.meta.url);

registerHooks({
  resolve(specifier, context, next) {
    const own =
      specifier.startsWith('@/') || (/^\.{1,2}\//.test(specifier) && context.parentURL?.startsWith(root.href));
    if (!own || context.parentURL?.includes('/node_modules/')) return next(specifier, context);
    const url = specifier.startsWith('@/') ? new URL(specifier.slice(2), root) : new URL(specifier, context.parentURL);
    const withEnding = ['', '.ts', '.tsx'].map((ending) => new URL(url.href + ending));
    const found = withEnding.find(
      (candidate) => /\.\w+$/.test(candidate.pathname) && existsSync(fileURLToPath(candidate)),
    );
    return next((found ?? url).href, context);
  },
});
