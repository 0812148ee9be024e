/**
 * The browser's extension interface for code that lives in calendar pages. Without the polyfill: content scripts need a
 * few functions that every browser has alike, and each kilobyte of theirs is read on every load of the page.
 */
type Listener = (message: unknown, sender: unknown, respond: (answer: unknown) => void) => unknown;

interface PageRuntime {
  /** Gone once the extension was updated, disabled or removed. */
  readonly id: string | undefined;
  getURL(path: string): string;
  sendMessage(message: unknown): Promise<unknown>;
  onMessage: { addListener(listener: Listener): void; removeListener(listener: Listener): void };
}

interface Extension {
  runtime?: PageRuntime;
  i18n?: { getMessage(name: string): string };
}

function extension(): Extension | undefined {
  const { browser, chrome } = globalThis as { browser?: Extension; chrome?: Extension };
  return browser ?? chrome;
}

export function pageRuntime(): PageRuntime | undefined {
  return extension()?.runtime;
}

/**
 * A text of utils/i18n/locales without places to fill. The first one asked makes the page wait for the browser: ask
 * when it is needed, not while the page loads.
 */
export function pageText(key: string): string {
  return extension()?.i18n?.getMessage(key.replaceAll('.', '_')) ?? '';
}
