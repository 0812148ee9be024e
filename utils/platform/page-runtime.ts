/**
 * The browser's `runtime` for code that lives in calendar pages. Without the polyfill: content scripts need two
 * properties that every browser has alike, and each kilobyte of theirs is read on every load of the page.
 */
interface PageRuntime {
  /** Gone once the extension was updated, disabled or removed. */
  readonly id: string | undefined;
  getURL(path: string): string;
}

interface Extension {
  runtime?: PageRuntime;
}

export function pageRuntime(): PageRuntime | undefined {
  const { browser, chrome } = globalThis as { browser?: Extension; chrome?: Extension };
  return (browser ?? chrome)?.runtime;
}
