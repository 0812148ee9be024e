import type { Worker } from '@playwright/test';
import type { Chromium } from '../browsers/launch-chromium';

/**
 * What the browser itself would tell the worker or show of it: alarms that ring, notifications, the badge. Headless
 * Chromium shows none of it, but keeps count; events are handed to the worker's own listeners.
 */
interface Extension {
  alarms: {
    get(name: string): Promise<{ scheduledTime: number } | undefined>;
    onAlarm: { dispatch(alarm: { name: string; scheduledTime: number }): void };
  };
  notifications: {
    getAll(): Promise<Record<string, boolean>>;
    create(id: string, options: { title: string }): Promise<string>;
    clear(id: string): Promise<boolean>;
    onClicked: { dispatch(id: string): void };
    onButtonClicked: { dispatch(id: string, button: number): void };
  };
  action: { getBadgeText(details: object): Promise<string> };
  tabs: { query(filter: { active: boolean }): Promise<{ url?: string }[]> };
  commands: { onCommand: { dispatch(command: string): void } };
  runtime: { getContexts(filter: object): Promise<{ documentUrl: string }[]> };
  contextMenus: {
    update(id: string, properties: object): Promise<void>;
    onClicked: { dispatch(info: MenuClick, tab: object): void };
  };
}

/** Someone selected text on a page and picked an item. */
interface MenuClick {
  menuItemId: string;
  selectionText: string;
  pageUrl: string;
}

type Global = typeof globalThis & { chrome: Extension };

export class WorkerSide {
  private readonly chromium: Chromium;

  constructor(chromium: Chromium) {
    this.chromium = chromium;
  }

  /**
   * The worker that lives now. One that was just killed may still be listed, and would never answer; a new one is
   * started by a page that asks it something.
   */
  private async worker(): Promise<Worker> {
    const { context, extensionId, openOwnPage } = this.chromium;
    for (let tries = 0; tries < 20; tries++) {
      for (const worker of context.serviceWorkers().filter((one) => one.url().includes(extensionId))) {
        const answer = worker.evaluate(() => true).catch(() => false);
        if (await Promise.race([answer, new Promise<false>((late) => setTimeout(late, 1_000, false))])) return worker;
      }
      const page = await openOwnPage('popup.html');
      await page.locator('#app > *').first().waitFor();
      await page.close();
    }
    throw new Error('The worker does not answer.');
  }

  /** Ids of the notifications that stand on the screen; they begin with `nudge:` and the kind. */
  async notifications(): Promise<string[]> {
    const worker = await this.worker();
    return worker.evaluate(async () => Object.keys(await (globalThis as Global).chrome.notifications.getAll()));
  }

  /** Begins to listen to what notifications say: the browser itself tells no more of them than their ids. */
  async hearTitles(): Promise<void> {
    const worker = await this.worker();
    await worker.evaluate(() => {
      const world = globalThis as Global & { titles?: string[] };
      if (world.titles) return;
      const heard: string[] = [];
      world.titles = heard;
      const { notifications } = world.chrome;
      const create = notifications.create.bind(notifications);
      notifications.create = (id, options) => {
        heard.push(options.title);
        return create(id, options);
      };
    });
  }

  /** Titles of all notifications since `hearTitles`, in their order, those that are gone included. */
  async titles(): Promise<string[]> {
    const worker = await this.worker();
    return worker.evaluate(() => (globalThis as Global & { titles?: string[] }).titles ?? []);
  }

  /** The next nudge's alarm rings. */
  async ring(): Promise<void> {
    const worker = await this.worker();
    await worker.evaluate(() => {
      const alarm = { name: 'next-nudge', scheduledTime: Date.now() };
      (globalThis as Global).chrome.alarms.onAlarm.dispatch(alarm);
    });
  }

  /** Milliseconds until the next nudge's alarm; null: none is set. */
  async nextAlarmIn(): Promise<number | null> {
    const worker = await this.worker();
    return worker.evaluate(async () => {
      const alarm = await (globalThis as Global).chrome.alarms.get('next-nudge');
      return alarm ? alarm.scheduledTime - Date.now() : null;
    });
  }

  /** The user clicks a notification, or one of its buttons. */
  async click(id: string, button?: number): Promise<void> {
    const worker = await this.worker();
    await worker.evaluate(
      ([id, button]) => {
        const { notifications } = (globalThis as Global).chrome;
        if (button === null) notifications.onClicked.dispatch(id);
        else notifications.onButtonClicked.dispatch(id, button);
      },
      [id, button ?? null] as [string, number | null],
    );
  }

  /** The user wipes a notification away without answering it. */
  async wipe(id: string): Promise<void> {
    const worker = await this.worker();
    await worker.evaluate((id) => (globalThis as Global).chrome.notifications.clear(id), id);
  }

  /** Puts the worker's clock so many milliseconds ahead of the true one; for as long as this worker lives. */
  async runAhead(milliseconds: number): Promise<void> {
    const worker = await this.worker();
    await worker.evaluate((ahead) => {
      const world = globalThis as typeof globalThis & { trueNow?: () => number };
      world.trueNow ??= Date.now.bind(Date);
      const trueNow = world.trueNow;
      Date.now = () => trueNow() + ahead;
    }, milliseconds);
  }

  async badge(): Promise<string> {
    const worker = await this.worker();
    return worker.evaluate(() => (globalThis as Global).chrome.action.getBadgeText({}));
  }

  /** Addresses of the tabs in front. */
  async inFront(): Promise<string[]> {
    const worker = await this.worker();
    return worker.evaluate(async () => {
      const tabs = await (globalThis as Global).chrome.tabs.query({ active: true });
      return tabs.map(({ url }) => url ?? '');
    });
  }

  /** Whether an item stands in the browser's menu over selected text; it can't be listed, only changed. */
  async hasMenuItem(id: string): Promise<boolean> {
    const worker = await this.worker();
    return worker.evaluate(async (id) => {
      const { contextMenus } = (globalThis as Global).chrome;
      return contextMenus.update(id, {}).then(
        () => true,
        () => false,
      );
    }, id);
  }

  async clickMenuItem(click: MenuClick): Promise<void> {
    const worker = await this.worker();
    await worker.evaluate((click) => (globalThis as Global).chrome.contextMenus.onClicked.dispatch(click, {}), click);
  }

  /** The key that opens the popup ready to be written in. */
  async pressCaptureKey(): Promise<void> {
    const worker = await this.worker();
    await worker.evaluate(() => (globalThis as Global).chrome.commands.onCommand.dispatch('capture'));
  }

  /** Addresses of the popups that the browser shows. */
  async popups(): Promise<string[]> {
    const worker = await this.worker();
    return worker.evaluate(async () => {
      const contexts = await (globalThis as Global).chrome.runtime.getContexts({ contextTypes: ['POPUP'] });
      return contexts.map(({ documentUrl }) => documentUrl);
    });
  }
}
