import type { BrowserContext, Page } from '@playwright/test';

/** All that a curious calendar page could notice of an extension, gathered from before its first script. */
export interface Heard {
  /** Window messages, and events that were made by a script. */
  events: string[];
  /** Elements that were put beside head and body, as the page can see them. */
  strangers: string[];
  /** Frames, scripts, styles and links that came from somewhere else than this origin. */
  foreign: string[];
  /** Timings, reports and policy violations that name an extension. */
  traces: string[];
  /** Calls of the page's own functions that it didn't make itself. */
  calls: string[];
}

declare global {
  interface Window {
    heard: Heard;
  }
}

/** Makes every page of the context listen. Call before the page is opened. */
export async function giveEars(context: BrowserContext): Promise<void> {
  await context.addInitScript(listen);
}

export function heard(page: Page): Promise<Heard> {
  return page.evaluate(() => window.heard);
}

/** Runs in the page's own world. */
function listen(): void {
  const all: Heard = { events: [], strangers: [], foreign: [], traces: [], calls: [] };
  window.heard = all;
  const isOurs = /-extension:/;

  const types = [window, document, Element.prototype].flatMap((target) => {
    const names: string[] = [];
    for (const name in target) if (name.startsWith('on')) names.push(name.slice(2));
    return names;
  });
  for (const type of new Set([...types, 'message', 'messageerror', 'securitypolicyviolation'])) {
    window.addEventListener(
      type,
      (event) => {
        const made = !event.isTrusted || event.type.startsWith('message');
        if (made) all.events.push(`${event.type} ${String((event as MessageEvent).data ?? '')}`);
        const { blockedURI, sourceFile } = event as SecurityPolicyViolationEvent;
        if (isOurs.test(`${blockedURI} ${sourceFile}`)) all.traces.push(`violation ${blockedURI} ${sourceFile}`);
      },
      true,
    );
  }

  for (const type of PerformanceObserver.supportedEntryTypes) {
    new PerformanceObserver((list) => {
      const told = JSON.stringify(list.getEntries());
      if (isOurs.test(told)) all.traces.push(told);
    }).observe({ type, buffered: true });
  }

  const root = () => document.documentElement;
  new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) {
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        if (target === root() && node !== document.head && node !== document.body) {
          all.strangers.push(node.outerHTML);
        }
        const address = node.getAttribute('src') ?? node.getAttribute('href') ?? '';
        if (isOurs.test(address)) all.foreign.push(node.outerHTML);
      }
    }
  }).observe(document, { childList: true, subtree: true });

  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (this: Element, init: ShadowRootInit) {
    all.calls.push(`attachShadow ${this.localName}`);
    return attach.call(this, init);
  };
  const create = document.createElement;
  document.createElement = function (this: Document, name: string, options?: ElementCreationOptions) {
    if (name === 'iframe') all.calls.push('createElement iframe');
    return create.call(this, name, options);
  } as typeof document.createElement;
}
