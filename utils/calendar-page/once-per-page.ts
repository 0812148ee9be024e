import type { ContentScriptContext } from '@/utils/platform/content-script-context';

/** Content scripts of one extension share a world in each page, and this in it; the page has none of it. */
const world = globalThis as typeof globalThis & { halfhourRuns?: ContentScriptContext };

/**
 * True when no other run of this extension stands on the page, which is this one's from then on. A tab that opens
 * while the extension is installed gets the script twice: from the manifest, and from the worker that puts it into
 * open tabs. Two panels would lie on each other, and clicks would go to the wrong one.
 */
export function isOnlyRun(context: ContentScriptContext): boolean {
  if (world.halfhourRuns?.isValid) return false;
  world.halfhourRuns = context;
  return true;
}
