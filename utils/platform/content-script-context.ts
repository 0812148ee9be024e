/**
 * Stands in for WXT's context of a content script (wxt.config.ts maps its path here). WXT's own one tells the page
 * the extension's id, by a window message and a named document event, so that older scripts can hear of newer ones:
 * any page could listen. This one says nothing to the page. An older script notices by itself that its extension is
 * gone (`isValid`), because the browser takes `runtime.id` away.
 */
import { pageRuntime } from './page-runtime';

export class ContentScriptContext {
  readonly #abort = new AbortController();

  get signal(): AbortSignal {
    return this.#abort.signal;
  }

  /** False once the extension was updated, disabled or removed; then `signal` aborts. */
  get isValid(): boolean {
    if (!pageRuntime()?.id) this.#abort.abort();
    return !this.signal.aborted;
  }

  /** Whether a call failed because the extension is gone. */
  get isInvalid(): boolean {
    return !this.isValid;
  }
}
