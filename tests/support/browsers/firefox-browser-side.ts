import type { Browser } from 'puppeteer-core';

/** What can be done to Firefox itself, beside its pages. */
export interface BrowserSide {
  /** Sets a preference of the running browser. */
  prefer(name: string, value: string | number | boolean): Promise<void>;
  /** `running`, `stopped` or on the way between. */
  background(): Promise<string>;
  /** Ends the extension's event page at once, whatever it is about to do. */
  suspendBackground(): Promise<void>;
  /** Titles of the notifications that stand on the screen. Firefox draws them itself: see `alerts.useSystemBackend`. */
  notifications(): Promise<string[]>;
  /** A person's click on the body of a notification. */
  clickNotification(title: string): Promise<void>;
  /** Someone selects text on a page and picks an item of the menu. */
  clickMenuItem(click: { menuItemId: string; selectionText: string; pageUrl: string }): Promise<void>;
  /** Takes away what the extension may read, as the switches in about:addons do. */
  takeAwayHosts(): Promise<void>;
}

/** Runs in the browser's own window: clicks where the title of a notification is written. */
const CLICK = `(title) => {
  const isIt = ({ document }) => document.getElementById('alertTitleLabel').value === title;
  const window = [...Services.wm.getEnumerator('alert:alert')].find(isIt);
  const { left, top, width, height } = window.document.getElementById('alertTitleLabel').getBoundingClientRect();
  for (const type of ['mousemove', 'mousedown', 'mouseup']) {
    window.synthesizeMouseEvent(type, left + width / 2, top + height / 2, { button: 0, clickCount: 1 }, {});
  }
}`;

/** Runs in the browser's own window. */
const TAKE_AWAY_HOSTS = `async (extension) => {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const origins = extension.policy.allowedOrigins.patterns.map(({ pattern }) => pattern);
  await ExtensionPermissions.remove(extension.id, { permissions: [], origins, data_collection: [] }, extension);
}`;

interface Connection {
  send(method: string, parameters: object): Promise<{ result: Record<string, unknown> }>;
}

/** Needs `--remote-allow-system-access`: only then may a driver run words in the browser's own window. */
export async function openBrowserSide(browser: Browser, addOn: string): Promise<BrowserSide> {
  const { connection } = browser as unknown as { connection: Connection };
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const [window] = result.contexts as { context: string }[];

  async function run(expression: string): Promise<unknown> {
    const answer = await connection.send('script.evaluate', {
      expression,
      target: { context: window?.context },
      awaitPromise: true,
    });
    if (answer.result.type === 'exception') throw new Error(JSON.stringify(answer.result.exceptionDetails));
    return (answer.result.result as { value?: unknown }).value;
  }

  const extension = `WebExtensionPolicy.getByID(${JSON.stringify(addOn)}).extension`;
  const setters = { string: 'setStringPref', number: 'setIntPref', boolean: 'setBoolPref' } as Record<string, string>;
  return {
    async prefer(name, value) {
      await run(`Services.prefs.${setters[typeof value]}(${JSON.stringify(name)}, ${JSON.stringify(value)})`);
    },
    background: async () => String(await run(`${extension}.backgroundState`)),
    async suspendBackground() {
      await run(`${extension}.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })`);
    },
    async notifications() {
      const titles = `[...Services.wm.getEnumerator('alert:alert')].map(({ document }) =>
        document.getElementById('alertTitleLabel')?.value ?? '')`;
      return JSON.parse(String(await run(`JSON.stringify(${titles})`))) as string[];
    },
    async clickNotification(title) {
      await run(`(${CLICK})(${JSON.stringify(title)})`);
    },
    async clickMenuItem(click) {
      const info = JSON.stringify({ ...click, editable: false, modifiers: [], button: 0 });
      await run(`${extension}.emit('webext-menu-menuitem-click', ${info}, window.gBrowser?.selectedTab)`);
    },
    async takeAwayHosts() {
      await run(`(${TAKE_AWAY_HOSTS})(${extension})`);
    },
  };
}
