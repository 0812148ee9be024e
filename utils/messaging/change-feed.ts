import type { TableName } from '@/utils/domain/rows/tables';
import { feedMessenger } from './own-pages-messenger';

/** Milliseconds in which changes are gathered: one page report changes many tables in several transactions. */
const GATHER = 15;

/** Where a panel stands, for a message to it alone. */
export interface PanelFrame {
  tabId: number;
  frameId: number;
}

/** Worker's end: tells own pages which tables changed. Nobody listening is the normal case. */
export class ChangeFeedSender {
  private readonly gathered = new Set<TableName>();
  private timer: ReturnType<typeof setTimeout> | null = null;
  private readonly panels: () => Promise<PanelFrame[]>;

  /**
   * `panels`: those that a message to all own pages doesn't reach. Firefox counts an extension page inside a web page
   * as a content script (`ConduitsParent.verifyEnv`, seen in 153), which hears only what is sent to its very frame.
   */
  constructor(panels: () => Promise<PanelFrame[]> = async () => []) {
    this.panels = panels;
  }

  announce(tables: TableName[]): void {
    for (const table of tables) this.gathered.add(table);
    this.timer ??= setTimeout(() => this.send(), GATHER);
  }

  private send(): void {
    const tables = [...this.gathered];
    this.gathered.clear();
    this.timer = null;
    feedMessenger.sendMessage('feed/changed', { tables }).catch(() => undefined);
    void this.sendToPanels(tables).catch(() => undefined);
  }

  private async sendToPanels(tables: TableName[]): Promise<void> {
    for (const panel of await this.panels()) {
      feedMessenger.sendMessage('feed/changed', { tables }, panel).catch(() => undefined);
    }
  }
}

type Listener = (tables: TableName[]) => void;
const listeners = new Set<Listener>();
let stop: (() => void) | null = null;

/** Page's end. Returns how to stop listening. */
export function onChanged(listener: Listener): () => void {
  listeners.add(listener);
  stop ??= feedMessenger.onMessage('feed/changed', ({ data }) => {
    for (const each of [...listeners]) each(data.tables);
  });
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    stop?.();
    stop = null;
  };
}
